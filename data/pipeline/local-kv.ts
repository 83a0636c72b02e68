import { join } from "node:path";
import type { KeyValueStore } from "./publish.ts";

/** Folder of wrangler's state: the one that the command line names, else the project's own. */
export function stateFolder(root: string, { state }: { state?: string }): string {
  return state ?? join(root, ".wrangler/state");
}

/**
 * Lends the local KV that wrangler embeds, as `wrangler dev --persist-to STATE` sees it, and gives it back afterwards.
 * @param state folder of wrangler's state, such as `.wrangler/state`
 */
export async function withLocalKv<Result>(
  root: string,
  state: string,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  // Loading wrangler takes longer than most commands take in all: only those wait for it that need it.
  const { getPlatformProxy } = await import("wrangler");
  const proxy = await getPlatformProxy<{ KV: KeyValueStore }>({
    configPath: join(root, "wrangler.toml"),
    persist: { path: join(state, "v3") },
  });
  try {
    return await use(proxy.env.KV);
  } finally {
    await proxy.dispose();
  }
}
