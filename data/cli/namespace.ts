import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KeyValueStore } from "../pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../pipeline/kv/local-kv.ts";
import { remoteKv } from "../pipeline/kv/remote-kv.ts";
import { type Options, UsageError } from "./command.ts";

/** Options of every command that uses a KV namespace. */
export const namespaceOptions = ["local", "remote", "state"] as const;

/** Message for a namespace without a release. */
export const nothingPublished = "Nothing is published yet; to publish the data, run npm run data -- publish.";

/**
 * Calls `use` with the namespace that the options select: the local one, or the account's with `--remote`.
 * @throws {UsageError} if the options contradict each other
 */
export async function withNamespace<Result>(
  root: string,
  { local, remote, state }: Options,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  if (remote && (local || state)) throw new UsageError("--remote cannot be combined with --local or --state.");
  return remote ? use(remoteKv(root, { onPause: reportPause })) : withLocalKv(root, stateFolder(root, state), use);
}

/** Like `withNamespace`, but returns null if there is no local state, because opening the namespace would create it. */
export async function withExistingNamespace<Result>(
  root: string,
  options: Options,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result | null> {
  const isThere = options.remote || existsSync(stateFolder(root, options.state));
  return isThere ? withNamespace(root, options, use) : null;
}

/** Says why nothing happens for a while. @param milliseconds length of the pause */
export function reportPause(milliseconds: number): void {
  const seconds = Math.ceil(milliseconds / 1000);
  console.error(`\nCloudflare's API limits the number of requests; continuing in ${seconds} seconds.`);
}

function stateFolder(root: string, state = join(root, ".wrangler/state")): string {
  return state;
}
