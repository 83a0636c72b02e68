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
}

/** Authored data that may not be published. Nothing was written. */
export class BadData extends Error {
  override name = "BadData";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
  }
}

/** A problem in one line: `data/relations/no-tj.yml:12: visit-2012: …`. */
export function problemText({ file, line, id, message }: Problem): string {
  return `${file}:${line}: ${id}: ${message}`;
}
