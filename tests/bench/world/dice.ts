import { mulberry32 } from "../../random.ts";

/** Draws by chance, the same ones for the same seed. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = mulberry32(seed);
  }

  /** A whole number, both ends among them. */
  whole(from: number, until: number): number {
    return from + Math.floor(this.random() * (until - from + 1));
  }

  /** True for that share of the throws, from 0 to 1. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.whole(0, values.length - 1)] as Value;
  }

  /** A day of one of the years, `YYYY-MM-DD`; both years among them. */
  day(from: number, until: number): string {
    const [month, day] = [this.whole(1, 12), this.whole(1, 28)].map((part) => String(part).padStart(2, "0"));
    return `${this.whole(from, until)}-${month}-${day}`;
  }
}
