/** Options of a KV read. */
export interface ReadOptions {
  /** How old the copy in the edge's cache may be, in seconds; a minute by default. */
  cacheTtl?: number;
}

/** The part of a KV namespace's binding that the worker reads with. Each call is one operation, however many keys it reads. */
export interface KvBinding {
  get(key: string, options?: ReadOptions): Promise<string | null>;
  /** @param keys at most 100 */
  get(keys: string[], options?: ReadOptions): Promise<Map<string, string | null>>;
}
