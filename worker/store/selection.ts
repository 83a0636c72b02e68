import type { Fact } from "../../data/model/facts/fact.ts";
import { type FactFilter, matchesFilter } from "../../data/model/facts/fact-filter.ts";
import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey } from "../../data/model/key-order.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import type { PairId } from "../../data/model/states/pair.ts";
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

/** Maximum number of relations to read for one page, and how many to read concurrently. */
const maxRead = 200;
const concurrency = 20;

/**
 * Returns relations in the order of their ids.
 * @param after starts after this relation; "" starts at the beginning
 * @param limit maximum number; if the selection filters by facts, the page can end earlier, after reading `maxRead` relations
 */
export async function selectRelations(
  release: ReleaseReader,
  selection: Selection,
  after: PairId,
  limit: number,
): Promise<Page<[PairId, RelationEntry]>> {
  const { kind, from, to } = selection;
  if (kind === undefined && from === undefined && to === undefined) {
    const entries = await entriesAfter(release, selection, after, limit + 1);
    const items = entries.slice(0, limit);
    return { items, next: entries.length > limit ? (items.at(-1)?.[0] ?? null) : null };
  }
  const items: [PairId, RelationEntry][] = [];
  for await (const { pair, entry, relation, isLast } of readRelations(release, selection, after)) {
    if (items.length === limit) return { items, next: items.at(-1)?.[0] ?? null };
    if (relation?.facts.some((fact) => matchesFilter(fact, selection))) items.push([pair, entry]);
    if (isLast) return { items, next: pair };
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
  for await (const { pair, relation, isLast } of readRelations(release, selection, after.pair)) {
    if (items.length === limit || (relation && !addMatching(relation, relation.facts))) return page();
    if (isLast) return { items, next: pair };
  }
  return { items, next: null };
}

interface ReadRelation {
  pair: PairId;
  entry: RelationEntry;
  /** Null if the relation was withdrawn. */
  relation: Relation | null;
  /** True if this is the last relation that may be read for this page, although more follow. */
  isLast: boolean;
}

/** Reads the selected relations, a few concurrently. @param limit maximum number to read */
async function* readRelations(
  release: ReleaseReader,
  selection: Pick<Selection, "country" | "candidates">,
  after: PairId,
  limit = maxRead,
): AsyncGenerator<ReadRelation> {
  let count = 0;
  for (let last = after; ; ) {
    const entries = await entriesAfter(release, selection, last, concurrency + 1);
    const batch = entries.slice(0, concurrency);
    const relations = await Promise.all(batch.map(([pair]) => unlessWithdrawn(release.relation(pair))));
    const hasMore = entries.length > concurrency;
    for (const [index, [pair, entry]] of batch.entries()) {
      count += 1;
      const isLast = count >= limit && (hasMore || index < batch.length - 1);
      yield { pair, entry, relation: relations[index] ?? null, isLast };
      if (isLast) return;
      last = pair;
    }
    if (!hasMore) return;
  }
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
