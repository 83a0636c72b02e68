import { join } from "node:path";
import { CorruptDocument } from "../../model/release/documents.ts";
import { Refused } from "../refused.ts";
import { type KeyValueStore, type KvBinding, readInChunks, type StoredText, storeOf } from "./key-value-store.ts";
import { wranglerConfig } from "./wrangler-config.ts";

interface LocalBinding extends KvBinding {
  get(key: string): Promise<string | null>;
  get(keys: string[]): Promise<Map<string, string | null>>;
}

/** Number of values that are written at the same time. With 500, writing takes as long, and 150 MB more memory. */
const writesAtOnce = 100;

/**
 * Calls `use` with the local KV that wrangler embeds, as `wrangler dev --persist-to STATE` sees it, and disposes of it
 * afterwards. Writes go through Miniflare's API, which takes a quarter of the time of `wrangler kv bulk put --local`.
 * @param state folder of wrangler's state, such as `.wrangler/state`
 * @throws {Refused} if a stored value is damaged, or if the project has no wrangler.toml
 */
export async function withLocalKv<Result>(
  root: string,
  state: string,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  // Loading wrangler takes longer than most commands take, so only the commands that use KV load it.
  const { getPlatformProxy } = await import("wrangler");
  const proxy = await getPlatformProxy<{ KV: LocalBinding }>({
    configPath: wranglerConfig(root),
    persist: { path: join(state, "v3") },
  });
  try {
    const { KV } = proxy.env;
    const readPart = async (keys: string[]) => {
      const texts = await KV.get(keys);
      return keys.map((key) => texts.get(key) ?? null);
    };
    const store = storeOf(KV);
    const write = async (values: readonly StoredText[]) => {
      for (let start = 0; start < values.length; start += writesAtOnce) {
        await store.write(values.slice(start, start + writesAtOnce));
      }
    };
    return await use({ ...store, read: (keys) => readInChunks(keys, readPart), write });
  } catch (error) {
    if (!(error instanceof CorruptDocument)) throw error;
    throw new Refused(
      `${error.message}. If you do not need what is in the local KV, delete ${state} and publish again.`,
    );
  } finally {
    await proxy.dispose();
  }
}
