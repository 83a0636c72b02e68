import { createRequire } from "node:module";
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
 * @throws {Refused} if a stored value is damaged, if the project has no wrangler.toml, or if the KV does not start
 */
export async function withLocalKv<Result>(
  root: string,
  state: string,
  use: (kv: KeyValueStore) => Promise<Result>,
): Promise<Result> {
  const proxy = await openProxy(wranglerConfig(root), join(state, "v3"));
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

/** How many times to try. On a busy machine, the runtime sometimes exits during startup. */
const attempts = 3;

async function openProxy(configPath: string, path: string) {
  // Loading wrangler takes longer than most commands take, so only the commands that use KV load it; `import` would take twice as long.
  const { getPlatformProxy }: typeof import("wrangler") = createRequire(import.meta.url)("wrangler");
  for (let attempt = 1; ; attempt++) {
    try {
      return await getPlatformProxy<{ KV: LocalBinding }>({ configPath, persist: { path } });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ERR_RUNTIME_FAILURE")) throw error;
      if (attempt === attempts)
        throw new Refused(
          `The local KV did not start after ${attempts} attempts. Nothing was changed. Close other programs and run the command again.`,
        );
    }
  }
}
