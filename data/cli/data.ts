// The command line for editors: npm run data -- COMMAND
import { fileURLToPath } from "node:url";
import { archives } from "../import/adapters.ts";
import { machineFault } from "../pipeline/machine-fault.ts";
import { runCommandLine } from "./command-line.ts";
import { checkCommand } from "./commands/editing/check-command.ts";
import { coverageCommand } from "./commands/editing/coverage-command.ts";
import { diffCommand } from "./commands/editing/diff-command.ts";
import { importCommand } from "./commands/editing/import-command.ts";
import { newRelationCommand } from "./commands/editing/new-relation-command.ts";
import { newSourceCommand } from "./commands/editing/new-source-command.ts";
import { recordCommand } from "./commands/editing/record-command.ts";
import { showCommand } from "./commands/editing/show-command.ts";
import { textsCommand } from "./commands/editing/texts-command.ts";
import { unprovenCommand } from "./commands/editing/unproven-command.ts";
import { backupCommand } from "./commands/maintenance/backup-command.ts";
import { repairCommand } from "./commands/maintenance/repair-command.ts";
import { restoreCommand } from "./commands/maintenance/restore-command.ts";
import { verifyCommand } from "./commands/maintenance/verify-command.ts";
import { publishCommand } from "./commands/releases/publish-command.ts";
import { releasesCommand } from "./commands/releases/releases-command.ts";
import { rollbackCommand } from "./commands/releases/rollback-command.ts";
import { withdrawCommand } from "./commands/releases/withdraw-command.ts";

/** Every command, by the name that editors type. */
export const commands = {
  check: checkCommand,
  show: showCommand,
  coverage: coverageCommand,
  unproven: unprovenCommand,
  texts: textsCommand,
  diff: diffCommand,
  new: newRelationCommand,
  "new-source": newSourceCommand,
  import: importCommand(archives),
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
