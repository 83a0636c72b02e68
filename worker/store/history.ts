import type { PairId } from "../../data/model/pair.ts";
import type { Relation } from "../../data/model/relation.ts";
import type { Store } from "./store.ts";

/** What a release made of a relation; null where it did not hold it. */
export interface Change {
  release: number;
  /** ISO 8601, UTC. */
  time: string;
  relations: { before: Relation | null; after: Relation | null }[];
}

/**
 * How a relation changed, the latest first. Only the latest releases are looked into; the earliest of them that holds the relation
 * is told as the one that brought it.
 * @param releases how many at most
 */
export async function historyOf(store: Store, pair: PairId, releases: number): Promise<Change[]> {
  const versions = await Promise.all(
    (await store.log(releases)).map(async (entry) => {
      const reader = store.readerOf(entry);
      return { entry, reader, hash: await reader.relationHash(pair) };
    }),
  );
  const changed = versions.flatMap(({ entry, reader, hash }, index) => {
    const older = versions[index + 1];
    return hash === (older?.hash ?? null) ? [] : [{ entry, reader, older: older?.reader }];
  });
  return Promise.all(
    changed.map(async ({ entry: { release, time }, reader, older }) => {
      const [before, after] = await Promise.all([older?.relation(pair) ?? null, reader.relation(pair)]);
      return { release, time, relations: [{ before, after }] };
    }),
  );
}
