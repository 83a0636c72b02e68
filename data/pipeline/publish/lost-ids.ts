import type { ReadableStore } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, readIntact } from "./published.ts";

/**
 * Returns the ids of facts, removed facts and sources, and the keys of people, organisations and cities, in a published release that are not
 * recorded in the working data, such as `no-tj/visit-2012-11-gul` and `people/sherali-gul`. Reads only relations that differ.
 */
export async function lostIds(
  kv: ReadableStore,
  published: Contents,
  { contents, recorded }: Release,
  onProgress: ProgressListener,
): Promise<string[]> {
  const known = new Set(recorded);
  const differing = Object.entries(published.relations).filter(([pair, hash]) => contents.relations[pair] !== hash);
  const lost = Object.keys(published.sources)
    .map((source) => `sources/${source}`)
    .filter((id) => !known.has(id));
  await inBatches(differing, { step: "comparing ids", onProgress }, async (batch) => {
    const hashes = batch.map(([, hash]) => hash);
    // A damaged document cannot be compared. Its ids are still in the git history, which the data check compares.
    for (const document of await readIntact(kv, "relation", hashes)) {
      if (!document) continue;
      const { relation } = document;
      const { people, organisations, cities } = relation;
      const ids = [
        ...[...relation.facts, ...relation.removed].map(({ id }) => `${relation.id}/${id}`),
        ...Object.keys(people).map((key) => `people/${key}`),
        ...Object.keys(organisations).map((key) => `organisations/${key}`),
        ...Object.keys(cities).map((key) => `cities/${key}`),
      ];
      lost.push(...ids.filter((id) => !known.has(id)));
    }
  });
  return [...new Set(lost)];
}
