import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { PairId } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";

/** Options for a card. */
export interface CardOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** Show what the sources say about this day, `YYYY-MM-DD`; null to show everything they say. */
  asOf: string | null;
  /** Number of the release that the relation is from. */
  release: number;
  /** True if the request named the release, so that links have to lead to the same one. */
  isPinned?: boolean;
  /** Origin of the absolute URLs, such as `https://example.org`. */
  origin: string;
  /** URL template for error reports, with `{relation}` and `{release}` placeholders; null if errors cannot be reported. */
  reportUrl: string | null;
}

/** The release that a card was requested from by its number, compared with the current one. */
export interface Frozen {
  /** When the release was published: ISO 8601, UTC. */
  time: string;
  /** The relation as it was published. */
  original: Relation;
  /** The relation in a newer current release, or null if that does not contain it; absent if there is no newer release. */
  newer?: Relation | null;
}

/** Options for a card on another site, which can show some of the facts only. */
export interface EmbedOptions extends CardOptions {
  layout: "full" | "compact";
  /** Show only this fact; null for all. */
  fact: Fact | null;
  /** Show only facts of these kinds; null for all. */
  kinds: readonly FactKind[] | null;
  /** The release that the request names, compared with the current one; null if it names none. */
  frozen: Frozen | null;
}

/** What the URL of a page depends on. */
export type PageOptions = Pick<CardOptions, "language" | "origin"> & Partial<CardOptions>;

/** What the query of a page can contain. */
export type QueryOptions = Partial<CardOptions> & {
  /** Number of the release after which the changes on the page were made. */
  since?: number | null;
};

/** Returns the URL of the relation's page with the same options. */
export function pageUrl(relation: PairId, options: PageOptions): string {
  return `${options.origin}/relations/${relation}?${pageQuery(options)}`;
}

/** Returns the URL of a fact's page with the same options. Everything that links to a fact uses it. */
export function factPageUrl(relation: PairId, fact: string, options: PageOptions): string {
  return `${factId(relation, fact, options.origin)}?${pageQuery(options)}`;
}

/** Returns the URL of the page of a relation's changes. @param since number of the release after which they were made; null for all */
export function changesUrl(
  relation: PairId,
  since: number | null,
  { origin, language }: Pick<CardOptions, "language" | "origin">,
): string {
  return `${origin}/relations/${relation}/changes?${pageQuery({ language, since })}`;
}

/** Returns the permanent URL of a fact, which its pages in all languages share. */
export function factId(relation: PairId, fact: string, origin: string): string {
  return `${origin}/relations/${relation}/${fact}`;
}

/** Returns the URL of our page about a source, in the pinned release if any. The anchor `{relation}/{fact}` leads to the fact's passage. */
export function sourcePageUrl(source: string, options: PageOptions): string {
  return `${options.origin}/sources/${source}?${pageQuery({ ...options, home: null, asOf: null })}`;
}

/** Returns the URL of the records of an archive that a relation cites. The anchor `{relation}/{fact}` leads to the records of the fact. */
export function recordsPageUrl(source: string, relation: PairId, options: PageOptions): string {
  return `${sourcePageUrl(source, options)}&relation=${relation}`;
}

/** Returns the query of a page with the given options, such as `lang=de&home=tj`. */
export function pageQuery({ language, home, asOf, release, isPinned, since }: QueryOptions): string {
  return queryOf({ lang: language, home, asOf, release: isPinned ? release : null, since });
}

/** Returns a query with the values that are not null or undefined. Codes, days, numbers and the names of kinds and layouts need no escaping. */
export function queryOf(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}
