import { cldrCityNames } from "../../labels/generated-cities.ts";
import type { AuthoredClaim, Claim } from "../../model/facts/claim.ts";
import { claimDifferences } from "../../model/facts/claim-differences.ts";
import type { Fact } from "../../model/facts/fact.ts";
import { type Texts, textsOf } from "../../model/facts/fact-texts.ts";
import type { AuthoredRelation, Relation } from "../../model/facts/relation.ts";
import { byKey } from "../../model/key-order.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import {
  type Documents,
  type DocumentType,
  documentKey,
  encode,
  hashOf,
  type RelationEntry,
  type SourceEntry,
  shardOf,
} from "../../model/release/documents.ts";
import { kindYears, yearsOfState } from "../../model/release/kind-years.ts";
import { type EvidenceGrade, evidenceGrade } from "../../model/sources/evidence-grade.ts";
import { findQuote } from "../../model/sources/quote.ts";
import type { Source } from "../../model/sources/source.ts";
import { sourceSpan } from "../../model/sources/source-span.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CheckedSource, Dataset } from "../../rules/rule.ts";
import { type CitedRecords, citedRecords } from "../../rules/sources/cited-records.ts";
import { SearchIndexBuilder } from "../../search/build-index.ts";
import { pictureHash } from "../../view/pictures/picture-hash.ts";
import type { StoredText } from "../kv/key-value-store.ts";
import type { Contents } from "../publish/published.ts";
import { ExportBuilder } from "./export-builder.ts";
import { successorOf, validityOf } from "./validity.ts";

/** A release without its log entry and pointer. */
export interface Release {
  /** Hash of the root document. */
  root: string;
  /** Content-addressed documents, each before the documents that refer to it. */
  documents: StoredText[];
  /** The drawn pictures of its relations. They are not part of the release: it can be read without them. */
  pictures?: StoredText[];
  contents: Pick<Contents, "relations" | "sources">;
  /** Every id that data/ids.txt records: a release must not lose an id that an earlier release published. */
  recorded: readonly string[];
  /** The git commit that the data is from; absent if it is unknown. */
  commit?: string;
}

/**
 * Builds the documents of a release from checked data.
 * @param widget the widget script, as served
 * @param keep takes each document as soon as it is complete, and returns it as it should be kept until it is published.
 * By default, all texts stay in memory.
 */
export function buildRelease(
  data: Dataset,
  widget: string,
  keep: (document: StoredText) => StoredText = (document) => document,
): Release {
  const documents: StoredText[] = [];
  const add = <Type extends DocumentType>(type: Type, document: Documents[Type]): string => {
    const { hash, text } = encode(document);
    documents.push(keep({ key: documentKey(type, hash), text }));
    return hash;
  };

  const cited = citedRecords(data);
  const sources: Record<string, SourceEntry> = {};
  for (const [id, source] of data.sources) {
    const published = buildSource(source, cited);
    sources[id] = { hash: add("source", { schema: 2, source: published }), quotedBy: [] };
  }

  const relations: Record<PairId, RelationEntry> = {};
  const details: Detail[] = [];
  const byCountry = new Map<StateCode, Documents["country"]>();
  const search = new SearchIndexBuilder();
  const exports = new ExportBuilder((document) => documents.push(keep(document)));
  for (const id of [...data.relations.keys()].sort()) {
    const relation = buildRelation(id, data.relations.get(id) as AuthoredRelation, data);
    // A search would find nothing in it but the names of the states.
    if (relation.facts.length > 0) search.add(relation);
    exports.add(relation);
    const entry = entryOf(relation, add("relation", { schema: 2, relation }));
    relations[id] = entry;
    details.push({ id, facts: relation.facts.length, ownFacts: ownFactsIn(relation) });
    for (const source of quotedIn(relation)) sources[source]?.quotedBy.push(id);
    for (const code of statesOf(id)) {
      const country = byCountry.get(code) ?? { schema: 1, code, relations: {} };
      country.relations[id] = entry;
      byCountry.set(code, country);
    }
  }
  const shards = shardsOf(sources).map(([prefix, shard]) => [prefix, add("sources", { schema: 1, sources: shard })]);
  const searchShards = search
    .shards()
    .map(([prefix, words]) => [prefix, add("search-shard", { schema: 1, words })] as const);
  const countries = [...byCountry].sort(byKey).map(([code, country]) => {
    const pairs = Object.keys(country.relations);
    const first = pairs.filter((pair) => pair.startsWith(code)).length;
    const facts = Object.values(country.relations).reduce((sum, entry) => sum + entry.facts, 0);
    const years = yearsOfState(country);
    return [code, { hash: add("country", country), relations: pairs.length, facts, first, years }];
  });

  const exportParts = exports.finish();
  const widgetHash = hashOf(widget);
  documents.push(keep({ key: documentKey("widget", widgetHash), text: widget }));
  const root = add("root", {
    schema: 1,
    countries: Object.fromEntries(countries),
    sources: Object.fromEntries(shards),
    search: add("search", { schema: 1, relations: data.relations.size, shards: Object.fromEntries(searchShards) }),
    widget: widgetHash,
    featured: mostDetailed(details),
    exports: exportParts,
  });
  const contents = { relations: hashesOf(relations), sources: hashesOf(sources) };
  return { root, documents, contents, recorded: [...data.recorded] };
}

