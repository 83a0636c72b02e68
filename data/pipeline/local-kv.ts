import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import type { KeyValueStore } from "./publish.ts";

/**
 * Lends the local KV that wrangler embeds, as `wrangler dev --persist-to STATE` sees it, and gives it back afterwards.
 * @param state folder of wrangler's state, such as `.wrangler/state`
 */
export async function withLocalKv<Result>(
  root: string,
  state: string,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
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
