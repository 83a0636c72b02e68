import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey, sortedUnion } from "../../data/model/key-order.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import { type LogEntry, releasesUpTo } from "../../data/model/release/release-log.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import type { ReleaseReader } from "./release-reader.ts";
import type { Page } from "./selection.ts";
import type { Store } from "./store.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** What a release made of relations; null where it did not hold one. */
export interface RelationVersions {
  release: number;
  /** ISO 8601, UTC. */
  time: string;
  relations: { before: Relation | null; after: Relation | null }[];
}

/** Through how many releases one looks back at a time; and how often, while there is nothing to tell. */
const lookedInto = 50;
const mostLooks = 10;

/**
 * How a relation changed up to a release, the latest first. A change from or to a version that was withdrawn is not told.
 * @param release its number
 * @returns `next` is the number of the release to go on with
 * @throws {Unreadable} where one cannot be read
 */
export async function historyOf(store: Store, pair: PairId, release: number): Promise<Page<RelationVersions>> {
  let page = await changesOf(store, pair, release);
  for (let looks = 1; page.next && page.items.length === 0 && looks < mostLooks; looks += 1) {
    page = await changesOf(store, pair, Number(page.next));
  }
  return page;
}

async function changesOf(store: Store, pair: PairId, release: number): Promise<Page<RelationVersions>> {
  const entries = await store.log(release, lookedInto + 1);
  const versions = await Promise.all(
    entries.map(async (entry) => {
      const reader = store.readerOf(entry);
      return { entry, reader, hash: await reader.relationHash(pair) };
    }),
  );
  const changed = versions.slice(0, lookedInto).flatMap(({ entry, reader, hash }, index) => {
    const older = versions[index + 1];
    return hash === (older?.hash ?? null) ? [] : [{ entry, reader, older: older?.reader }];
  });
  const told = await Promise.all(
    changed.map(({ entry, reader, older }) => changeOf([pair], entry, reader, older ?? null)),
  );
  const next = entries[lookedInto]?.release;
  return {
    items: told.filter(({ relations }) => relations.length > 0),
    next: next === undefined ? null : String(next),
  };
}

/**
 * What releases changed of all relations, the latest first.
 * @param from number of the release to begin with; behind which relation of it, empty for the first one
 * @param limit how many relations are told of at most
 * @returns `next` is where to go on: a release's number, and the relation behind which of it
 * @throws {Unreadable} where one cannot be read
 */
export async function historyOfAll(
  store: Store,
  from: { release: number; after: PairId },
  limit: number,
): Promise<Page<RelationVersions>> {
  const entries = await store.log(from.release, lookedInto + 1);
  const items: RelationVersions[] = [];
  let room = limit;
  for (const [index, entry] of entries.slice(0, lookedInto).entries()) {
    const older = entries[index + 1];
    const reader = store.readerOf(entry);
    const before = older ? store.readerOf(older) : null;
    const changed = [...(await changedBetween(before, reader)).keys()];
    const rest = index === 0 ? changed.filter((pair) => pair > from.after) : changed;
    const pairs = rest.slice(0, room);
    const change = await changeOf(pairs, entry, reader, before);
    if (change.relations.length > 0) items.push(change);
    room -= pairs.length;
    if (pairs.length < rest.length) return { items, next: `${entry.release}/${pairs.at(-1) ?? ""}` };
    if (room === 0 && older) return { items, next: `${older.release}/` };
  }
  const next = entries[lookedInto];
  return { items, next: next ? `${next.release}/` : null };
}

/**
 * The relations that have another version in one release than in another, or are in one of them alone. Only the indexes of those states are
 * read of which something changed.
 * @param before null for no release at all
 * @returns what the later release's index says of each, in the order of their ids; null where it has it no more
 */
export async function changedBetween(
  before: ReleaseReader | null,
  after: ReleaseReader,
): Promise<Map<PairId, RelationEntry | null>> {
  const [old, now] = await Promise.all([before?.root(), after.root()]);
  const states = sortedUnion(Object.keys(old?.countries ?? {}), Object.keys(now.countries));
  const others = states.filter((code) => old?.countries[code]?.hash !== now.countries[code]?.hash);
  const changed = await Promise.all(
    others.map(async (code) => {
      const [was, is] = await Promise.all([before?.country(code), after.country(code)]);
      // Each relation stands in the indexes of both its states, and counts in that of the first.
      return sortedUnion(Object.keys(was ?? {}), Object.keys(is ?? {}))
        .filter((pair) => statesOf(pair)[0] === code && was?.[pair]?.hash !== is?.[pair]?.hash)
        .map((pair) => [pair, is?.[pair] ?? null] as const);
    }),
  );
  return new Map(changed.flat().sort(byKey));
}

/** The release that was in force at a time (ISO 8601, UTC); null where there was none yet. @param release number of the one in force now */
export async function releaseAt(store: Store, time: string, release: number): Promise<LogEntry | null> {
  const { abandoned = [] } = (await store.newest()) ?? {};
  // The later a release, the greater its number.
  const numbers = releasesUpTo({ release, abandoned });
  let [found, low, high]: [LogEntry | null, number, number] = [null, 0, numbers.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const entry = await store.logEntry(numbers[middle] as number);
    if (entry && Date.parse(entry.time) <= Date.parse(time)) [found, high] = [entry, middle - 1];
    else low = middle + 1;
  }
  return found;
}

async function changeOf(
  pairs: readonly PairId[],
  { release, time }: LogEntry,
  after: ReleaseReader,
  before: ReleaseReader | null,
): Promise<RelationVersions> {
  const versions = await Promise.all(
    pairs.map((pair) => unlessWithdrawn(Promise.all([before?.relation(pair) ?? null, after.relation(pair)]))),
  );
  return {
    release,
    time,
    relations: versions.flatMap((version) => {
      const [was, is] = version ?? [null, null];
      return was || is ? [{ before: was, after: is }] : [];
    }),
  };
}
