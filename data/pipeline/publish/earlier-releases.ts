import { documentKey, readTombstone } from "../../model/release/documents.ts";
import { logKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { readableContents, readIntact, readPointer } from "./published.ts";
import { readableLog } from "./read-log.ts";

/** Number of latest releases that a snapshot includes, so that pages pinned to them still work while KV is down. */
const snapshotReleases = 20;

/** Maximum number of relations and sources that a snapshot includes in versions older than those of its own release. */
const maxOlderDocuments = 2000;

/**
 * Reads what a snapshot needs from earlier releases: the log, their widget scripts, and the documents of the latest ones
 * without their search indexes. Leaves out withdrawn documents, and what is missing or damaged, because a deployment must not
 * depend on it.
 * @param contained keys of the relations and sources that the snapshot already contains
 */
export async function readEarlierReleases(
  kv: KeyValueStore,
  contained: ReadonlySet<string> = new Set(),
): Promise<StoredText[]> {
  const pointer = await readPointer(kv);
  if (!pointer) return [];
  const { entries: log } = await readableLog(kv, pointer);
  const roots = [...new Set(log.map(({ root }) => root))];
  const documents = await readIntact(kv, "root", roots);
  const widgets = documents.flatMap((root) => (root ? [documentKey("widget", root.widget)] : []));
  const keys = new Set([...log.map(({ release }) => logKey(release)), ...widgets]);
  const older = new Set<string>();
  for (const root of roots.slice(0, snapshotReleases)) {
    for (const key of (await readableContents(kv, root)).keys) {
      if (/^(relation|source)\//.test(key)) {
        if (!contained.has(key) && older.size < maxOlderDocuments) older.add(key);
      } else if (!/^(search|search-shard|export)\//.test(key)) keys.add(key);
    }
  }
  const wanted = [...keys, ...older];
  const texts = await kv.read(wanted);
  return wanted.flatMap((key, index) => {
    const text = texts[index] ?? null;
    return text === null || readTombstone(text) ? [] : [{ key, text }];
  });
}
