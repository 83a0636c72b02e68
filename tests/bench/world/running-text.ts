import { Dice } from "./dice.ts";

const length = 50_000;

/** A long random text. Passages are slices of it that share its memory; joining drawn words would take 160 MB more for the whole world. */
export class RunningText {
  private readonly text: string;
  /** Position of each word. */
  private readonly starts: readonly number[];

  constructor(words: readonly string[]) {
    const dice = new Dice(words.length);
    const drawn = Array.from({ length }, () => dice.pick(words));
    this.text = drawn.join(" ");
    let next = 0;
    this.starts = drawn.map((word) => {
      const start = next;
      next += word.length + 1;
      return start;
    });
  }

  /** A random passage of `count` words. */
  passage(dice: Dice, count: number): string {
    const first = dice.integer(0, length - count - 1);
    return this.text.slice(this.starts[first], (this.starts[first + count] as number) - 1);
  }
}
