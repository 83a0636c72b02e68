import { parseArgs } from "node:util";
import { nearest, suggestion } from "../model/nearest.ts";
import { CorruptDocument, WithdrawnDocument } from "../model/release/documents.ts";
import { BadData, problemText } from "../pipeline/authored/data-problem.ts";
import { NotPublished } from "../pipeline/publish/published.ts";
import { Refused } from "../pipeline/refused.ts";
import { type Command, type CommandCall, type CommandResult, type Options, options, UsageError } from "./command.ts";
import { progressBar } from "./progress-bar.ts";
import { projectRoot } from "./project-root.ts";
import { terminalOf } from "./terminal/terminal.ts";

type Commands = Readonly<Record<string, Command>>;

/**
 * Runs the command that the command line names, and says what it has to say.
 * @returns the exit code: 0, 1 where something is wrong with the data or cannot be done, 2 where the command line means nothing, 3 where
 * the program itself is at fault
 */
export async function runCommandLine(commands: Commands, words: readonly string[]): Promise<number> {
  const json = words.includes("--json");
  try {
    const asked = read(commands, words);
    if ("usage" in asked) {
      console.log(asked.usage);
      return 0;
    }
    const { command, ...call } = asked;
    const root = projectRoot(process.cwd());
    const terminal = terminalOf(process.stdout, process.env);
    const answer = await command.run({ ...call, root, terminal, watch: progressBar(process.stderr) });
    tell(answer, json);
    return answer.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof BadData) {
      tell({ text: "", json: { problems: error.problems }, problems: error.problems }, json);
      return 1;
    }
    const message = isExpected(error) ? error.message : faultText(error);
    console.error(message);
    if (json) tell({ text: "", json: { error: message } }, json);
    return error instanceof UsageError ? 2 : isExpected(error) ? 1 : 3;
  }
}

/** What is asked for: a command, or the usage of all or of one. */
function read(
  commands: Commands,
  [name, ...rest]: readonly string[],
): ({ command: Command } & Pick<CommandCall, "word" | "options">) | { usage: string } {
  if (name === undefined || name === "--help") return { usage: usage(commands) };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const remedy = suggestion(name, Object.keys(commands)) || "; npm run data lists the commands.";
    throw new UsageError(`There is no command “${name}”${remedy}`);
  }
  const { values, positionals } = parse(name, command, rest);
  if (values.help) return { usage: usageOf(name, command) };
  const [word = "", extra] = positionals;
  if (command.word && !command.word.startsWith("[") && !word)
    throw new UsageError(`“${name}” needs ${command.word}: ${lineOf(name, command)}`);
  const surplus = command.word ? extra : word || undefined;
  if (surplus !== undefined) throw new UsageError(`“${surplus}” is one word too many: ${lineOf(name, command)}`);
  return { command, word, options: values };
}

function parse(name: string, command: Command, args: string[]): { values: Options; positionals: string[] } {
  const taken = (["help", "json", ...(command.takes ?? [])] as const).map((option) => [option, options[option]]);
  try {
    return parseArgs({ args, allowPositionals: true, options: Object.fromEntries(taken) });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [, unknown] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
    const near = unknown && nearest(unknown, Object.keys(Object.fromEntries(taken)));
    // What Node adds behind its first sentence is about arguments that begin with a hyphen, which nothing here does.
    const said = message.split(/\.[ \n]/)[0];
    throw new UsageError(`${said}${near ? `; did you mean --${near}?` : `: ${lineOf(name, command)}`}`);
  }
}

/** What can be said in a line: bad data, bad arguments, files that cannot be read. Anything else is a mistake of ours. */
function isExpected(error: unknown): error is Error {
  const kinds = [BadData, CorruptDocument, UsageError, NotPublished, Refused, WithdrawnDocument];
  return error instanceof Error && (kinds.some((kind) => error instanceof kind) || "syscall" in error);
}

/** A mistake of ours in a line: what went wrong, and where in the program. */
function faultText(error: unknown): string {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const [, place = "an unknown place"] =
    /\(?((?:file:\/\/)?\/[^()\n]+:\d+:\d+)\)?/.exec(stack.replace(message, "")) ?? [];
  return `The program itself is at fault, not the data: ${message.split("\n")[0]} (at ${place.replace("file://", "")}). Please report this line.`;
}

function tell({ text, json, problems = [], remark }: CommandResult, asJson: boolean): void {
  if (!asJson) {
    const terminal = terminalOf(process.stderr, process.env);
    for (const problem of problems) console.error(problemText(problem, terminal.paint));
    if (remark) console.error(remark);
  }
  if (asJson) console.log(JSON.stringify(json, null, 2));
  else if (text) console.log(text);
}

function usage(commands: Commands): string {
  const lines = Object.entries(commands).map(([name, command]) => [`${name}${argumentsOf(command)}`, command.summary]);
  return `npm run data -- COMMAND
${lines.map(([line, summary]) => `  ${line}\n      ${summary}`).join("\n")}

Every command takes --help, and --json for machines: npm run data --silent -- COMMAND --json
docs/editing.md says how to write what the commands read.`;
}

function usageOf(name: string, command: Command): string {
  return `${lineOf(name, command)}\n    ${command.summary}`;
}

function lineOf(name: string, command: Command): string {
  return `npm run data -- ${name}${argumentsOf(command)}`;
}

const examples: Partial<Record<keyof Options, string>> = {
  "as-of": "DATE",
  home: "tj",
  lang: "de",
  reason: "TEXT",
  state: "DIR",
};

function argumentsOf({ word, takes = [] }: Command): string {
  const flags = takes.map((option) => ` [--${[option, examples[option]].filter(Boolean).join(" ")}]`);
  return `${word ? ` ${word}` : ""}${flags.join("")}`;
}
