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

/** Returns the remark of a command that succeeded although values are missing or damaged; none if there are none. */
export function damageRemark(keys: readonly string[]): { remark?: string } {
  const [first, ...others] = keys;
  if (first === undefined) return {};
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return { remark: `${first}${more}: missing or damaged. Run npm run data -- repair.` };
}

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
  return remote ? use(remoteKv(root)) : withLocalKv(root, stateFolder(root, state), use);
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

function stateFolder(root: string, state = join(root, ".wrangler/state")): string {
  return state;
}
