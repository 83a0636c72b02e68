/** The share of a request's time in which KV is read. The rest is for the snapshot. */
const shareOfKv = 2 / 3;

/** The longest wait that a timer can measure, in milliseconds. */
const maxWait = 2 ** 31 - 1;

/** How long a request may wait for storage. */
export class RequestDeadline {
  // Workers stop `Date.now()` and `performance.now()` during computation, so this counts only the time spent waiting.
  private readonly start = performance.now();

  /** @param total in milliseconds; `Infinity` for work that continues after the response has begun */
  constructor(private readonly total: number) {}

  /** False for work that may take any time, of which no read may take the rest. */
  get isLimited(): boolean {
    return Number.isFinite(this.total);
  }

  /** Milliseconds left for reading a tier; 0 or less if its time is up. */
  left(tier: "kv" | "snapshot"): number {
    const end = this.start + this.total * (tier === "kv" ? shareOfKv : 1);
    return Math.min(end - performance.now(), maxWait);
  }
}
