import type { RuleName } from "../../rules/rules.ts";

/** What is wrong with the authored data, and where. */
export interface Problem {
  /** Path of the file, from the project's root. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Id of the fact or source, or of what else the line is about. */
  id: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** Name of the rule that found it, which an exception needs; absent where the file's own form is wrong. */
  rule?: RuleName;
}

/** Authored data that may not be published. Nothing was written. */
export class BadData extends Error {
  override name = "BadData";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problemText(problem)).join("\n"));
  }
}

type Paint = Record<"bold" | "cyan" | "dim", (text: string) => string>;

const plain = (text: string) => text;

/** A problem in one line: `data/relations/no-tj.yml:12: visit-2012: … [id-words]`. @param paint styles for a terminal */
export function problemText(
  { file, line, id, message, rule }: Problem,
  { bold, cyan, dim }: Paint = { bold: plain, cyan: plain, dim: plain },
): string {
  return `${bold(`${file}:${line}:`)} ${cyan(`${id}:`)} ${message}${rule ? dim(` [${rule}]`) : ""}`;
}
