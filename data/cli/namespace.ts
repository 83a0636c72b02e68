import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KeyValueStore } from "../pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../pipeline/kv/local-kv.ts";
import { remoteKv } from "../pipeline/kv/remote-kv.ts";
import { type Options, UsageError } from "./command.ts";

/** Options of every command that works on a KV namespace. */
export const namespaceOptions = ["local", "remote", "state"] as const;

/** Lends the namespace that the command line names: that of this machine, unless `--remote` asks for the account's. */
export async function withNamespace<Result>(
  root: string,
  { local, remote, state }: Options,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  if (remote && (local || state)) throw new UsageError("--remote goes with neither --local nor --state.");
  return remote ? use(remoteKv(root)) : withLocalKv(root, stateFolder(root, state), use);
}

/** The same, to look only: gives null where there is no local state, which opening it would make. */
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
