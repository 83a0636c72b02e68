import { mulberry32 } from "../../random.ts";

/** Seeded random choices: the same seed gives the same sequence. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = mulberry32(seed);
  }

  /** A whole number from `from` to `until`, inclusive. */
  integer(from: number, until: number): number {
    return from + Math.floor(this.random() * (until - from + 1));
  }

  /** True with this probability, from 0 to 1. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value {
    return values[this.integer(0, values.length - 1)] as Value;
  }

  /** A day (`YYYY-MM-DD`) in the years `from` to `until`, inclusive. */
  day(from: number, until: number): string {
    const [month, day] = [this.integer(1, 12), this.integer(1, 28)].map((part) => String(part).padStart(2, "0"));
    return `${this.integer(from, until)}-${month}-${day}`;
  }
}
