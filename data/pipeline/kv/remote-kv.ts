import { Refused } from "../refused.ts";
import { type Address, addressOf, explained } from "./cloudflare-address.ts";
import { ApiError, type ApiOptions, type ApiResponse, CloudflareApi } from "./cloudflare-api.ts";
import { cloudflareLogin } from "./cloudflare-login.ts";
import { type KeyValueStore, keysPerRead, realClock, type StoredText } from "./key-value-store.ts";

/**
 * The most that one request writes. The API accepts 10,000 pairs and 100 MB, but repeating a smaller request costs less,
 * and several of them run in parallel.
 */
const pairsPerWrite = 1000;
const lengthPerWrite = 8_000_000;

/** Assumes that a new key shows in lists within 2.5 seconds. Cloudflare publishes no figure for its API. */
const settleMilliseconds = 10_000;

/** Maximum number of attempts to write a pair that the API does not accept. */
const writeAttempts = 5;

export interface RemoteOptions extends Partial<ApiOptions> {
  /** Environment of wrangler.toml. Default: the top level. */
  env?: string;
  /** Id of the namespace. Default: that of the binding KV in this environment. */
  namespace?: string;
}

/**
 * Returns a KV namespace of a Cloudflare account, through Cloudflare's REST API. Uses CLOUDFLARE_API_TOKEN and
 * CLOUDFLARE_ACCOUNT_ID, or else wrangler's login and its only account.
 */
export function remoteKv(root: string, { env, namespace, ...options }: RemoteOptions = {}): KeyValueStore {
  const api = new CloudflareApi(() => cloudflareLogin(root), {
    clock: realClock,
    random: Math.random,
    fetch,
    onPause: () => undefined,
    ...options,
  });
  let address: Promise<Address> | null = null;
  const call = async (method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<ApiResponse> => {
    address ??= addressOf(root, api, { env, namespace });
    const place = await address;
    try {
      return await api.call(method, `/accounts/${place.account}/storage/kv/namespaces/${place.namespace}${path}`, body);
    } catch (error) {
      throw error instanceof ApiError ? explained(error, place) : error;
    }
  };

  const readChunk = async (keys: readonly string[]): Promise<(string | null)[]> => {
    try {
      const { result } = await call("POST", "/bulk/get", { keys });
      const { values } = result as { values: Record<string, string | null> };
      return keys.map((key) => values[key] ?? null);
    } catch (error) {
      // The API returns at most 25 MB at once.
      if (!(error instanceof ApiError && error.status === 413 && keys.length > 1)) throw error;
      const middle = Math.ceil(keys.length / 2);
      return (await Promise.all([keys.slice(0, middle), keys.slice(middle)].map(readChunk))).flat();
    }
  };

  const writeChunk = async (values: readonly StoredText[]): Promise<void> => {
    let pairs = values.map(({ key, text }) => ({ key, value: text }));
    for (let attempt = 0; attempt < writeAttempts && pairs.length > 0; attempt += 1) {
      const { result } = await call("PUT", "/bulk", pairs);
      const { unsuccessful_keys: unsuccessful = [] } = (result ?? {}) as { unsuccessful_keys?: string[] };
      pairs = pairs.filter(({ key }) => unsuccessful.includes(key));
    }
    if (pairs.length > 0) {
      throw new Refused(
        `KV did not accept ${pairs[0]?.key}; run the command again later; it continues where it stopped.`,
      );
    }
  };

  return {
    read: async (keys) => (await Promise.all(chunksOf(keys, keysPerRead).map(readChunk))).flat(),
    write: async (values) => {
      await Promise.all(chunksOf(values, pairsPerWrite, ({ text }) => text.length, lengthPerWrite).map(writeChunk));
    },
    list: async (prefix) => {
      const names: string[] = [];
      let cursor = "";
      do {
        const { result, result_info: page } = await call("GET", `/keys?${new URLSearchParams({ prefix, cursor })}`);
        names.push(...(result as { name: string }[]).map(({ name }) => name));
        cursor = page?.cursor ?? "";
      } while (cursor !== "");
      return names.sort();
    },
    settleMilliseconds,
    clock: options.clock ?? realClock,
  };
}

/** Splits a list into parts of at most `most` items and, if they have a length, of at most `mostLength` together. */
function chunksOf<Item>(
  items: readonly Item[],
  most: number,
  lengthOf: (item: Item) => number = () => 0,
  mostLength = 0,
): Item[][] {
  const chunks: Item[][] = [];
  let length = 0;
  for (const item of items) {
    length += lengthOf(item);
    const chunk = chunks.at(-1);
    if (chunk && chunk.length < most && length <= mostLength) chunk.push(item);
    else {
      chunks.push([item]);
      length = lengthOf(item);
    }
  }
  return chunks;
}
