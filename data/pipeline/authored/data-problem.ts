import type { RuleName } from "../../rules/rules.ts";

/** A problem in the authored data, with its place. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line number, from 1. */
  line: number;
  /** Id of the fact, source or other entry on this line. */
  id: string;
  /** What is wrong and how to fix it. */
  message: string;
  /** Name of the rule that found it, for use in an exception; absent if the file itself is invalid. */
  rule?: RuleName;
  /** The fact's attribute that an exception must name; absent if the rule allows no exceptions or the problem is not about a fact. */
  attribute?: string;
  /** True if importing an archive again repairs it, so that it stops no import. */
  repairedByImport?: true;
}

/** Thrown when authored data has problems. Nothing has been written. */
export class BadData extends Error {
  override name = "BadData";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problemText(problem)).join("\n"));
  }
}

type Paint = Record<"bold" | "cyan" | "dim", (text: string) => string>;

const plain = (text: string) => text;

/**
 * Formats a problem as one line: `data/relations/no-tj.yml:12: visit-2012: … [id-words: id]`.
 * @param paint terminal styles; plain text by default
 */
export function problemText(
  { file, line, id, message, rule, attribute }: Problem,
  { bold, cyan, dim }: Paint = { bold: plain, cyan: plain, dim: plain },
): string {
  const found = rule === undefined ? "" : dim(` [${rule}${attribute === undefined ? "" : `: ${attribute}`}]`);
  return `${bold(`${file}:${line}:`)} ${cyan(`${id}:`)} ${message}${found}`;
}
