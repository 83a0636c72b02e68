import { readTombstone } from "../../model/release/documents.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { type Activation, activate } from "./activate.ts";
import { changeSummary } from "./change-summary.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { contentsOf, NotPublished, readPointer } from "./published.ts";

/**
 * Publishes a release: writes the documents that `kv` lacks, reads them back, appends to the log, and only then moves the pointer.
 * Stopped at any point, what was in force stays in force, whole, and the next run takes up what this one wrote.
 * @param time when it is published, ISO 8601, UTC
 * @throws {NotPublished} where a document does not read back as written, somebody else published meanwhile, or this very release
 * was rolled back and is not wanted `again`
 */
export async function publish(
  kv: KeyValueStore,
  release: Release,
  time: string,
  watch: ProgressListener = () => undefined,
  { again = false }: { again?: boolean } = {},
): Promise<Activation> {
  const before = await readPointer(kv);
  if (before?.root === release.root) return { release: before.release, changed: false, writes: 0, summary: "" };
  if (before?.rolledBack.includes(release.root) && !again) {
    throw new NotPublished("this very release was rolled back; mend the data, or publish it all the same with --again");
  }

  // What the release in force holds was read back when that was published.
  const held = before ? await contentsOf(kv, before.root) : null;
  const fresh = release.documents.filter(({ key }) => !held?.keys.has(key));
  const lacking: StoredText[] = [];
  await inBatches(fresh, { step: "comparing", watch }, async (documents) => {
    lacking.push(...(await differing(kv, documents)));
  });
  await inBatches(lacking, { step: "writing", watch }, (documents) => kv.write(documents));
  await inBatches(lacking, { step: "reading back", watch }, async (documents) => {
    const [unread] = await differing(kv, documents);
    if (unread) throw new NotPublished(`${unread.key} does not read back as written; run this again`);
  });

  const summary = changeSummary(held, release.contents);
  const number = await activate(kv, before, { root: release.root, action: "publish", time, summary });
  return { release: number, changed: true, writes: lacking.length + 2, summary };
}

/** The documents that `kv` does not hold as they are. @throws {NotPublished} where one was withdrawn */
async function differing(kv: KeyValueStore, documents: readonly StoredText[]): Promise<StoredText[]> {
  const texts = await kv.read(documents.map(({ key }) => key));
  return documents.filter(({ key, text }, index) => {
    if (readTombstone(texts[index] ?? "")) {
      throw new NotPublished(`${key} was withdrawn and may not come back; take what it says out of the data`);
    }
    return texts[index] !== text;
  });
}
