import type { AuthoredRelation } from "../model/facts/relation.ts";
import type { AuthoredSource } from "../model/sources/source.ts";

/** Authored data as rules see it: schemas hold, nothing else is known. */
export interface Dataset {
  /** `no-tj/visit-2012-11-gul`: every fact that was ever recorded. */
  recorded: ReadonlySet<string>;
  relations: ReadonlyMap<string, AuthoredRelation>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  sources: ReadonlyMap<string, AuthoredSource & { text: string | null }>;
}

/** Something that a rule found: in which file, where in it, and how to mend it. */
export interface Finding {
  /** `textLine` counts the lines of a source's text; `recorded` is a line of the list of ids: for a fact that has no other file. */
  in: { relation: string } | { source: string; textLine?: number } | { recorded: string };
  /** Path within the file. */
  path: (string | number)[];
  message: string;
  /** Path within the same file of what it collides with: its line is told behind the message. */
  duplicateOf?: (string | number)[];
}

/** A finding before it is known where: its path counts from the fact, or whatever else was looked at. */
export type RelativeFinding = Omit<Finding, "in">;

/** One thing that must hold for all authored data. */
export type Rule = (data: Dataset) => Finding[];
