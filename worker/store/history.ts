import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey, sortedUnion } from "../../data/model/key-order.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import { type LogEntry, releasesUpTo } from "../../data/model/release/release-log.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import type { ReleaseReader } from "./release-reader.ts";
import type { Page } from "./selection.ts";
import type { Store } from "./store.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** The relations that one release changed, each before and after the change; null if the release does not contain the relation. */
export interface RelationVersions {
  release: number;
  /** When the release was published (ISO 8601, UTC). */
  time: string;
  relations: { before: Relation | null; after: Relation | null }[];
}

/** Number of releases to compare per batch, and how many batches to try while none has a change. */
const batchSize = 50;
const maxBatches = 10;

/**
 * Returns the changes to a relation, newest first. Omits a change if the version before or after it was withdrawn.
 * @param release number of the release to start from
 * @returns `next` is the number of the release to continue with
 * @throws {Unreadable} if a release cannot be read
 */
export async function historyOf(store: Store, pair: PairId, release: number): Promise<Page<RelationVersions>> {
  let page = await readBatch(store, pair, release);
  for (let batches = 1; page.next && page.items.length === 0 && batches < maxBatches; batches += 1) {
    page = await readBatch(store, pair, Number(page.next));
  }
  return page;
}

async function readBatch(store: Store, pair: PairId, release: number): Promise<Page<RelationVersions>> {
  const entries = await store.log(release, batchSize + 1);
  const versions = await Promise.all(
    entries.map(async (entry) => {
      const reader = store.readerOf(entry);
      return { entry, reader, hash: await reader.relationHash(pair) };
    }),
  );
  const changed = versions.slice(0, batchSize).flatMap(({ entry, reader, hash }, index) => {
    const older = versions[index + 1];
    return hash === (older?.hash ?? null) ? [] : [{ entry, reader, older: older?.reader }];
  });
  const changes = await Promise.all(
    changed.map(({ entry, reader, older }) => readVersions([pair], entry, reader, older ?? null)),
  );
  const next = entries[batchSize]?.release;
  return {
    items: changes.filter(({ relations }) => relations.length > 0),
    next: next === undefined ? null : String(next),
  };
}

/**
 * Returns the changes to all relations, newest release first.
 * @param from number of the release to start from, and the id of the last relation of it to skip ("" skips none)
 * @param limit maximum number of relations
 * @returns `next` is where to continue: `{release}/{last relation}`
 * @throws {Unreadable} if a release cannot be read
 */
export async function historyOfAll(
  store: Store,
  from: { release: number; after: PairId },
  limit: number,
): Promise<Page<RelationVersions>> {
  const entries = await store.log(from.release, batchSize + 1);
  const items: RelationVersions[] = [];
  let remaining = limit;
  for (const [index, entry] of entries.slice(0, batchSize).entries()) {
    const older = entries[index + 1];
    const reader = store.readerOf(entry);
    const before = older ? store.readerOf(older) : null;
    const changed = [...(await changedBetween(before, reader)).keys()];
    const rest = index === 0 ? changed.filter((pair) => pair > from.after) : changed;
    const pairs = rest.slice(0, remaining);
    const change = await readVersions(pairs, entry, reader, before);
    if (change.relations.length > 0) items.push(change);
    remaining -= pairs.length;
    if (pairs.length < rest.length) return { items, next: `${entry.release}/${pairs.at(-1) ?? ""}` };
    if (remaining === 0 && older) return { items, next: `${older.release}/` };
  }
  const next = entries[batchSize];
  return { items, next: next ? `${next.release}/` : null };
}

/**
 * Returns the relations that differ between two releases, in the order of their ids. Reads only the indexes of states that differ.
 * @param before null compares with an empty release
 * @returns each relation's entry in the index of `after`; null if it was removed
 */
export async function changedBetween(
  before: ReleaseReader | null,
  after: ReleaseReader,
): Promise<Map<PairId, RelationEntry | null>> {
  const [oldRoot, newRoot] = await Promise.all([before?.root(), after.root()]);
  const states = sortedUnion(Object.keys(oldRoot?.countries ?? {}), Object.keys(newRoot.countries));
  const changedStates = states.filter((code) => oldRoot?.countries[code]?.hash !== newRoot.countries[code]?.hash);
  const changed = await Promise.all(
    changedStates.map(async (code) => {
      const [oldIndex, newIndex] = await Promise.all([before?.country(code), after.country(code)]);
      // Each relation is in the indexes of both its states; use only that of the first.
      return sortedUnion(Object.keys(oldIndex ?? {}), Object.keys(newIndex ?? {}))
        .filter((pair) => statesOf(pair)[0] === code && oldIndex?.[pair]?.hash !== newIndex?.[pair]?.hash)
        .map((pair) => [pair, newIndex?.[pair] ?? null] as const);
    }),
  );
  return new Map(changed.flat().sort(byKey));
}

/** Returns the release that was current at a time (ISO 8601, UTC); null if there was none yet. @param release number of the current release */
export async function releaseAt(store: Store, time: string, release: number): Promise<LogEntry | null> {
  const { abandoned = [] } = (await store.newestPointer()) ?? {};
  // Binary search: `numbers` is in descending order, and release times rise with the numbers.
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

async function readVersions(
  pairs: readonly PairId[],
  { release, time }: LogEntry,
  reader: ReleaseReader,
  older: ReleaseReader | null,
): Promise<RelationVersions> {
  const versions = await Promise.all(
    pairs.map((pair) => unlessWithdrawn(Promise.all([older?.relation(pair) ?? null, reader.relation(pair)]))),
  );
  return {
    release,
    time,
    relations: versions.flatMap((version) => {
      const [before, after] = version ?? [null, null];
      return before || after ? [{ before, after }] : [];
    }),
  };
}
