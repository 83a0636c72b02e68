import { Dice } from "./dice.ts";

const length = 50_000;

/** A long text that passages are cut from, without a copy: were each word drawn and joined, the whole world would take 160 MB more. */
export class RunningText {
  private readonly text: string;
  /** Where each word begins. */
  private readonly starts: readonly number[];

  constructor(words: readonly string[]) {
    const dice = new Dice(words.length);
    const drawn = Array.from({ length }, () => dice.one(words));
    this.text = drawn.join(" ");
    let next = 0;
    this.starts = drawn.map((word) => {
      const start = next;
      next += word.length + 1;
      return start;
    });
  }

  /** So many words, from anywhere. */
  passage(dice: Dice, count: number): string {
    const first = dice.whole(0, length - count - 1);
    return this.text.slice(this.starts[first], (this.starts[first + count] as number) - 1);
  }
}
