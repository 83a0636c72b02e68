import type { KeyValueStore } from "../data/pipeline/kv/key-value-store.ts";
import type { Activation } from "../data/pipeline/publish/activate.ts";
import type { ProgressListener } from "../data/pipeline/publish/progress.ts";
import { publish } from "../data/pipeline/publish/publish.ts";
import { readEarlierReleases } from "../data/pipeline/publish/published.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import { addToSnapshot } from "../data/pipeline/release/write-snapshot.ts";

/** What a deployment consists of, and the services that it uses. */
interface Deployment {
  kv: KeyValueStore;
  release: Release;
  /** Folder of the built snapshot. */
  snapshot: string;
  /** Uploads the worker and its assets. */
  upload: () => Promise<void>;
  /** ISO 8601, UTC. */
  time: string;
  onProgress?: ProgressListener;
}

/**
 * Uploads the worker, then publishes the release. If a step fails, the earlier ones are harmless, and the deployment can
 * be repeated.
 */
export async function deployRelease(deployment: Deployment): Promise<Activation> {
  const { kv, release, snapshot, upload, time, onProgress } = deployment;
  // Sites pin earlier releases and their widget scripts. With these in the snapshot, they keep working when KV is down.
  addToSnapshot(await readEarlierReleases(kv), snapshot);
  // Upload the worker first: it can read earlier releases, but the previous worker may not be able to read the new one.
  await upload();
  return publish(kv, release, time, onProgress);
}
