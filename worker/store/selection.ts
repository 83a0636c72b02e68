import type { Fact } from "../../data/model/facts/fact.ts";
import { type FactFilter, matchesFilter } from "../../data/model/facts/fact-filter.ts";
import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey } from "../../data/model/key-order.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import { canMatch, includesYear, isDecidedByIndex } from "../../data/model/release/kind-years.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import type { ReleaseReader } from "./release-reader.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** Which relations to select, and which of their facts. */
export interface Selection extends FactFilter {
  /** Only relations of this state; null for all. */
  country: StateCode | null;
  /** Only these relations, in the order of their ids; null for all. */
  candidates: ReadonlyMap<PairId, RelationEntry> | null;
}

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  /** Cursor of the next page; null on the last page. */
  next: string | null;
}

/** Maximum number of documents to read for one page, and how many to read at once: as many as KV reads in one operation. */
const maxRead = 200;
const concurrency = 100;
/** Number of relations that the first step of a search for facts should cover, if there are enough. */
const relationsInFirstStep = 20;

/** Maximum number of index entries to search for one page: those of about 50 states that have relations with all others. */
const maxSearched = 10_000;

/**
 * Returns relations in the order of their ids.
 * @param after starts after this relation; "" starts at the beginning
 * @param limit maximum number; if the selection filters by facts, the page can end earlier, after reading `maxRead` documents
 */
export async function selectRelations(
  release: ReleaseReader,
  selection: Selection,
  after: PairId,
  limit: number,
): Promise<Page<[PairId, RelationEntry]>> {
  if (!isFiltered(selection)) {
    const entries = await entriesAfter(release, selection, after, limit + 1);
    const items = entries.slice(0, limit);
    return { items, next: entries.length > limit ? (items.at(-1)?.[0] ?? null) : null };
  }
  const items: [PairId, RelationEntry][] = [];
  const isDecided = isDecidedByIndex(selection);
  const isMatch = (entry: RelationEntry, relation: Relation | null) =>
    isDecided && entry.kinds !== undefined ? true : relation?.facts.some((fact) => matchesFilter(fact, selection));
  for await (const found of findRelations(release, selection, after, () => limit - items.length, isDecided)) {
    if (found.entry && isMatch(found.entry, found.relation)) items.push([found.pair, found.entry]);
    if (found.isLast || (items.length === limit && found.hasMore)) return { items, next: found.pair };
    if (items.length === limit) break;
  }
  return { items, next: null };
}

/**
 * Returns facts in the order of their relations' ids.
 * @param after starts after this fact or, if `fact` is null, after this relation
 * @param limit maximum number; see {@link selectRelations}
 * @returns null if the fact to start after does not exist
 */
export async function selectFacts(
  release: ReleaseReader,
  selection: Selection,
  after: { pair: PairId; fact: string | null },
  limit: number,
): Promise<Page<{ relation: Relation; fact: Fact }> | null> {
  const items: { relation: Relation; fact: Fact }[] = [];
  const page = () => ({ items, next: items.map(({ relation, fact }) => `${relation.id}/${fact.id}`).at(-1) ?? null });
  /** Adds the matching facts; returns false if the page is too short for all of them. */
  const addMatching = (relation: Relation, facts: readonly Fact[]): boolean => {
    const matching = facts.filter((fact) => matchesFilter(fact, selection));
    const added = matching.slice(0, limit - items.length);
    items.push(...added.map((fact) => ({ relation, fact })));
    return added.length === matching.length;
  };
  if (after.fact !== null) {
    const relation = await unlessWithdrawn(release.relation(after.pair));
    const position = relation?.facts.findIndex(({ id }) => id === after.fact) ?? -1;
    if (position < 0) return null;
    if (relation && !addMatching(relation, relation.facts.slice(position + 1))) return page();
  }
  for await (const found of findRelations(release, selection, after.pair, () => limit - items.length)) {
    if (found.relation && !addMatching(found.relation, found.relation.facts)) return page();
    if (items.length === limit && found.hasMore) return page();
    if (found.isLast) return { items, next: found.pair };
    if (items.length === limit) break;
  }
  return { items, next: null };
}

interface FoundRelation {
  pair: PairId;
  /** Null if there was no such relation up to `pair`. */
  entry: RelationEntry | null;
  /** Null if the relation was withdrawn, or was not read because the index suffices. */
  relation: Relation | null;
  /** True if more relations may follow. */
  hasMore: boolean;
  /** True if this is the last relation that may be read for this page, although more may follow. */
  isLast: boolean;
}

/**
 * Reads the selected relations that can have a matching fact, many in one operation.
 * @param wanted returns the number of relations that the page still has room for, or of facts if no filter applies
 * @param isDecided true if relations with an index need not be read
 */
