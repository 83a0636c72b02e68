import { withdrawnIn } from "../model/documents.ts";
import type { Release } from "./build.ts";
import { changeSummary } from "./change-summary.ts";
import type { KeyValueStore, StoredText } from "./key-value-store.ts";
import { inBatches, type Watcher } from "./progress.ts";
import { contentsOf, NotPublished, readPointer } from "./published.ts";
import { putInForce } from "./put-in-force.ts";

/** What putting a release in force did. */
export interface PutInForce {
  /** Number of the release in force. */
  release: number;
  /** False where the release in force already held all of it. */
  changed: boolean;
  /** How many values were written. */
  writes: number;
  summary: string;
}

/**
 * Publishes a release: writes the documents that `kv` lacks, reads them back, appends to the log, and only then moves the pointer.
 * Stopped at any point, what was in force stays in force, whole, and the next run takes up what this one wrote.
 * @param time when it is published, ISO 8601, UTC
 * @throws {NotPublished} where a document does not read back as written, or somebody else published meanwhile
 */
export async function publish(
  kv: KeyValueStore,
  release: Release,
  time: string,
  watch: Watcher = () => undefined,
): Promise<PutInForce> {
  const before = await readPointer(kv);
  if (before?.root === release.root) return { release: before.release, changed: false, writes: 0, summary: "" };

  // What the release in force holds was read back when that was published.
  const held = before ? await contentsOf(kv, before.root) : null;
  const fresh = release.documents.filter(({ key }) => !held?.keys.has(key));
  const lacking: StoredText[] = [];
  await inBatches(fresh, batch, { step: "comparing", watch }, async (documents) => {
    lacking.push(...(await differing(kv, documents)));
  });
  await inBatches(lacking, batch, { step: "writing", watch }, (documents) => kv.write(documents));
  await inBatches(lacking, batch, { step: "reading back", watch }, async (documents) => {
    const [unread] = await differing(kv, documents);
    if (unread) throw new NotPublished(`${unread.key} does not read back as written; run this again`);
  });

  const summary = changeSummary(held, release.contents);
  const number = await putInForce(kv, before, { root: release.root, action: "publish", time, summary });
  return { release: number, changed: true, writes: lacking.length + 2, summary };
}

/** How many documents are compared, written or read back at a time. */
const batch = 500;

/** The documents that `kv` does not hold as they are. @throws {NotPublished} where one was withdrawn */
async function differing(kv: KeyValueStore, documents: readonly StoredText[]): Promise<StoredText[]> {
  const texts = await kv.read(documents.map(({ key }) => key));
  return documents.filter(({ key, text }, index) => {
    if (withdrawnIn(texts[index] ?? "")) {
      throw new NotPublished(`${key} was withdrawn and may not come back; take what it says out of the data`);
    }
    return texts[index] !== text;
  });
}
