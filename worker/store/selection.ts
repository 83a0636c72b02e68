import type { Fact } from "../../data/model/facts/fact.ts";
import { type FactFilter, passes } from "../../data/model/facts/fact-filter.ts";
import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey } from "../../data/model/key-order.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import type { PairId } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import type { ReleaseReader } from "./release-reader.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** Which relations, and which facts of them. */
export interface Selection extends FactFilter {
  /** Relations of this state alone; null for all. */
  country: StateCode | null;
  /** These relations alone, in the order of their ids; null for all. */
  candidates: ReadonlyMap<PairId, RelationEntry> | null;
}

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  /** Behind what the next page begins; null on the last one. */
  next: string | null;
}

/** How many relations are opened for a page at most, and how many at once. */
const mostOpened = 200;
const atOnce = 20;

/**
 * Relations of a release, in the order of their ids.
 * @param after begins behind this one
 * @param limit how many at most; where facts are asked for, so many relations may have to be opened that the page ends before
 */
export async function selectRelations(
  release: ReleaseReader,
  selection: Selection,
  after: PairId,
  limit: number,
): Promise<Page<[PairId, RelationEntry]>> {
  const { kind, from, to } = selection;
  if (kind === undefined && from === undefined && to === undefined) {
    const found = await entriesAfter(release, selection, after, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.[0] ?? null) : null };
  }
  const items: [PairId, RelationEntry][] = [];
  for await (const { pair, entry, relation, isLast } of opened(release, selection, after)) {
    if (items.length === limit) return { items, next: items.at(-1)?.[0] ?? null };
    if (relation?.facts.some((fact) => passes(fact, selection))) items.push([pair, entry]);
    if (isLast) return { items, next: pair };
  }
  return { items, next: null };
}

/**
 * Facts of a release, in the order of their relations.
 * @param after begins behind this fact, or behind this relation where no fact is named
 * @param limit how many at most; see {@link selectRelations}
 * @returns null where there is no such fact to begin behind
 */
export async function selectFacts(
  release: ReleaseReader,
  selection: Selection,
  after: { pair: PairId; fact: string | null },
  limit: number,
): Promise<Page<{ relation: Relation; fact: Fact }> | null> {
  const items: { relation: Relation; fact: Fact }[] = [];
  const page = () => ({ items, next: items.map(({ relation, fact }) => `${relation.id}/${fact.id}`).at(-1) ?? null });
  /** True where there was room for all. */
  const take = (relation: Relation, facts: readonly Fact[]): boolean => {
    const wanted = facts.filter((fact) => passes(fact, selection));
    const taken = wanted.slice(0, limit - items.length);
    items.push(...taken.map((fact) => ({ relation, fact })));
    return taken.length === wanted.length;
  };
  if (after.fact !== null) {
    const relation = await unlessWithdrawn(release.relation(after.pair));
    const place = relation?.facts.findIndex(({ id }) => id === after.fact) ?? -1;
    if (place < 0) return null;
    if (relation && !take(relation, relation.facts.slice(place + 1))) return page();
  }
  for await (const { pair, relation, isLast } of opened(release, selection, after.pair)) {
    if (items.length === limit || (relation && !take(relation, relation.facts))) return page();
    if (isLast) return { items, next: pair };
  }
  return { items, next: null };
}

/** All relations of a release that can be read, in the order of their ids. */
export async function* allRelations(release: ReleaseReader): AsyncGenerator<Relation> {
  for await (const { relation } of opened(release, { country: null, candidates: null }, "", Number.POSITIVE_INFINITY)) {
    if (relation) yield relation;
  }
}

interface Opened {
  pair: PairId;
  entry: RelationEntry;
  /** Null for one that was withdrawn. */
  relation: Relation | null;
  /** True for the last that may be opened, though others follow. */
  isLast: boolean;
}

/** @param most how many are opened at most */
async function* opened(
  release: ReleaseReader,
  selection: Pick<Selection, "country" | "candidates">,
  after: PairId,
  most = mostOpened,
): AsyncGenerator<Opened> {
  let count = 0;
  for (let behind = after; ; ) {
    const entries = await entriesAfter(release, selection, behind, atOnce + 1);
    const batch = entries.slice(0, atOnce);
    const relations = await Promise.all(batch.map(([pair]) => unlessWithdrawn(release.relation(pair))));
    const isMore = entries.length > atOnce;
    for (const [index, [pair, entry]] of batch.entries()) {
      count += 1;
      const isLast = count >= most && (isMore || index < batch.length - 1);
      yield { pair, entry, relation: relations[index] ?? null, isLast };
      if (isLast) return;
      behind = pair;
    }
    if (!isMore) return;
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
  const isWanted = (pair: PairId) => pair > after && (!country || pair.split("-").includes(country));
  return entries
    .filter(([pair]) => isWanted(pair))
    .sort(byKey)
    .slice(0, limit);
}
