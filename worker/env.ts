/** The worker's bindings and variables; wrangler.toml describes them. */
export interface Env {
  KV: KVNamespace;
  ASSETS: Fetcher;
  /** Counts each IP address's requests to costly operations. */
  LIMITER: RateLimit;
  /** Origin of absolute URLs, without a trailing slash. */
  ORIGIN: string;
  REPORT_URL: string;
  /** For security.txt: a URI, and when it expires (ISO 8601, UTC). Absent or empty if there is no contact. */
  SECURITY_CONTACT?: string;
  SECURITY_EXPIRES?: string;
  /** An https or mailto URL that readers can use to report barriers and ask about privacy; empty: none. */
  CONTACT: string;
  REFRESH_SECONDS: string;
  KV_TIMEOUT_MS: string;
  REQUEST_TIMEOUT_MS: string;
  MEMORY_BYTES: string;
  /** `on`; any other value turns rate limiting off. */
  RATE_LIMIT: string;
  VERSION: WorkerVersionMetadata;
  /** Counts requests and faults, if it is bound. */
  METRICS?: AnalyticsEngineDataset;
}
