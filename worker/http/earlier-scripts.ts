import { LruCache } from "../store/lru-cache.ts";
import type { EntenteContext } from "./context.ts";
import { storeFor } from "./loading.ts";
import { checkRate } from "./rate-limit.ts";

/** How many hashes without a script are remembered, each until the pointer too would be read again. */
const maxMisses = 1000;

/** When each unknown hash was looked up, in milliseconds since the epoch, by KV namespace. */
const namespaces = new WeakMap<object, LruCache<number>>();

/**
 * Returns an earlier widget script by its SHA-256 (hex); null if there is none. Looking one up counts towards the limit of the client's
 * IP address, because anybody can make up hashes.
 * @throws {HttpError} 429 if the client has looked up too many
 */
export async function earlierScript(c: EntenteContext, hash: string): Promise<string | null> {
  const misses = namespaces.get(c.env.KV) ?? new LruCache<number>(maxMisses);
  namespaces.set(c.env.KV, misses);
  const missedAt = misses.get(hash);
  if (missedAt !== undefined && Date.now() < missedAt + 1000 * Number(c.env.REFRESH_SECONDS)) return null;
  await checkRate(c, 1, "scripts");
  const text = await storeFor(c).widget(hash);
  if (text === null) misses.set(hash, Date.now(), 1);
  return text;
}