function hashesOf(entries: Readonly<Record<string, { hash: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([id, { hash }]) => [id, hash]));
}

/** Returns the ids of the sources that a relation quotes. */
function quotedIn({ facts }: Relation): Set<string> {
  const claims = facts.flatMap((fact) => fact.claims);
  return new Set(claims.filter(({ quotes }) => quotes.length > 0).map(({ source }) => source));
}

function entryOf(relation: Relation, hash: string): RelationEntry {
  const { facts, grade, restsOnMirrors } = relation;
  const establishment = facts.find((fact) => fact.kind === "establishment");
  const picture = pictureHash(relation);
  const otherDates =
    establishment?.conflicts.flatMap((other) => (other.attribute === "date" ? [other.value] : [])) ?? [];
  return {
    hash,
    facts: facts.length,
    since: establishment ? [...new Set([establishment.date, ...(establishment.undecided ? otherDates : [])])] : [],
    disputed: otherDates.length > 0,
    grade: grade ?? null,
    restsOnMirrors,
    kinds: kindYears(facts),
    ...(picture === null ? {} : { picture }),
  };
}

/** How much is known about a relation: the number of its facts, and of those that editors wrote. */
interface Detail {
  id: PairId;
  facts: number;
  ownFacts: number;
}

/** Returns the number of facts that do not come from an archive alone. */
function ownFactsIn({ facts }: Relation): number {
  return facts.filter(({ claims }) => claims.some(({ records }) => !records)).length;
}

/**
 * Returns the relation with the most facts that editors wrote and then the most facts, because texts show more of what a card can do than
 * records; the first of several; null if no relation has any facts.
 */
function mostDetailed(details: readonly Detail[]): PairId | null {
  const [first] = details.toSorted((a, b) => b.ownFacts - a.ownFacts || b.facts - a.facts);
  return first && first.facts > 0 ? first.id : null;
}

/**
 * Splits the index of sources into about as many shards as each has entries, so that both numbers grow with the square
 * root of the total.
 */
function shardsOf(sources: Readonly<Record<string, SourceEntry>>): [string, Record<string, SourceEntry>][] {
  const ids = Object.keys(sources).sort();
  const digits = Math.max(1, Math.ceil(Math.log(ids.length) / Math.log(16) / 2));
  const shards = new Map<string, Record<string, SourceEntry>>();
  for (const id of ids) {
    const prefix = shardOf(id, ["0".repeat(digits)]);
    shards.set(prefix, { ...shards.get(prefix), [id]: sources[id] as SourceEntry });
  }
  return [...shards].sort(byKey);
}

/**
 * Returns the published form of a source, with the positions of its silent passages and, for an archive, what was read from it.
 * @param cited returns what facts cite from the source
 */
