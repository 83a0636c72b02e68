import { type Language, languages } from "../../../model/language.ts";
import { documentKey, pictureKey, readTombstone } from "../../../model/release/documents.ts";
import type { KeyValueStore } from "../../kv/key-value-store.ts";
import type { Contents } from "../published.ts";
import type { MatchingKeys } from "./find-export-parts.ts";

/**
 * Finds the stored pictures of these versions of relations. Leaves out pictures that the current release names too: they do not show the
 * subject, because otherwise their hashes would differ.
 * @param isComplete false if an index is damaged. Then it finds all pictures that the current release does not name, because nothing says
 * what they show; pages use the common picture instead.
 */
export async function findPictures(
  kv: KeyValueStore,
  found: MatchingKeys,
  releases: readonly Contents[],
  current: Contents,
  isComplete: boolean,
): Promise<MatchingKeys> {
  const versions = new Set([...found.keys, ...found.tombstones]);
  const named = releases.flatMap(({ relations, pictures }) =>
    Object.entries(pictures).filter(([pair]) => versions.has(documentKey("relation", relations[pair] ?? ""))),
  );
  const kept = new Set(keysOf(Object.values(current.pictures)));
  const candidates = isComplete ? keysOf(named.map(([, hash]) => hash)) : await kv.list("picture/");
  const keys = [...new Set(candidates)].filter((key) => !kept.has(key));
  const texts = await kv.read(keys);
  const stored = keys.filter((_, index) => texts[index] != null);
  const tombstones = stored.filter((key) => readTombstone(texts[keys.indexOf(key)] ?? "") !== null);
  return { keys: stored.filter((key) => !tombstones.includes(key)), tombstones };
}

function keysOf(hashes: readonly string[]): string[] {
  return hashes.flatMap((hash) => (Object.keys(languages) as Language[]).map((language) => pictureKey(hash, language)));
}
