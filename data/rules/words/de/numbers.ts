import type { NumberWords } from "../types/number-words.ts";
import { numbered, wordList } from "../word-list.ts";

const units = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
/** “Siebenundzwanzig” */
const joined = tens.flatMap((ten, index): [number, string][] =>
  units.map((unit, value) => [(index + 2) * 10 + value + 1, `${unit}und${ten} ${unit}und${ten.replace("ß", "ss")}`]),
);
/** “Zweihundert”, “zweieinhalb” */
const hundreds = units.map((unit, value): [number, string] => [(value + 1) * 100, `${unit}hundert`]);
const halves = units.map((unit, value): [number, string] => [value + 1.5, `${unit}einhalb ${unit}undeinhalb`]);

export const numbers: NumberWords = {
  words: numbered({
    ...Object.fromEntries([...joined, ...hundreds, ...halves]),
    1.5: "anderthalb eineinhalb",
    6: ["sechs", "ein halbes dutzend", "einem halben dutzend", "eines halben dutzends", "halbes dutzend"],
    12: ["zwölf", "ein dutzend", "einem dutzend", "eines dutzends"],
    24: ["vierundzwanzig", "zwei dutzend"],
    36: ["sechsunddreißig", "drei dutzend"],
    1: "eins",
    2: "zwei zweier zweien",
    3: "drei dreier",
    4: "vier",
    5: "fünf",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    13: "dreizehn",
    14: "vierzehn",
    15: "fünfzehn",
    16: "sechzehn",
    17: "siebzehn",
    18: "achtzehn",
    19: "neunzehn",
    20: "zwanzig",
    30: "dreißig dreissig",
    40: "vierzig",
    50: "fünfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
    100: "hundert einhundert",
  }),
  articles: wordList("ein eine einer einem einen"),
  fractions: [
    ["(?:ein\\p{L}* )?halb\\p{L}*", "0.5"],
    ["(?:eine?r? )?viertel", "0.25"],
    ["(?:eine?r? )?(?:dreiviertel|drei viertel)", "0.75"],
  ],
  joinedFractions: [
    ["dreiviertel(?=million|milliarde)", "0.75"],
    ["viertel(?=million|milliarde)", "0.25"],
    ["halb(?=million|milliarde)", "0.5"],
  ],
  scales: [
    ["billionen|billion", 12],
    ["milliarden|milliarde|mrd\\.?|mia\\.?", 9],
    ["millionen|million|mio\\.?|mill\\.?", 6],
    ["tausend|tsd\\.?", 3],
  ],
  bounds: {
    about: "etwa|rund|rd\\.|circa|ca\\.?|ungefähr|annähernd|zirka|schätzungsweise|an die",
    "at-least": "mindestens|wenigstens|zumindest|nicht weniger als",
    "at-most": "höchstens|bis zu|maximal|nicht mehr als",
    "more-than":
      "mehr als|(?<!(?:kredit|darlehen|zuschuss|vertrag|abkommen|vereinbarung|betrag|scheck|hilfe|zusage|finanzierung|spende|anleihe)(?:e[ns]?|n|s)?\\s)über|gut|knapp über",
    "less-than": "weniger als|knapp|fast|nahezu|beinahe|knapp unter",
  },
  boundsAfter: { "at-least": "(?:oder|und) mehr(?!\\sals)" },
  openBounds: { "at-most": "bis" },
  connectors: wordList("auf bis und oder"),
  decimalSign: ",",
  groupSign: ".",
  pointMakesOrdinal: true,
};
