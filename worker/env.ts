/** All that the worker is given by its platform: see wrangler.toml. */
export interface Env {
  KV: KVNamespace;
  ASSETS: Fetcher;
  /** Origin of absolute addresses, without a slash at the end. */
  ORIGIN: string;
  REPORT_URL: string;
  REFRESH_SECONDS: string;
  KV_TIMEOUT_MS: string;
  VERSION: WorkerVersionMetadata;
}
