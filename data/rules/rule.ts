import type { AuthoredRelation } from "../model/relation.ts";
import type { AuthoredSource } from "../model/source.ts";

/** Authored data as rules see it: schemas hold, nothing else is known. */
export interface Dataset {
  relations: ReadonlyMap<string, AuthoredRelation>;
  sources: ReadonlyMap<string, AuthoredSource & { text: string | null }>;
}

/** Something that a rule found: in which file, where in it, and how to mend it. */
export interface Finding {
  in: { relation: string } | { source: string };
  /** Path within the file. */
  path: (string | number)[];
  message: string;
}

/** One thing that must hold for all authored data. */
export type Rule = (data: Dataset) => Finding[];
