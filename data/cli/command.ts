import type { Problem } from "../pipeline/authored/data-problem.ts";
import type { ProgressListener } from "../pipeline/publish/progress.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Options of the command line. Each command takes some of them, and all take `json` and `help`. */
export const options = {
  again: { type: "boolean" },
  "as-of": { type: "string" },
  evidence: { type: "boolean" },
  help: { type: "boolean" },
  home: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  local: { type: "boolean" },
  published: { type: "boolean" },
  reason: { type: "string" },
  remote: { type: "boolean" },
  state: { type: "string" },
} as const;

/** The options given; those left out are absent. */
export type Options = {
  [Name in keyof typeof options]?: (typeof options)[Name]["type"] extends "boolean" ? boolean : string;
};

/** What a command is called with. */
export interface CommandCall {
  /** The project's root. */
  root: string;
  /** What stands behind the command's name; empty where the command takes nothing. */
  argument: string;
  options: Options;
  terminal: Terminal;
  /** Is told how far long work has come. */
  onProgress: ProgressListener;
}

/** What a command has to say. */
export interface CommandResult {
  /** For readers: standard output. */
  text: string;
  /** For machines: standard output instead, with `--json`. */
  json: object;
  /** For readers: standard error, a line each. */
  problems?: readonly Problem[];
  /** For readers: standard error, below the problems. */
  remark?: string;
  /** True where what was looked at is not in order: exit code 1. */
  failed?: boolean;
}

/** A command of the command line. */
export interface Command {
  /** What has to stand behind its name, as the usage shows it: `PAIR`; in brackets where it may be left out: `[PAIR]`. */
  argument?: string;
  acceptedOptions?: readonly (keyof Options)[];
  /** One line of the usage. */
  summary: string;
  run(call: CommandCall): CommandResult | Promise<CommandResult>;
}

/** A command line that means nothing. Its message says what is wrong with it. */
export class UsageError extends Error {
  override name = "Misused";
}

/** `1 fact`, `2 facts`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
