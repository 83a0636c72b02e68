import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command, CommandResult, Options } from "../../../data/cli/command.ts";
import { runCommandLine } from "../../../data/cli/command-line.ts";
import { commands } from "../../../data/cli/data.ts";
import { terminalOf } from "../../../data/cli/terminal/terminal.ts";

/** What a run of the command line leaves behind. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the editors' command line in this process, in a folder, with an output that is no terminal. */
export async function run(
  cwd: string,
  words: string[],
  env: Record<string, string> = {},
  known: Readonly<Record<string, Command>> = commands,
): Promise<Run> {
  const [stdout, stderr] = [new PassThrough({ encoding: "utf8" }), new PassThrough({ encoding: "utf8" })];
  const code = await runCommandLine(known, words, { cwd: resolve(cwd), env, stdout, stderr });
  return { code, out: stdout.read() ?? "", err: stderr.read() ?? "" };
}

const program = fileURLToPath(new URL("../../../data/cli/data.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/** The same in a process of its own, as `npm run data` starts it. */
export function spawned(cwd: string, words: string[]): Run {
  const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const args = ["--import", tsx, program, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", env });
  return { code: status, out: stdout, err: stderr };
}

/** The answer of a command; it throws what the command line would print as one line. */
export async function answer(command: Command, root: string, word = "", options: Options = {}): Promise<CommandResult> {
  return await command.run({ root, argument: word, options, terminal: plainTerminal, onProgress: () => undefined });
}

/** A terminal without colours. */
export const plainTerminal = terminalOf({ columns: 80 }, {});

/** One with colours. */
export const colourTerminal = terminalOf({ columns: 80, isTTY: true }, {});
