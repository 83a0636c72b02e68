import type { Clock } from "../../../data/pipeline/kv/key-value-store.ts";

/**
 * A clock for several tasks that run at once, in an order that depends only on how long each of them sleeps. Time passes only
 * while every task sleeps.
 */
export class VirtualTime implements Clock {
  private time = 0;
  private awake = 0;
  private readonly sleepers: { at: number; wake: () => void }[] = [];

  now = (): number => this.time;

  sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.sleepers.push({ at: this.time + milliseconds, wake });
      this.rest();
    });

  /** Runs tasks at once, each of which waits for nothing but this clock and its own work. */
  run<Result>(tasks: readonly (() => Promise<Result>)[]): Promise<PromiseSettledResult<Result>[]> {
    this.awake += tasks.length;
    return Promise.allSettled(tasks.map((task) => task().finally(() => this.rest())));
  }

  /** Called when a task sleeps or ends. The last one awake wakes the sleeper whose time comes next. */
  private rest(): void {
    this.awake -= 1;
    if (this.awake > 0 || this.sleepers.length === 0) return;
    this.sleepers.sort((a, b) => a.at - b.at);
    const next = this.sleepers.shift() as (typeof this.sleepers)[number];
    this.time = next.at;
    this.awake += 1;
    next.wake();
  }
}
