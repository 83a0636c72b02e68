import type { NumberWords } from "../types/number-words.ts";
import { numbered, wordList } from "../word-list.ts";

const units = "one two three four five six seven eight nine".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** “Twenty-seven” */
const joined = tens.flatMap((ten, index): [number, string[]][] =>
  units.map((unit, value) => [(index + 2) * 10 + value + 1, [`${ten}-${unit}`, `${ten} ${unit}`]]),
);
/** “Two and a half” */
const halves = units.map((unit, value): [number, string[]] => [
  value + 1.5,
  [`${unit} and a half`, `${unit}-and-a-half`],
]);

export const numbers: NumberWords = {
  words: numbered({
    ...Object.fromEntries([...joined, ...halves]),
    6: ["six", "half a dozen", "half-a-dozen", "a half dozen"],
    12: ["twelve", "a dozen", "one dozen"],
    24: ["twenty-four", "two dozen"],
    36: ["thirty-six", "three dozen"],
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
    100: "hundred",
  }),
  articles: ["a"],
  fractions: [
    ["half (?:a|an)|a half|half", "0.5"],
    ["(?:a|one) quarter(?: of (?:a|one))?|one[- ]quarter of (?:a|one)", "0.25"],
    ["three[- ]quarters(?: of (?:a|one))?|three quarter", "0.75"],
  ],
  joinedFractions: [],
  scales: [
    ["trillions?|tn", 12],
    ["billions?|bn|bln|b", 9],
    ["millions?|mn|mln|mio|m", 6],
    ["thousands?|k", 3],
  ],
  bounds: {
    about: "about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|an estimated|some",
    "at-least": "at least|(?:no|not) (?:fewer|less) than",
    "at-most": "up to|at most|(?:no|not) more than|a maximum of",
    "more-than": "more than|over|in excess of|just over|well over|upwards of",
    "less-than": "less than|fewer than|just under|nearly|almost|close to",
  },
  boundsAfter: { "at-least": "(?:or|and) more(?!\\sthan)" },
  openBounds: { "at-most": "as many as|as much as" },
  connectors: wordList("to and or till"),
  decimalSign: ".",
  groupSign: ",",
  pointMakesOrdinal: false,
};
