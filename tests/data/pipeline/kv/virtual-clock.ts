import type { Conditions } from "./simulated-api.ts";

/**
 * A clock for tests. Time stops while something runs, and jumps to the next wake-up when everything waits, so
 * that minutes of waiting take no time and every run takes the same simulated time.
 */
export class VirtualClock {
  private time = 0;
  private running = 0;
  private isAdvancing = false;
  private readonly sleepers: { until: number; wake: () => void }[] = [];

  /** Returns the simulated time, in milliseconds. */
  readonly now = (): number => this.time;

  /** Resolves after a simulated time, in milliseconds. */
  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.sleepers.push({ until: this.time + milliseconds, wake });
      void this.advance();
    });

  /** Stops the time until `work` is done. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      void this.advance();
    }
  }

  /** Lets time pass although the caller runs within {@link during}: a server does so while somebody waits for it. */
  async passDuring(milliseconds: number): Promise<void> {
    this.running -= 1;
    await this.sleep(milliseconds);
    this.running += 1;
  }

  /** Wakes the sleepers, one after another, as long as nothing runs. */
  private async advance(): Promise<void> {
    if (this.isAdvancing) return;
    this.isAdvancing = true;
    while (this.sleepers.length > 0 && (await this.isQuiet())) {
      this.sleepers.sort((a, b) => a.until - b.until);
      const next = this.sleepers.shift();
      this.time = Math.max(this.time, next?.until ?? 0);
      next?.wake();
    }
    this.isAdvancing = false;
  }

  /** Whether nothing has run for a few turns of the event loop. */
  private async isQuiet(): Promise<boolean> {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise(setImmediate);
      if (this.running > 0) return false;
    }
    return true;
  }
}

/** Returns a `fetch` that stops the clock until the body has arrived. */
export function fetchDuring(clock: VirtualClock): typeof fetch {
  return (...request) =>
    clock.during(async () => {
      const response = await fetch(...request);
      return new Response(await response.arrayBuffer(), response);
    });
}

/** Returns the conditions of a simulated API that answers after a tenth of a second on this clock. */
export function conditionsOf(clock: VirtualClock): Pick<Conditions, "latency" | "now" | "pass"> {
  return { latency: 100, now: clock.now, pass: (milliseconds) => clock.passDuring(milliseconds) };
}
