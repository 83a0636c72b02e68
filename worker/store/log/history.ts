import type { Relation } from "../../../data/model/facts/relation.ts";
import { byKey, sortedUnion } from "../../../data/model/key-order.ts";
import type { RelationEntry } from "../../../data/model/release/documents.ts";
import { type LogEntry, releasesUpTo } from "../../../data/model/release/release-log.ts";
import { type PairId, statesOf } from "../../../data/model/states/pair.ts";
import type { ReleaseReader } from "../release-reader.ts";
import type { Page } from "../selection.ts";
import type { Store } from "../store.ts";
import { unlessWithdrawn } from "../unless-withdrawn.ts";

/** The relations that one release changed, each before and after the change; null if the release does not contain the relation. */
export interface RelationVersions {
  release: number;
  /** When the release was published (ISO 8601, UTC). */
  time: string;
  relations: { before: Relation | null; after: Relation | null }[];
}

/** A release in the log, and the one before it. */
interface Step {
  entry: LogEntry;
  older: LogEntry | null;
}

/** Number of log entries to read at once, and of releases to compare at once if their entries do not name what they changed. */
const entriesPerRead = 500;
const comparedAtOnce = 99;

/** Number of log entries that a search by time reads at once. */
const searchedAtOnce = 20;

/** Number of releases after which a page ends, unless it is still empty. */
const releasesPerPage = 5000;

/** Maximum number of changes on a page of a relation's history. */
const changesPerPage = 50;

/**
 * Returns the changes to a relation, newest first. Omits a change if the version before or after it was withdrawn.
 * @param release number of the release to start from
 * @returns `next` is the number of the release to continue with; the page is empty only if there are no more changes
 * @throws {Unreadable} if a release cannot be read
 */
export async function historyOf(store: Store, pair: PairId, release: number): Promise<Page<RelationVersions>> {
  const items: RelationVersions[] = [];
  let read = 0;
  for await (const steps of readSteps(store, release)) {
    const changed = await stepsThatChange(store, pair, steps);
    for (let first = 0; first < changed.length; ) {
      const taken = changed.slice(first, first + changesPerPage - items.length);
      first += taken.length;
      const versions = await Promise.all(taken.map((step) => readVersions(store, [pair], step)));
      items.push(...versions.filter(({ relations }) => relations.length > 0));
      const following = changed[first] ?? null;
      if (items.length === changesPerPage && following) return { items, next: String(following.entry.release) };
    }
    read += steps.length;
    const older = steps.at(-1)?.older;
    if (older && (items.length === changesPerPage || (items.length > 0 && read >= releasesPerPage))) {
      return { items, next: String(older.release) };
    }
  }
  return { items, next: null };
}

/** Yields the log from a release on, newest first, a few hundred entries at a time. */
async function* readSteps(store: Store, release: number): AsyncGenerator<Step[]> {
  const releases = await store.log.releases(release);
  for (let first = 0; first < releases.length; first += entriesPerRead) {
    // One more: the release before the last one.
    const entries = await store.log.entries(releases.slice(first, first + entriesPerRead + 1));
    const steps = entries.map((entry, index) => ({ entry, older: entries[index + 1] ?? null }));
    yield steps.slice(0, entriesPerRead);
  }
}

/** Returns the releases that changed a relation. Compares a release with the one before only if its log entry does not say what it changed. */
async function stepsThatChange(store: Store, pair: PairId, steps: readonly Step[]): Promise<Step[]> {
  const unnamed = steps.filter(({ entry }) => !entry.changed);
  const found = new Set<Step>();
  for (let first = 0; first < unnamed.length; first += comparedAtOnce) {
    const compared = unnamed.slice(first, first + comparedAtOnce);
    const hashOf = (entry: LogEntry | null) => entry && store.readerOf(entry).relationHash(pair);
    await Promise.all(
      compared.map(async (step) => {
        const [after, before] = await Promise.all([hashOf(step.entry), hashOf(step.older)]);
        if (after !== before) found.add(step);
      }),
    );
  }
  return steps.filter((step) => found.has(step) || step.entry.changed?.includes(pair));
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
  const { selected, next } = await selectChanges(store, from, limit);
  const items = await Promise.all(selected.map(({ step, pairs }) => readVersions(store, pairs, step)));
  return { items: items.filter(({ relations }) => relations.length > 0), next };
}

/** Returns the changed relations of a page of {@link historyOfAll}, by release, without reading the relations. */
async function selectChanges(
  store: Store,
  from: { release: number; after: PairId },
  limit: number,
): Promise<{ selected: { step: Step; pairs: PairId[] }[]; next: string | null }> {
  const selected: { step: Step; pairs: PairId[] }[] = [];
  let remaining = limit;
  let read = 0;
  for await (const steps of readSteps(store, from.release)) {
    for (const step of steps) {
      const { entry, older } = step;
      const before = older && store.readerOf(older);
      const changed = entry.changed ?? [...(await changedBetween(before, store.readerOf(entry))).keys()];
      const rest = [...changed].sort().filter((pair) => entry.release !== from.release || pair > from.after);
      const pairs = rest.slice(0, remaining);
      if (pairs.length > 0) selected.push({ step, pairs });
      remaining -= pairs.length;
      read += 1;
      if (pairs.length < rest.length) return { selected, next: `${entry.release}/${pairs.at(-1) ?? ""}` };
      const isFull = remaining === 0 || (selected.length > 0 && read >= releasesPerPage);
      if (isFull && older) return { selected, next: `${older.release}/` };
    }
  }
  return { selected, next: null };
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
  const changedStates = states.filter((code) => {
    const [old, current] = [oldRoot?.countries[code], newRoot.countries[code]];
    // Each relation is in the indexes of both its states. Only that of the first is used.
    return old?.hash !== current?.hash && [old, current].some((state) => state && state.first > 0);
  });
  const changed = await Promise.all(
    changedStates.map(async (code) => {
      const [oldIndex, newIndex] = await Promise.all([before?.country(code), after.country(code)]);
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
  const numbers = releasesUpTo({ release, abandoned });
  // `numbers` is in descending order, and release times rise with the numbers. Each step reads a few entries at once and leaves the
  // releases between two of them.
  let [found, low, high]: [LogEntry | null, number, number] = [null, 0, numbers.length - 1];
  while (low <= high) {
    const gap = Math.max(1, Math.floor((high - low) / searchedAtOnce));
    const positions: number[] = [];
    for (let position = low; position <= high; position += gap) positions.push(position);
    const entries = await store.log.entries(positions.map((position) => numbers[position] as number));
    const first = entries.findIndex((entry) => Date.parse(entry.time) <= Date.parse(time));
    found = entries[first] ?? found;
    const newer = first === -1 ? positions.length - 1 : first - 1;
    [low, high] = [(positions[newer] ?? low - 1) + 1, first === -1 ? high : (positions[first] as number) - 1];
  }
  return found;
}

async function readVersions(store: Store, pairs: readonly PairId[], { entry, older }: Step): Promise<RelationVersions> {
  const [reader, before] = [store.readerOf(entry), older && store.readerOf(older)];
  const versions = await Promise.all(
    pairs.map((pair) => unlessWithdrawn(Promise.all([before?.relation(pair) ?? null, reader.relation(pair)]))),
  );
  return {
    release: entry.release,
    time: entry.time,
    relations: versions.flatMap((version) => {
      const [before, after] = version ?? [null, null];
      return before || after ? [{ before, after }] : [];
    }),
  };
}
