import { type BulkGet, bulkGet } from "../bulk-get.ts";

/** How long the edge keeps a value unless the reader asks for longer, in seconds. */
const defaultCacheTtl = 60;

/**
 * The cache of a Cloudflare location in front of KV. As in production, a reader gets the cached copy as long as it is younger than
 * the reader's own `cacheTtl`, and misses are cached too.
 */
export class EdgeCachedKv {
  private readonly cached = new Map<string, { text: string | null; at: number }>();
  /** Time in seconds. */
  now = 0;

  constructor(private readonly kv: { get: BulkGet }) {}

  get = bulkGet(async (key, { cacheTtl = defaultCacheTtl }) => {
    const copy = this.cached.get(key);
    if (copy && this.now - copy.at < cacheTtl) return copy.text;
    const text = await this.kv.get(key);
    this.cached.set(key, { text, at: this.now });
    return text;
  });
}