async function* findRelations(
  release: ReleaseReader,
  selection: Selection,
  after: PairId,
  wanted: () => number,
  isDecided = false,
): AsyncGenerator<FoundRelation> {
  let [count, searched] = [0, 0];
  for await (const batch of matchingEntries(release, selection, after)) {
    count += batch.documents;
    searched += batch.searched;
    let rest = batch.entries;
    while (rest.length > 0) {
      const chunk = rest.slice(0, chunkLength(rest, isFiltered(selection), wanted()));
      rest = rest.slice(chunk.length);
      const isRead = ({ kinds }: RelationEntry) => !isDecided || kinds === undefined;
      const relations = await Promise.all(
        chunk.map(([pair, entry]) => (isRead(entry) ? unlessWithdrawn(release.relation(pair)) : null)),
      );
      for (const [index, [pair, entry]] of chunk.entries()) {
        if (isRead(entry)) count += 1;
        const hasMore = index < chunk.length - 1 || rest.length > 0 || batch.hasMore;
        const isLast = count >= maxRead && hasMore;
        yield { pair, entry, relation: relations[index] ?? null, hasMore, isLast };
        if (isLast) return;
      }
    }
    const isEnough = count >= maxRead || (isFiltered(selection) && searched >= maxSearched);
    if (isEnough && batch.hasMore) {
      yield { pair: batch.end, entry: null, relation: null, hasMore: true, isLast: true };
      return;
    }
  }
}

/** Returns how many of the next relations to read at once: only as many as the page probably needs. */
function chunkLength(entries: readonly [PairId, RelationEntry][], isFiltered: boolean, wanted: number): number {
  let expected = 0;
  const needed = entries.findIndex(([, { facts }]) => {
    expected += isFiltered ? 1 : facts;
    return expected >= wanted;
  });
  return Math.min(concurrency, needed < 0 ? entries.length : needed + 1);
}

/** Relations that can match, and what it took to find them. */
interface EntryBatch {
  entries: [PairId, RelationEntry][];
  /** Number of indexes that were read. */
  documents: number;
  /** Number of index entries that were searched. */
  searched: number;
  /** Sorts after the relations of this batch, and before those of the next. */
  end: PairId;
  hasMore: boolean;
}

/**
 * Finds the selected relations that can have a matching fact, in the order of their ids. Reads the indexes of as few states as possible:
 * only those with facts in the period, first a few, then more and more at a time.
 */
async function* matchingEntries(
  release: ReleaseReader,
  selection: Selection,
  after: PairId,
): AsyncGenerator<EntryBatch> {
  const matching = (entries: [PairId, RelationEntry][]) =>
    entries.filter(([, { kinds }]) => canMatch(kinds, selection));
  if (selection.country || selection.candidates) {
    const entries = await entriesAfter(release, selection, after, Number.POSITIVE_INFINITY);
    yield { entries: matching(entries), documents: 1, searched: entries.length, end: after, hasMore: false };
    return;
  }
  const [startCode] = statesOf(after);
  const states = Object.entries((await release.root()).countries)
    .filter(([code, { first, years }]) => first > 0 && code >= startCode && includesYear(years, selection))
    .sort(byKey);
  let size = statesWith(states.map(([, { first }]) => first));
  for (let start = 0; start < states.length; start += size) {
    // The number of states that have been read doubles each time; the first ones usually suffice for a page.
    if (start > 0) size = Math.min(concurrency, start);
    const group = states.slice(start, start + size).map(([code]) => code);
    const indexes = await Promise.all(group.map((code) => release.country(code)));
    const all = indexes.map((relations) => Object.entries(relations ?? {}));
    // Each relation is in the indexes of both its states; use only that of the first.
    const entries = all.flatMap((relations, index) =>
      relations.filter(([pair]) => pair > after && pair.startsWith(group[index] ?? "")).sort(byKey),
    );
    yield {
      entries: matching(entries),
      documents: group.length,
      searched: all.reduce((sum, { length }) => sum + length, 0),
      end: `${group.at(-1)}-zz`,
      hasMore: start + size < states.length,
    };
  }
}

/** Returns how many states have enough relations for the first step: some have hundreds, some only one. */
function statesWith(relations: readonly number[]): number {
  let sum = 0;
  const last = relations.findIndex((count) => {
    sum += count;
    return sum >= relationsInFirstStep;
  });
  return Math.min(concurrency, last < 0 ? Math.max(1, relations.length) : last + 1);
}

function isFiltered({ kind, from, to }: Selection): boolean {
  return kind !== undefined || from !== undefined || to !== undefined;
}

async function entriesAfter(
  release: ReleaseReader,
  { country, candidates: among }: Pick<Selection, "country" | "candidates">,
  after: PairId,
  limit: number,
): Promise<[PairId, RelationEntry][]> {
  if (!country && !among) return release.relations(after, limit);
  const entries = among ? [...among] : Object.entries((await release.country(country ?? "")) ?? {});
  const isSelected = (pair: PairId) => pair > after && (!country || pair.split("-").includes(country));
  return entries
    .filter(([pair]) => isSelected(pair))
    .sort(byKey)
    .slice(0, limit);
}
