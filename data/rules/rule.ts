import type { AuthoredRelation } from "../model/facts/relation.ts";
import type { AuthoredSource } from "../model/sources/source.ts";

/** The authored data that rules check. It matches the schemas; nothing else is known about it. */
export interface Dataset {
  /** Every id in data/ids.txt, such as `no-tj/visit-2012-11-gul`. */
  recorded: ReadonlySet<string>;
  relations: ReadonlyMap<string, AuthoredRelation>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  sources: ReadonlyMap<string, AuthoredSource & { text: string | null }>;
}

/** A problem that a rule found: the file, the place in it, and a message that says how to fix it. */
export interface Finding {
  /**
   * `textLine` is a line of a source's text file, from 1. `recorded` is a line of data/ids.txt, for facts with no other
   * file.
   */
  in: { relation: string } | { source: string; textLine?: number } | { recorded: string };
  /** Path within the file. */
  path: (string | number)[];
  message: string;
  /** Path within the same file of the earlier entry that this one duplicates; the message then ends with its line. */
  duplicateOf?: (string | number)[];
  /** Recorded ids that are missing. If no commit has them, the message ends with how to take them back. */
  missingIds?: readonly string[];
}

/** A finding whose path starts at the checked part, such as a fact, and whose file is not known yet. */
export type RelativeFinding = Omit<Finding, "in">;

/** Checks one requirement for all authored data. */
export type Rule = (data: Dataset) => Finding[];
