import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command, CommandResult, Options } from "../../../data/cli/command.ts";
import { runCommandLine } from "../../../data/cli/command-line.ts";
import { commands } from "../../../data/cli/data.ts";
import { terminalOf } from "../../../data/cli/terminal/terminal.ts";

/** Exit code and output of a command. */
export interface CliResult {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line in this process, with output that does not go to a terminal. */
export async function runCli(
  cwd: string,
  args: string[],
  env: Record<string, string> = {},
  available: Readonly<Record<string, Command>> = commands,
): Promise<CliResult> {
  const [stdout, stderr] = [new PassThrough({ encoding: "utf8" }), new PassThrough({ encoding: "utf8" })];
  const code = await runCommandLine(available, args, { cwd: resolve(cwd), env, stdout, stderr });
  return { code, out: stdout.read() ?? "", err: stderr.read() ?? "" };
}

const program = fileURLToPath(new URL("../../../data/cli/data.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/**
 * Runs the command line in a separate process, as `npm run data` does.
 * @param output file descriptor to write the standard output to, in place of the result
 */
export function spawnCli(cwd: string, args: string[], output: number | "pipe" = "pipe"): CliResult {
  const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const nodeArgs = ["--import", tsx, program, ...args];
  const stdio = ["ignore", output, "pipe"] as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, nodeArgs, {
    cwd,
    encoding: "utf8",
    env,
    stdio: [...stdio],
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a command and returns its result. @throws what the command line would print as a one-line error */
export async function runCommand(
  command: Command,
  root: string,
  argument = "",
  options: Options = {},
): Promise<CommandResult> {
  return await command.run({ root, argument, options, terminal: plainTerminal, onProgress: () => undefined });
}

/** A terminal without colours. */
export const plainTerminal = terminalOf({ columns: 80 }, {});

/** A terminal with colours. */
export const colourTerminal = terminalOf({ columns: 80, isTTY: true }, {});
