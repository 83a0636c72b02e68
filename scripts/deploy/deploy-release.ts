import { documentKey, hashOf } from "../../data/model/release/documents.ts";
import type { Pointer } from "../../data/model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../../data/pipeline/kv/key-value-store.ts";
import { type Activation, type Time, timeOf } from "../../data/pipeline/publish/activate.ts";
import { readEarlierReleases } from "../../data/pipeline/publish/earlier-releases.ts";
import { requirePointer } from "../../data/pipeline/publish/next-number.ts";
import { inBatches, type ProgressListener } from "../../data/pipeline/publish/progress.ts";
import { assertPublishable, publish } from "../../data/pipeline/publish/publish.ts";
import { NotPublished, releaseContents, repairHint } from "../../data/pipeline/publish/published.ts";
import { writeLacking } from "../../data/pipeline/publish/write-lacking.ts";
import { Refused } from "../../data/pipeline/refused.ts";
import type { Release } from "../../data/pipeline/release/build-release.ts";
import { addToSnapshot, addWithdrawals, writeSnapshot } from "../../data/pipeline/release/write-snapshot.ts";

/** What a deployment consists of, and the services that it uses. */
interface Deployment {
  kv: KeyValueStore;
  release: Release;
  /** Folder that the snapshot is written to; what is in it is deleted. */
  snapshot: string;
  /** Uploads the worker and its assets. */
  upload: () => Promise<void>;
  time: Time;
  onProgress?: ProgressListener;
}

/**
 * Checks the release against KV, stores the widget's script, uploads the worker, then publishes the release. If a step fails, the
 * earlier ones are harmless, and the deployment can be repeated.
 * @throws {NotPublished} if KV does not keep the script, or if the release cannot be published
 */
export async function deployRelease(deployment: Deployment): Promise<Activation> {
  const { kv, release, snapshot, upload, time, onProgress } = deployment;
  const { before } = await assertPublishable(kv, release, onProgress);
  await writeScript(kv, release);
  // A snapshot that was deployed before may contain documents that were withdrawn since.
  writeSnapshot(release, timeOf(time), snapshot);
  await addEarlier(kv, before, new Set(release.documents.map(({ key }) => key)), snapshot);
  // Upload the worker first: it can read earlier releases, but the previous worker may not be able to read the new one.
  await upload();
  try {
    return await publish(kv, release, time, onProgress);
  } catch (error) {
    if (!(error instanceof NotPublished || error instanceof Refused)) throw error;
    const served = before ? "the current release" : "its snapshot, because nothing is published yet";
    const message = `The worker was uploaded and serves ${served}. The data was not published: ${error.message}`;
    throw new NotPublished(message, { cause: error });
  }
}

/**
 * Uploads the worker with a snapshot of the current release, and publishes nothing. For code that has to be deployed while the data cannot
 * or should not be published.
 * @returns number of the current release
 * @throws {NotPublished} if nothing is published, or if a document of the current release is missing or damaged
 */
export async function deployWorker(deployment: Omit<Deployment, "time">): Promise<number> {
  const { kv, release, snapshot, upload, onProgress = () => undefined } = deployment;
  const current = await requirePointer(kv);
  if (!current) throw new NotPublished("Nothing is published yet; run npm run deploy without --worker-only");
  const { keys } = await releaseContents(kv, current.root);
  await writeScript(kv, release);
  writeSnapshot({ root: current.root, documents: [] }, current.time, snapshot);
  // In this order, documents in the same file are read together.
  await inBatches([...keys].sort(), { step: "reading", onProgress }, async (batch) => {
    const texts = await kv.read(batch);
    const values = batch.map((key, index) => ({ key, text: intactText(key, texts[index] ?? null) }));
    addToSnapshot(values, snapshot);
  });
  await addEarlier(kv, current, keys, snapshot);
  await upload();
  return current.release;
}

/** @throws {NotPublished} if the text of a document is missing or damaged */
function intactText(key: string, text: string | null): string {
  if (text !== null && key.endsWith(`/${hashOf(text)}`)) return text;
  throw new NotPublished(
    `${key} of the current release is missing or damaged, so the snapshot would be incomplete; ${repairHint}`,
  );
}

/** Stores the script that the worker offers for pinning once it is uploaded, even if its release is never published. */
async function writeScript(kv: KeyValueStore, { documents }: Release): Promise<void> {
  await writeLacking(
    kv,
    documents.filter(({ key }) => key.startsWith(documentKey("widget", ""))),
  );
}

/**
 * Adds what sites pin, earlier releases and widget scripts, so that they keep working when KV is down, and what was withdrawn.
 * @param contained keys of the documents that the snapshot already contains
 */
async function addEarlier(
  kv: KeyValueStore,
  current: Pointer | null,
  contained: ReadonlySet<string>,
  snapshot: string,
): Promise<void> {
  if (current) {
    addToSnapshot(await readEarlierReleases(kv, current, contained), snapshot);
    addWithdrawals(current.withdrawals, snapshot);
  }
  addToSnapshot(await readScripts(kv), snapshot);
}

/** Returns every script that a worker has offered, including those that no release names because publishing failed. */
async function readScripts(kv: KeyValueStore): Promise<StoredText[]> {
  const keys = await kv.list(documentKey("widget", ""));
  const texts = await kv.read(keys);
  return keys.flatMap((key, index) => {
    const text = texts[index] ?? null;
    return text === null ? [] : [{ key, text }];
  });
}
