import { documentKey, readTombstone } from "../../model/release/documents.ts";
import { partsOfRelations } from "../../model/release/exports.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import type { Contents } from "./published.ts";

/**
 * Keys of documents that contain a subject (`keys`), and of tombstones in place of documents that may have contained it
 * (`tombstones`).
 */
export interface MatchingKeys {
  keys: string[];
  tombstones: string[];
}

/**
 * Finds the parts of downloads that contain these versions of relations. Leaves out parts of the current release: their rows do not
 * contain the subject, because otherwise they would differ.
 * @param all true if an index is damaged, so that it is unknown which parts contain them; then all other parts are returned
 */
export async function findExportParts(
  kv: KeyValueStore,
  found: MatchingKeys,
  releases: readonly Contents[],
  current: Contents,
  all: boolean,
  onProgress: ProgressListener,
): Promise<MatchingKeys> {
  const candidates = all ? await kv.list(documentKey("export", "")) : partsOf(found, releases);
  const parts: MatchingKeys = { keys: [], tombstones: [] };
  await inBatches([...new Set(candidates)], { step: "reading downloads", onProgress }, async (batch) => {
    const keys = batch.filter((key) => !current.keys.has(key));
    for (const [index, text] of (await kv.read(keys)).entries()) {
      if (text !== null) parts[readTombstone(text) ? "tombstones" : "keys"].push(keys[index] as string);
    }
  });
  return parts;
}

function partsOf(found: MatchingKeys, releases: readonly Contents[]): string[] {
  const versions = new Set([...found.keys, ...found.tombstones]);
  return releases.flatMap(({ relations, exports }) => {
    const pairs = Object.keys(relations).filter((pair) => versions.has(documentKey("relation", relations[pair] ?? "")));
    return (exports ? partsOfRelations(exports, pairs) : []).map((hash) => documentKey("export", hash));
  });
}
