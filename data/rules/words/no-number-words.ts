import type { NumberWords } from "./types/number-words.ts";

/** For languages in which the rules know no words for numbers. */
export const noNumberWords: NumberWords = {
  words: new Map(),
  articles: [],
  pointMakesOrdinal: false,
  fractions: [],
  joinedFractions: [],
  scales: [],
  bounds: { about: "(?!)", "at-least": "(?!)", "at-most": "(?!)", "more-than": "(?!)", "less-than": "(?!)" },
  connectors: [],
  decimalSign: ",",
  groupSign: null,
};
