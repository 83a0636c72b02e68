import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command, CommandResult, Options } from "../../../data/cli/command.ts";
import { terminalOf } from "../../../data/cli/terminal/terminal.ts";

const program = fileURLToPath(new URL("../../../data/cli/data.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/** Runs the editors' command line in a project, as a process of its own whose output is no terminal. */
export function run(root: string, words: string[], env: Record<string, string> = {}) {
  const { FORCE_COLOR, NO_COLOR, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, program, ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...own, WRANGLER_SEND_METRICS: "false", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** What a command answers in this process, which takes a tenth of the time; it throws what the command line tells in a line. */
export async function answer(command: Command, root: string, word = "", options: Options = {}): Promise<CommandResult> {
  return await command.run({ root, argument: word, options, terminal: plainTerminal, onProgress: () => undefined });
}

/** A terminal without colours. */
export const plainTerminal = terminalOf({ columns: 80 }, {});

/** One with colours. */
export const colourTerminal = terminalOf({ columns: 80, isTTY: true }, {});
