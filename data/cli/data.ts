// The editors' command line: npm run data -- COMMAND
import { fileURLToPath } from "node:url";
import { runCommandLine } from "./command-line.ts";
import { check } from "./commands/check-command.ts";
import { coverage } from "./commands/coverage-command.ts";
import { diff } from "./commands/diff-command.ts";
import { newRelation } from "./commands/new-command.ts";
import { newSource } from "./commands/new-source-command.ts";
import { publish } from "./commands/publish-command.ts";
import { record } from "./commands/record-command.ts";
import { releases } from "./commands/releases-command.ts";
import { rollback } from "./commands/rollback-command.ts";
import { show } from "./commands/show-command.ts";
import { texts } from "./commands/texts-command.ts";
import { withdraw } from "./commands/withdraw-command.ts";

/** Every command, by the name that editors type. */
export const commands = {
  check,
  show,
  coverage,
  texts,
  diff,
  new: newRelation,
  "new-source": newSource,
  record,
  publish,
  releases,
  rollback,
  withdraw,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever reads the output may stop early (| head): no mistake of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const { env, stdout, stderr } = process;
  process.exitCode = await runCommandLine(commands, process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
}
