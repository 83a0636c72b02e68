import { WithdrawnDocument } from "../../data/model/documents.ts";
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
 * How a relation changed up to a release, the latest first. Only the latest releases are looked into; the earliest of them that holds the relation
 * is told as the one that brought it; a change from or to a version that was withdrawn is not told.
 * @param release its number
 * @param limit how many releases at most
 * @throws {Unreadable} where one cannot be read
 */
export async function historyOf(store: Store, pair: PairId, release: number, limit: number): Promise<Change[]> {
  const versions = await Promise.all(
    (await store.log(release, limit)).map(async (entry) => {
      const reader = store.readerOf(entry);
      return { entry, reader, hash: await reader.relationHash(pair) };
    }),
  );
  const changed = versions.flatMap(({ entry, reader, hash }, index) => {
    const older = versions[index + 1];
    return hash === (older?.hash ?? null) ? [] : [{ entry, reader, older: older?.reader }];
  });
  const told = await Promise.all(
    changed.map(async ({ entry: { release, time }, reader, older }): Promise<Change | null> => {
      try {
        const [before, after] = await Promise.all([older?.relation(pair) ?? null, reader.relation(pair)]);
        return { release, time, relations: [{ before, after }] };
      } catch (error) {
        if (error instanceof WithdrawnDocument) return null;
        throw error;
      }
    }),
  );
  return told.filter((change) => change !== null);
}