export function buildSource(
  { ledger, leftOut = {}, ...source }: CheckedSource,
  cited: (source: string) => Pick<CitedRecords, "records" | "relations">,
): Source {
  const silent = source.silent.map(({ exact, prefix, reason }) => {
    const { start, end } = findQuote(source.text ?? "", exact, prefix);
    return { start, end, reason };
  });
  if (!ledger) return { ...source, silent };
  const { records, relations } = cited(source.id);
  const published = Object.entries(leftOut).map(([key, reason]) => ({
    reason,
    records: ledger.leftOut[key]?.length ?? 0,
    fields: Object.entries(ledger.fields).flatMap(([field, because]) => (because === key ? [field] : [])),
  }));
  return {
    ...source,
    silent,
    records: {
      read: ledger.records,
      cited: records.size,
      leftOut: published.filter(({ records, fields }) => records > 0 || fields.length > 0),
      relations,
    },
  };
}

/** Returns the published form of a relation, with the positions of quotes and the derived attributes of each fact. */
export function buildRelation(id: string, authored: AuthoredRelation, { sources }: Pick<Dataset, "sources">): Relation {
  const { people, organisations, cities, facts, removed } = authored;
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const citedSources = [...cited].sort().flatMap((source) => sources.get(source) ?? []);
  const grade = evidenceGrade(citedSources);
  const factsWithValidity = facts.map((fact) => {
    const claims = fact.claims.map((claim) => buildClaim(claim, sources));
    return { fact, claims, validity: validityOf(fact, claims) };
  });
  return {
    id,
    people,
    organisations: withUnreviewedNames(organisations, citedSources),
    cities: withUnreviewedNames(cities, citedSources, cldrCityNames),
    facts: factsWithValidity.map(({ fact, claims, validity }) => {
      const factSources = citedSources.filter((source) => claims.some((claim) => claim.source === source.id));
      const derived = {
        claims,
        validity,
        ...claimDifferences(fact),
        grade: evidenceGrade(factSources) as EvidenceGrade,
        supersededBy: successorOf(fact, validity, factsWithValidity),
        unreviewed: unreviewedLanguages(textsOf(fact), fact.reviewed, factSources),
      };
      return { ...fact, ...derived } as Fact;
    }),
    removed,
    sources: citedSources.map(({ text, silent, leftOut, ledger, ...head }) => head),
    grade,
    restsOnMirrors: grade === "mirror",
  };
}

interface Named {
  name: Texts;
  reviewed?: Partial<Record<Language, unknown>> | undefined;
}

/**
 * Returns organisations or cities, each with the languages in which its name is an unreviewed translation.
 * @param standard names that need no review, by language and key
 */
function withUnreviewedNames<Entry extends Named>(
  entries: Readonly<Record<string, Entry>>,
  sources: Parameters<typeof unreviewedLanguages>[2],
  standard?: InEveryLanguage<Readonly<Record<string, string>>>,
): Record<string, Entry & { unreviewed: Language[] }> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const unreviewed = unreviewedLanguages([entry.name], entry.reviewed, sources);
      return [key, { ...entry, unreviewed: unreviewed.filter((tag) => standard?.[tag][key] !== entry.name[tag]) }];
    }),
  );
}

function buildClaim(claim: AuthoredClaim, sources: Dataset["sources"]): Claim {
  const { source: id, quotes, records, attested, says, omits } = claim;
  const source = sources.get(id);
  if (!source) throw new Error(`there is no source ${id}, which the check should have reported`);
  const locatedQuotes = quotes.map((quote) =>
    typeof quote === "string"
      ? findQuote(source.text ?? "", quote)
      : findQuote(source.text ?? "", quote.exact, quote.prefix),
  );
  return {
    source: id,
    quotes: locatedQuotes,
    ...(records ? { records } : {}),
    attested: attested ?? sourceSpan(source),
    says,
    omits,
  };
}

/**
 * Returns the languages of texts that are unreviewed translations: no cited source is in the language, and nobody has
 * reviewed them.
 */
function unreviewedLanguages(
  texts: readonly Texts[],
  reviewed: Partial<Record<Language, unknown>> = {},
  sources: readonly { language?: string | undefined }[],
): Language[] {
  const written = new Set(texts.flatMap((text) => Object.keys(text) as Language[]));
  const original = new Set(sources.flatMap(({ language }) => (language === undefined ? [] : textLanguage(language))));
  return [...written].filter((language) => !reviewed[language] && !original.has(language));
}
