import { documentKey } from "../../model/release/documents.ts";
import { logKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { readableContents, readIntact, readPointer } from "./published.ts";
import { readableLog } from "./read-log.ts";

/**
 * Number of latest releases whose indexes a snapshot includes, so that pages pinned to them still work while KV is
 * down.
 */
const indexedReleases = 20;

/**
 * Reads what a snapshot needs of earlier releases: the log, their widget scripts, and the indexes of the latest ones.
 * Leaves out what is missing or damaged, because a deployment must not depend on it.
 */
export async function readEarlierReleases(kv: KeyValueStore): Promise<StoredText[]> {
  const pointer = await readPointer(kv);
  if (!pointer) return [];
  const { entries: log } = await readableLog(kv, pointer);
  const roots = [...new Set(log.map(({ root }) => root))];
  const documents = await readIntact(kv, "root", roots);
  const widgets = documents.flatMap((root) => (root ? [documentKey("widget", root.widget)] : []));
  const keys = new Set([...log.map(({ release }) => logKey(release)), ...widgets]);
  for (const root of roots.slice(0, indexedReleases)) {
    for (const key of (await readableContents(kv, root)).keys)
      if (!/^(relation|source|search|search-shard)\//.test(key)) keys.add(key);
  }
  const texts = await kv.read([...keys]);
  return [...keys].flatMap((key, index) => (texts[index] == null ? [] : [{ key, text: texts[index] as string }]));
}
