import type { Problem } from "../pipeline/authored/data-problem.ts";
import type { ProgressListener } from "../pipeline/publish/progress.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** All options. Each command accepts some of them, and every command accepts `json` and `help`. */
export const options = {
  "accept-removals": { type: "boolean" },
  again: { type: "boolean" },
  "as-of": { type: "string" },
  "dry-run": { type: "boolean" },
  env: { type: "string" },
  evidence: { type: "boolean" },
  "forget-ids": { type: "boolean" },
  from: { type: "string" },
  help: { type: "boolean" },
  home: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  local: { type: "boolean" },
  next: { type: "string" },
  published: { type: "boolean" },
  reason: { type: "string" },
  remote: { type: "boolean" },
  state: { type: "string" },
} as const;

/** The options of a call. Options that were not given are absent. */
export type Options = {
  [Name in keyof typeof options]?: (typeof options)[Name]["type"] extends "boolean" ? boolean : string;
};

/** What a command is called with. */
export interface CommandCall {
  /** The project's root. */
  root: string;
  /** The argument after the command's name; empty if there is none. */
  argument: string;
  options: Options;
  terminal: Terminal;
  /** Called with the progress of long-running operations. */
  onProgress: ProgressListener;
}

/** The output of a command. */
export interface CommandResult {
  /** Text for standard output. */
  text: string;
  /** With `--json`, printed to standard output instead of the text. */
  json: object;
  /** Printed to standard error, one per line, unless `--json` is set. */
  problems?: readonly Problem[];
  /** Printed to standard error after the problems, unless `--json` is set. */
  remark?: string;
  /** True if the command found problems: exit code 1. */
  failed?: boolean;
}

/** A command of the command line. */
export interface Command {
  /** The argument, as shown in the usage: `PAIR`, or `[PAIR]` if it is optional. Absent if the command has none. */
  argument?: string;
  acceptedOptions?: readonly (keyof Options)[];
  /** One line of the usage. */
  summary: string;
  run(call: CommandCall): CommandResult | Promise<CommandResult>;
}

/** Thrown for an invalid command line. The message says what is wrong with it. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Returns a count with its noun: `1 fact`, `2 facts`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
