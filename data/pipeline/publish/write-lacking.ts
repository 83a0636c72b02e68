import { readTombstone } from "../../model/release/documents.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { NotPublished } from "./published.ts";

/**
 * Writes the documents that `kv` lacks or has with a different text, and reads them back.
 * @returns how many were written
 * @throws {NotPublished} if a document was withdrawn, or if KV returns something other than what was written
 */
export async function writeLacking(
  kv: KeyValueStore,
  documents: readonly StoredText[],
  onProgress: ProgressListener = () => undefined,
): Promise<number> {
  const lacking: StoredText[] = [];
  await inBatches(documents, { step: "comparing", onProgress }, async (batch) => {
    lacking.push(...(await differing(kv, batch)));
  });
  await inBatches(lacking, { step: "writing", onProgress }, (batch) => kv.write(batch));
  await inBatches(lacking, { step: "reading back", onProgress }, async (batch) => {
    const [unread] = await differing(kv, batch);
    if (unread)
      throw new NotPublished(
        `KV returned something other than what was written for ${unread.key}; run the command again`,
      );
  });
  return lacking.length;
}

/**
 * Returns the documents that `kv` lacks or has with a different text.
 * @throws {NotPublished} if a document was withdrawn
 */
async function differing(kv: KeyValueStore, documents: readonly StoredText[]): Promise<StoredText[]> {
  const texts = await kv.read(documents.map(({ key }) => key));
  return documents.filter(({ key, text }, index) => {
    if (readTombstone(texts[index] ?? "")) {
      throw new NotPublished(
        `${key} was withdrawn and cannot be published again; remove what was withdrawn from the data`,
      );
    }
    return texts[index] !== text;
  });
}
