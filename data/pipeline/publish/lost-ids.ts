import type { ReadableStore } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, readIntact } from "./published.ts";

/**
 * The ids of facts and of removed facts that a published release has and the working data has not recorded, such as
 * `no-tj/visit-2012-11-gul`. Reads only the relations that the two do not share.
 */
export async function lostIds(
  kv: ReadableStore,
  published: Contents,
  { contents, recorded }: Release,
  onProgress: ProgressListener,
): Promise<string[]> {
  const known = new Set(recorded);
  const differing = Object.entries(published.relations).filter(([pair, hash]) => contents.relations[pair] !== hash);
  const lost: string[] = [];
  await inBatches(differing, { step: "comparing ids", onProgress }, async (batch) => {
    const hashes = batch.map(([, hash]) => hash);
    // A damaged document cannot be compared. Its ids are still in the git history, which the data check compares.
    for (const document of await readIntact(kv, "relation", hashes)) {
      if (!document) continue;
      const { relation } = document;
      const ids = [...relation.facts, ...relation.removed].map(({ id }) => `${relation.id}/${id}`);
      lost.push(...ids.filter((id) => !known.has(id)));
    }
  });
  return lost;
}
