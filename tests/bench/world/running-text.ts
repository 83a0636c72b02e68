import { Dice } from "./dice.ts";

const length = 50_000;

/** A long random text. Passages are slices that share its memory; joining separate words would take 160 MB more for the whole world. */
export class RunningText {
  private readonly text: string;
  /** Position of each word. */
  private readonly starts: readonly number[];

  constructor(words: readonly string[]) {
    const dice = new Dice(words.length);
    const sequence = Array.from({ length }, () => dice.pick(words));
    this.text = sequence.join(" ");
    let next = 0;
    this.starts = sequence.map((word) => {
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
