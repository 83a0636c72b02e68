// The command line for editors: npm run data -- COMMAND
import { fileURLToPath } from "node:url";
import { machineFault } from "../pipeline/machine-fault.ts";
import { runCommandLine } from "./command-line.ts";
import { backupCommand } from "./commands/backup-command.ts";
import { checkCommand } from "./commands/check-command.ts";
import { coverageCommand } from "./commands/coverage-command.ts";
import { diffCommand } from "./commands/diff-command.ts";
import { newRelationCommand } from "./commands/new-relation-command.ts";
import { newSourceCommand } from "./commands/new-source-command.ts";
import { publishCommand } from "./commands/publish-command.ts";
import { recordCommand } from "./commands/record-command.ts";
import { releasesCommand } from "./commands/releases-command.ts";
import { repairCommand } from "./commands/repair-command.ts";
import { restoreCommand } from "./commands/restore-command.ts";
import { rollbackCommand } from "./commands/rollback-command.ts";
import { showCommand } from "./commands/show-command.ts";
import { textsCommand } from "./commands/texts-command.ts";
import { verifyCommand } from "./commands/verify-command.ts";
import { withdrawCommand } from "./commands/withdraw-command.ts";

/** Every command, by the name that editors type. */
export const commands = {
  check: checkCommand,
  show: showCommand,
  coverage: coverageCommand,
  texts: textsCommand,
  diff: diffCommand,
  new: newRelationCommand,
  "new-source": newSourceCommand,
  record: recordCommand,
  publish: publishCommand,
  releases: releasesCommand,
  rollback: rollbackCommand,
  withdraw: withdrawCommand,
  verify: verifyCommand,
  repair: repairCommand,
  backup: backupCommand,
  restore: restoreCommand,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The reader of the output may close it early (| head), which is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    const fault = machineFault(error);
    if (fault === null) throw error;
    console.error(fault);
    process.exit(1);
  });
  const { env, stdout, stderr } = process;
  process.exitCode = await runCommandLine(commands, process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
}
