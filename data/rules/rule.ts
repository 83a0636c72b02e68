import type { AuthoredCity, AuthoredOrganisation, AuthoredRelation, Person } from "../model/facts/relation.ts";
import type { Ledger } from "../model/sources/archive.ts";
import type { AuthoredSource } from "../model/sources/source.ts";

/** The authored data that rules check. It is only known to match the schemas. */
export interface Dataset {
  /** Every id in data/ids.txt, such as `no-tj/visit-2012-11-gul`. */
  recorded: ReadonlySet<string>;
  /** The people of all relations, by key: data/people.yml. */
  people: SharedEntries<Person>;
  /** The organisations of all relations, by key: data/organisations.yml. */
  organisations: SharedEntries<AuthoredOrganisation>;
  /** The cities of all relations, by key: data/cities.yml. */
  cities: SharedEntries<AuthoredCity>;
  relations: ReadonlyMap<string, AuthoredRelation>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  sources: ReadonlyMap<string, CheckedSource>;
  /** The ids of sources that were recorded and then removed, each with the reason: data/sources/removed.yml. */
  removedSources: ReadonlyMap<string, string>;
}

/** A source with its text, if we have the text, and what was read from it, if it is an archive. */
export type CheckedSource = AuthoredSource & { text: string | null; ledger?: Ledger };

export const removedSourcesFile = "data/sources/removed.yml";

/** Entries that all relations share, by key. A removed entry gives the reason. */
export type SharedEntries<Entry> = ReadonlyMap<string, Entry | { removed: string }>;

/** The lists of {@link SharedEntries}: people, organisations and cities. */
export const sharedLists = ["people", "organisations", "cities"] as const;
export type SharedList = (typeof sharedLists)[number];

/** File of a list. */
export const sharedFile = (list: SharedList): string => `data/${list}.yml`;

/** A problem that a rule found: the file, the place in it, and a message that says how to fix it. */
export interface Finding {
  /**
   * `textLine` is a line of a source's text file, from 1. `recorded` is a line of data/ids.txt, for findings about entries that are in no other
   * file.
   */
  in:
    | { relation: string }
    | { source: string; textLine?: number }
    | { recorded: string }
    | { shared: SharedList }
    | { removedSource: string };
  /** Path within the file. In a relation, `people`, `organisations` and `cities` lead to the entry in the shared list. */
  path: (string | number)[];
  message: string;
  /** Name of the fact's attribute that the finding is about, if the path does not lead to it. */
  attribute?: string;
  /** True if the data may be correct anyway. The message then ends with the exception to write. */
  mayBeRight?: boolean;
  /** Path within the same file of the earlier entry that this one duplicates; the message then ends with its line. */
  duplicateOf?: (string | number)[];
  /** Recorded ids that are missing. If no commit has them, the message ends with how to take them back. */
  missingIds?: readonly string[];
}

/** A finding whose path starts at the checked part, such as a fact, and whose file is not known yet. */
export type RelativeFinding = Omit<Finding, "in">;

/** Checks one requirement for all authored data. */
export type Rule = (data: Dataset) => Finding[];
