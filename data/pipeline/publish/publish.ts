import { readTombstone } from "../../model/release/documents.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { type Activation, activate } from "./activate.ts";
import { changeSummary } from "./change-summary.ts";
import { lostIds } from "./lost-ids.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, NotPublished, readPointer, releaseContents } from "./published.ts";

/**
 * Publishes a release: writes the documents that `kv` lacks, reads them back, appends to the log, and moves the pointer
 * last. If it is interrupted at any point, the current release stays complete, and the next run continues with what was
 * written.
 * @param time time of publication, ISO 8601, UTC
 * @throws {NotPublished} if KV returns something other than what was written, if another release was published in the meantime,
 * if this very release was rolled back and `again` is not set, or if an id of the current release is lost and
 * `forgetIds` is not set
 */
export async function publish(
  kv: KeyValueStore,
  release: Release,
  time: string,
  onProgress: ProgressListener = () => undefined,
  { again = false, forgetIds = false }: { again?: boolean; forgetIds?: boolean } = {},
): Promise<Activation> {
  const before = await readPointer(kv);
  if (before?.root === release.root) return { release: before.release, changed: false, writes: 0, summary: "" };
  if (before?.rolledBack.includes(release.root) && !again) {
    throw new NotPublished("this exact release was rolled back; correct the data, or publish it again with --again");
  }

  // The documents of the current release were read back when it was published.
  const current = before ? await releaseContents(kv, before.root) : null;
  if (current && !forgetIds) await assertKeepsIds(kv, current, release, onProgress);
  const fresh = release.documents.filter(({ key }) => !current?.keys.has(key));
  const lacking: StoredText[] = [];
  await inBatches(fresh, { step: "comparing", onProgress }, async (documents) => {
    lacking.push(...(await differing(kv, documents)));
  });
  await inBatches(lacking, { step: "writing", onProgress }, (documents) => kv.write(documents));
  await inBatches(lacking, { step: "reading back", onProgress }, async (documents) => {
    const [unread] = await differing(kv, documents);
    if (unread)
      throw new NotPublished(
        `KV returned something other than what was written for ${unread.key}; run the command again`,
      );
  });

  const summary = changeSummary(current, release.contents);
  const number = await activate(kv, before, { root: release.root, action: "publish", time, summary });
  return { release: number, changed: true, writes: lacking.length + 2, summary };
}

/** @throws {NotPublished} if the current release has an id that the working data no longer contains */
async function assertKeepsIds(
  kv: KeyValueStore,
  current: Contents,
  release: Release,
  onProgress: ProgressListener,
): Promise<void> {
  const [first, ...others] = await lostIds(kv, current, release, onProgress);
  if (first === undefined) return;
  const ids = others.length > 0 ? `${first} and ${others.length} more` : first;
  throw new NotPublished(
    `the current release contains ${ids}, but data/ids.txt does not; ids are permanent, so restore the fact and its line in data/ids.txt, or publish from an up-to-date checkout (for a local KV, --forget-ids skips this check)`,
  );
}

/**
 * Returns the documents that `kv` lacks or has with another text.
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
