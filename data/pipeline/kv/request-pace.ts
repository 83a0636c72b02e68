import type { Clock } from "./key-value-store.ts";

/**
 * "The global rate limit for the Cloudflare API is 1,200 requests per five minute period per user […]. If you exceed this
 * limit, all API calls for the next five minutes will be blocked."
 * (https://developers.cloudflare.com/fundamentals/api/reference/limits/) We leave some for the dashboard and wrangler, which
 * share the limit.
 */
const requestsPerWindow = 1100;
const windowMilliseconds = 300_000;

/** Number of requests that are under way at the same time. */
const lanes = 8;

/** Shortest pause to report to the user, in milliseconds. */
const noticeable = 5000;

/** Sends requests in parallel, but no more of them than Cloudflare's API allows. */
export class RequestPace {
  private busyLanes = 0;
  private readonly waiting: (() => void)[] = [];
  /** Start times of the latest requests, oldest first. */
  private readonly starts: number[] = [];
  private pausedUntil = 0;
  private announcedUntil = 0;

  /** @param onPause called with the length of a pause that takes more than a few seconds, in milliseconds */
  constructor(
    private readonly clock: Clock,
    private readonly onPause: (milliseconds: number) => void,
  ) {}

  /** Runs a task, which may send one request after another, as soon as a lane is free. */
  async inLane<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.busyLanes < lanes) this.busyLanes += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busyLanes -= 1;
    }
  }

  /** Resolves when the next request may be sent. */
  async turn(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const [oldest = 0] = this.starts;
      const free = this.starts.length < requestsPerWindow ? 0 : oldest + windowMilliseconds;
      const until = Math.max(free, this.pausedUntil);
      if (until <= now) break;
      this.announce(until, now);
      await this.clock.sleep(until - now);
    }
    this.starts.push(this.clock.now());
    if (this.starts.length > requestsPerWindow) this.starts.shift();
  }

  /** Sends nothing for a while, in milliseconds. */
  pause(milliseconds: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + milliseconds);
  }

  private announce(until: number, now: number): void {
    if (until < this.announcedUntil + noticeable || until - now < noticeable) return;
    this.announcedUntil = until;
    this.onPause(until - now);
  }
}
