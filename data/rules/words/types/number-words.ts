import type { Bound } from "../../../model/bounds.ts";

/** The words that a language's numbers are made of, in lower case. Patterns are regular expressions, read with `iu`. */
export interface NumberWords {
  /** Numbers by their words, in all forms. */
  words: ReadonlyMap<string, number>;
  /** Words for “one” that are also articles. They are numbers only before a scale word: “a million”. */
  articles: readonly string[];
  /** Fractions before a scale word, by pattern: “half a”, “a quarter of a”. */
  fractions: readonly [pattern: string, value: string][];
  /** Fractions joined to a scale word, by pattern: “полмиллиона”, “Dreiviertelmillion”. */
  joinedFractions: readonly [pattern: string, value: string][];
  /** Powers of ten of the words that follow a number, by pattern. */
  scales: readonly [pattern: string, zeros: number][];
  /** Patterns of what is right before a number that is not exact. */
  bounds: Record<Bound, string>;
  /** Patterns of what is right after a number that is not exact: “or more”. */
  boundsAfter?: Partial<Record<Bound, string>>;
  /** Patterns of words that either limit a number or only introduce it: “до 5 млн”. */
  openBounds?: Partial<Record<Bound, string>>;
  /** Words that connect two numbers that share what follows the second: “from 5 to 7 million”. */
  connectors: readonly string[];
  /** True if a full stop after a number in digits makes it an ordinal: “76. Tagung”. */
  pointMakesOrdinal: boolean;
  decimalSign: "." | ",";
  /** Signs between groups of three digits, besides spaces. */
  groupSign: "." | "," | null;
}
