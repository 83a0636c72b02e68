import { readTombstone } from "../../model/release/documents.ts";
import { isPictureText } from "../../model/release/picture-text.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "./progress.ts";

/**
 * Writes the pictures that are missing or damaged in `kv`. Keeps intact pictures, which show the same even if their bytes differ, and the
 * tombstones of withdrawn ones.
 * @returns how many were written
 */
export async function writePictures(
  kv: KeyValueStore,
  pictures: readonly StoredText[],
  onProgress: ProgressListener = () => undefined,
): Promise<number> {
  let written = 0;
  await inBatches(pictures, { step: "writing pictures", onProgress }, async (batch) => {
    const texts = await kv.read(batch.map(({ key }) => key));
    const isKept = (text: string) => isPictureText(text) || readTombstone(text) !== null;
    const lacking = batch.filter((_, index) => !isKept(texts[index] ?? ""));
    if (lacking.length > 0) await kv.write(lacking);
    written += lacking.length;
  });
  return written;
}
