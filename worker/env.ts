/** All that the worker is given by its platform: see wrangler.toml. */
export interface Env {
  KV: KVNamespace;
  ASSETS: Fetcher;
  /** Counts what an address asks of the costly routes. */
  LIMITER: RateLimit;
  /** Origin of absolute addresses, without a slash at the end. */
  ORIGIN: string;
  REPORT_URL: string;
  REFRESH_SECONDS: string;
  KV_TIMEOUT_MS: string;
  MEMORY_BYTES: string;
  /** `on`, or anything else for off. */
  RATE_LIMIT: string;
  VERSION: WorkerVersionMetadata;
}
