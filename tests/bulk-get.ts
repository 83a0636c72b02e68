/** Options of a read: how long the edge may use its cached copy, in seconds. */
export interface ReadOptions {
  cacheTtl?: number;
}

/** The reading half of a KV binding. One call is one operation, whether it reads one key or up to 100. */
export interface BulkGet {
  (key: string, options?: ReadOptions): Promise<string | null>;
  (keys: string[], options?: ReadOptions): Promise<Map<string, string | null>>;
}

/** Turns a function that reads one key into the `get` of a KV binding, which can also read several keys at once. */
export function bulkGet(read: (key: string, options: ReadOptions) => Promise<string | null>): BulkGet {
  function get(key: string, options?: ReadOptions): Promise<string | null>;
  function get(keys: string[], options?: ReadOptions): Promise<Map<string, string | null>>;
  async function get(keys: string | string[], options: ReadOptions = {}) {
    if (typeof keys === "string") return read(keys, options);
    if (keys.length > 100) throw new Error("KV GET_BULK failed: 400 You can request a maximum of 100 keys");
    return new Map(await Promise.all(keys.map(async (key) => [key, await read(key, options)] as const)));
  }
  return get;
}
