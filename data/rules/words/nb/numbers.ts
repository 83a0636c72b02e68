import type { NumberWords } from "../types/number-words.ts";
import { numbered, wordList } from "../word-list.ts";

const units = "en to tre fire fem seks sju åtte ni".split(" ");
const tens = "tjue tretti førti femti seksti sytti åtti nitti".split(" ");
/** “Tjuesju”, “syvogtyve” */
const joined = tens.flatMap((ten, index): [number, string[]][] =>
  units.map((unit, value) => [
    (index + 2) * 10 + value + 1,
    [
      `${ten}${unit}`,
      `${unit}og${ten.replace("tjue", "tyve")}`,
      ...(unit === "en" ? [`${ten}én`, `${ten}ett`] : unit === "sju" ? [`${ten}syv`, `syvog${ten}`] : []),
    ],
  ]),
);
/** “To og en halv” */
const halves = units.map((unit, value): [number, string[]] => [
  value + 1.5,
  [`${unit} og en halv`, `${unit} og et halvt`, `${unit} og ein halv`],
]);

export const numbers: NumberWords = {
  words: numbered({
    ...Object.fromEntries([...joined, ...halves]),
    1.5: ["halvannen", "halvannet", "halvanna", "en og en halv", "én og en halv", "ett og et halvt"],
    6: ["seks", "et halvt dusin", "halvt dusin"],
    12: ["tolv", "et dusin", "ett dusin"],
    24: ["tjuefire", "fireogtyve", "to dusin"],
    36: ["trettiseks", "tre dusin"],
    1: "ett én",
    2: "to",
    3: "tre",
    4: "fire",
    5: "fem",
    7: "sju syv",
    8: "åtte",
    9: "ni",
    10: "ti",
    11: "elleve",
    13: "tretten",
    14: "fjorten",
    15: "femten",
    16: "seksten",
    17: "sytten",
    18: "atten",
    19: "nitten",
    20: "tjue tyve",
    30: "tretti tredve",
    40: "førti",
    50: "femti",
    60: "seksti",
    70: "sytti",
    80: "åtti",
    90: "nitti",
    100: "hundre",
  }),
  articles: wordList("en ei et"),
  fractions: [
    ["(?:en |et )?halv(?:e|t)?", "0.5"],
    ["(?:en )?kvart", "0.25"],
    ["(?:en )?(?:trekvart|tre kvart)", "0.75"],
  ],
  joinedFractions: [
    ["halv(?=million|milliard)", "0.5"],
    ["kvart(?=million|milliard)", "0.25"],
  ],
  scales: [
    ["billioner|billion", 12],
    ["milliarder|milliarden|milliard|mrd\\.?", 9],
    ["millioner|millionen|million|mill\\.?|mio\\.?", 6],
    ["tusen", 3],
    ["hundre", 2],
  ],
  bounds: {
    about: "omkring|rundt|cirka|ca\\.?|omtrent|om lag",
    "at-least": "minst|ikke (?:mindre|færre) enn",
    "at-most": "opptil|opp til|inntil|høyst|maksimalt|ikke (?:mer|flere) enn",
    "more-than": "mer enn|flere enn|over|drøyt?|drøye|godt over|i overkant av|godt og vel",
    "less-than": "mindre enn|færre enn|nesten|nærmere|bortimot|snaut?|snaue|knapt|like under|i underkant av",
  },
  boundsAfter: { "at-least": "(?:eller|og) (?:mer|flere)(?!\\senn)" },
  connectors: wordList("til og eller"),
  decimalSign: ",",
  groupSign: null,
  pointMakesOrdinal: true,
};
