import { Console } from "node:console";
import { parseArgs } from "node:util";
import { nearest, suggestion } from "../model/nearest.ts";
import { CorruptDocument, WithdrawnDocument } from "../model/release/documents.ts";
import { BadData, problemText } from "../pipeline/authored/data-problem.ts";
import { machineFault } from "../pipeline/machine-fault.ts";
import { NotPublished } from "../pipeline/publish/published.ts";
import { Refused } from "../pipeline/refused.ts";
import { type Command, type CommandCall, type CommandResult, type Options, options, UsageError } from "./command.ts";
import { progressBar } from "./progress-bar.ts";
import { projectRoot } from "./project-root.ts";
import { type Terminal, terminalOf } from "./terminal/terminal.ts";

type Commands = Readonly<Record<string, Command>>;

type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** Where a command line runs and where it writes. */
export interface ProcessContext {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
}

/**
 * Runs the command that the arguments name and prints its result.
 * @returns the exit code: 0 for success; 1 if the data has problems or the command cannot be carried out; 2 for a usage error; 3
 * for an error in the program
 */
export async function runCommandLine(
  commands: Commands,
  args: readonly string[],
  { cwd, env, stdout, stderr }: ProcessContext,
): Promise<number> {
  const json = args.includes("--json");
  const console = new Console(stdout, stderr);
  const printResult = (result: CommandResult) => {
    if (json) console.log(JSON.stringify(result.json, null, 2));
    else printText(result, console, terminalOf(stderr, env));
  };
  try {
    const request = parseRequest(commands, args);
    if ("usage" in request) {
      console.log(request.usage);
      return 0;
    }
    const { command, ...call } = request;
    const root = projectRoot(cwd);
    const terminal = terminalOf(stdout, env);
    const result = await command.run({ ...call, root, terminal, onProgress: progressBar(stderr) });
    printResult(result);
    return result.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof BadData) {
      printResult({ text: "", json: { problems: error.problems }, problems: error.problems });
      return 1;
    }
    const fault = machineFault(error);
    const message = fault ?? (isExpected(error) ? error.message : faultText(error));
    console.error(message);
    if (json) printResult({ text: "", json: { error: message } });
    return error instanceof UsageError ? 2 : fault || isExpected(error) ? 1 : 3;
  }
}

/** Parses the arguments into a command and its call, or into the usage text to print. */
function parseRequest(
  commands: Commands,
  [name, ...rest]: readonly string[],
): ({ command: Command } & Pick<CommandCall, "argument" | "options">) | { usage: string } {
  if (name === undefined || name === "--help") return { usage: usage(commands) };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const remedy = suggestion(name, Object.keys(commands)) || "; to list the commands, run npm run data.";
    throw new UsageError(`There is no command “${name}”${remedy}`);
  }
  const { values, positionals } = parse(name, command, rest);
  if (values.help) return { usage: usageOf(name, command) };
  const [word = "", surplusArgument] = positionals;
  if (command.argument && !command.argument.startsWith("[") && !word)
    throw new UsageError(`Missing argument ${command.argument}. Usage: ${lineOf(name, command)}`);
  const surplus = command.argument ? surplusArgument : word || undefined;
  if (surplus !== undefined) throw new UsageError(`Unexpected argument “${surplus}”. Usage: ${lineOf(name, command)}`);
  return { command, argument: word, options: values };
}

function parse(name: string, command: Command, args: string[]): { values: Options; positionals: string[] } {
  const accepted = (["help", "json", ...(command.acceptedOptions ?? [])] as const).map((option) => [
    option,
    options[option],
  ]);
  try {
    return parseArgs({ args, allowPositionals: true, options: Object.fromEntries(accepted) });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [, unknown] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
    const closest = unknown && nearest(unknown, Object.keys(Object.fromEntries(accepted)));
    // The rest of Node's message explains arguments that start with a hyphen, which no command has.
    const firstSentence = message.split(/\.[ \n]/)[0];
    throw new UsageError(
      `${firstSentence}${closest ? `; did you mean --${closest}?` : `. Usage: ${lineOf(name, command)}`}`,
    );
  }
}

/** True for errors that are explained by their message alone. Any other error is a bug. */
function isExpected(error: unknown): error is Error {
  const kinds = [BadData, CorruptDocument, UsageError, NotPublished, Refused, WithdrawnDocument];
  return error instanceof Error && (kinds.some((kind) => error instanceof kind) || "syscall" in error);
}

/** Describes a bug in one line: the message and the place in the program. */
function faultText(error: unknown): string {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const [, location = "an unknown place"] =
    /\(?((?:file:\/\/)?\/[^()\n]+:\d+:\d+)\)?/.exec(stack.replace(message, "")) ?? [];
  return `This is an error in the program, not in the data: ${message.split("\n")[0]} (at ${location.replace("file://", "")}). Please report this line.`;
}

function printText({ text, problems = [], remark }: CommandResult, console: Console, terminal: Terminal): void {
  for (const problem of problems) console.error(problemText(problem, terminal.paint));
  if (remark) console.error(remark);
  if (text) console.log(text);
}

function usage(commands: Commands): string {
  const lines = Object.entries(commands).map(([name, command]) => [`${name}${argumentsOf(command)}`, command.summary]);
  return `npm run data -- COMMAND
${lines.map(([line, summary]) => `  ${line}\n      ${summary}`).join("\n")}

Every command accepts --help, and --json for machine-readable output: npm run data --silent -- COMMAND --json
docs/editing.md explains how to write the data.`;
}

function usageOf(name: string, command: Command): string {
  return `${lineOf(name, command)}\n    ${command.summary}`;
}

function lineOf(name: string, command: Command): string {
  return `npm run data -- ${name}${argumentsOf(command)}`;
}

const examples: Partial<Record<keyof Options, string>> = {
  "as-of": "DATE",
  env: "staging",
  from: "DIR",
  home: "tj",
  lang: "de",
  reason: "TEXT",
  state: "DIR",
};

function argumentsOf({ argument: word, acceptedOptions: takes = [] }: Command): string {
  const flags = takes.map((option) => ` [--${[option, examples[option]].filter(Boolean).join(" ")}]`);
  return `${word ? ` ${word}` : ""}${flags.join("")}`;
}
