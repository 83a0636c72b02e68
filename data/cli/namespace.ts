import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KeyValueStore } from "../pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../pipeline/kv/local-kv.ts";
import { remoteKv } from "../pipeline/kv/remote-kv.ts";
import { type CommandResult, type Options, UsageError } from "./command.ts";

/** Options of every command that uses a KV namespace. */
export const namespaceOptions = ["env", "local", "remote", "state"] as const;

/** The environment of wrangler.toml that `--remote` uses if `--env` is absent. */
export const defaultEnvironment = "production";

const nothingYet = "Nothing is published yet; to publish the data, run npm run data -- publish.";

const noReleases =
  "This namespace has no releases. If something was published before, do not publish: it would start again at release 1. Check --env and the id in wrangler.toml; if they are right, everything is lost: run npm run data -- restore DIR --next N. If nothing was ever published, run npm run data -- publish.";

/** Returns the message for a namespace without a release. Only the default local one needs no warning, because nothing is lost. */
export function nothingPublished({ remote, state }: Options): string {
  return remote || state ? noReleases : nothingYet;
}

/** Returns the result of a command that reads a namespace without a release. It fails where everything may be lost. */
export function emptyResult(options: Options, json: object): CommandResult {
  const text = nothingPublished(options);
  return { text, json, failed: text === noReleases };
}

/** Returns a remark about missing or damaged values, for a command that succeeded despite them; nothing if there are none. */
export function damageRemark(keys: readonly string[]): { remark?: string } {
  const [first, ...others] = keys;
  if (first === undefined) return {};
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return { remark: `${first}${more}: missing or damaged. Run npm run data -- repair.` };
}

/**
 * Calls `use` with the namespace that the options select: the local one or, with `--remote`, that of the environment
 * in `--env`.
 * @throws {UsageError} if the options contradict each other
 */
export async function withNamespace<Result>(
  root: string,
  options: Options,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  assertConsistent(options);
  const { env = defaultEnvironment, remote, state } = options;
  return remote ? use(remoteKv(root, { env, onPause: reportPause })) : withLocalKv(root, stateFolder(root, state), use);
}

/** Like `withNamespace`, but returns null if there is no local state, because opening the namespace would create it. */
export async function withExistingNamespace<Result>(
  root: string,
  options: Options,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result | null> {
  assertConsistent(options);
  const isThere = options.remote || existsSync(stateFolder(root, options.state));
  return isThere ? withNamespace(root, options, use) : null;
}

/** Prints why nothing will happen for a while. @param milliseconds length of the pause */
export function reportPause(milliseconds: number): void {
  const seconds = Math.ceil(milliseconds / 1000);
  console.error(`\nCloudflare's API limits the number of requests; continuing in ${seconds} seconds.`);
}

function assertConsistent({ env, local, remote, state }: Options): void {
  if (remote && (local || state)) throw new UsageError("--remote cannot be combined with --local or --state.");
  if (env !== undefined && !remote) throw new UsageError("--env needs --remote; the local KV has no environments.");
}

function stateFolder(root: string, state = join(root, ".wrangler/state")): string {
  return state;
}
