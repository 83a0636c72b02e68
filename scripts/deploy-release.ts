import { documentKey } from "../data/model/release/documents.ts";
import type { KeyValueStore, StoredText } from "../data/pipeline/kv/key-value-store.ts";
import type { Activation } from "../data/pipeline/publish/activate.ts";
import { readEarlierReleases } from "../data/pipeline/publish/earlier-releases.ts";
import type { ProgressListener } from "../data/pipeline/publish/progress.ts";
import { assertPublishable, publish } from "../data/pipeline/publish/publish.ts";
import { NotPublished } from "../data/pipeline/publish/published.ts";
import { writeLacking } from "../data/pipeline/publish/write-lacking.ts";
import { Refused } from "../data/pipeline/refused.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import { addToSnapshot, addWithdrawals, writeSnapshot } from "../data/pipeline/release/write-snapshot.ts";

/** What a deployment consists of, and the services that it uses. */
interface Deployment {
  kv: KeyValueStore;
  release: Release;
  /** Folder that the snapshot is written to; what is in it is deleted. */
  snapshot: string;
  /** Uploads the worker and its assets. */
  upload: () => Promise<void>;
  /** ISO 8601, UTC. */
  time: string;
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
  // A snapshot that was deployed before may contain documents that were withdrawn since.
  writeSnapshot(release, time, snapshot);
  if (before) {
    // Sites pin earlier releases and their widget scripts. With these in the snapshot, they keep working when KV is down.
    const contained = new Set(release.documents.map(({ key }) => key));
    addToSnapshot(await readEarlierReleases(kv, before, contained), snapshot);
    addWithdrawals(before.withdrawals, snapshot);
  }
  addToSnapshot(await readScripts(kv), snapshot);
  // Once uploaded, the worker offers this script for pinning, even if publishing fails and the next deployment has another.
  const scripts = release.documents.filter(({ key }) => key.startsWith(documentKey("widget", "")));
  await writeLacking(kv, scripts);
  // Upload the worker first: it can read earlier releases, but the previous worker may not be able to read the new one.
  await upload();
  try {
    return await publish(kv, release, time, onProgress);
  } catch (error) {
    if (!(error instanceof NotPublished || error instanceof Refused)) throw error;
    const message = `The worker was uploaded and serves the current release. The data was not published: ${error.message}`;
    throw new NotPublished(message, { cause: error });
  }
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
