// What the worker reads from requests, what it logs and what it counts. The privacy page lists all of this; tests compare it with what the
// worker does.

/** Headers of requests that the worker reads, besides the one with the IP address. */
export const readHeaders = [
  "Accept",
  "Accept-Language",
  "If-None-Match",
  "If-Range",
  "Range",
  "Sec-Fetch-Dest",
] as const;

/** Attributes of the lines that the worker logs. */
export const loggedAttributes = ["fault", "kind", "from", "count", "key", "message"] as const;

/** What requests are counted by, if METRICS is bound. */
export const countedBy = {
  /** Parts of the site. */
  surfaces: ["api", "embed", "page", "file", "health"],
  /** Where the release was read from. */
  tiers: ["memory", "kv", "snapshot", "none"],
  /** Classes of status. */
  statuses: ["2xx", "3xx", "4xx", "5xx"],
} as const;
