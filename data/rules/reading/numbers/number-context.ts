import type { Language } from "../../../model/language.ts";
import { type Bound, bounds } from "../../../model/scalars.ts";
import { dateWords, numberWords } from "../../words/words-by-language.ts";
import { oncePer } from "../once-per.ts";

interface Patterns {
  label: RegExp;
  bounds: readonly [Bound, RegExp][];
  month: RegExp;
}

const patternsOf = oncePer((language: Language): Patterns => {
  const words = dateWords(language);
  const { labels, months, monthAbbreviations, monthFirst } = words;
  const month = [...months.keys(), ...monthAbbreviations.keys()].join("|");
  return {
    // “May 5” is a date, not a count.
    label: new RegExp(`(?<!\\p{L})(?:${monthFirst ? `${month}|` : ""}${labels})\\.?[\\s-]?$`, "iu"),
    month: new RegExp(
      `^(?:\\.|${words.ordinalSuffix})?\\s(?:(?:${words.ofMonth.join("|")})\\s)?(?:${month})(?!\\p{L})`,
      "iu",
    ),
    // “More than the 20 documents”, “более чем на 20”: a short word may come in between.
    bounds: bounds.map((bound) => [
      bound,
      new RegExp(
        `(?<!\\p{L})(?:${numberWords(language).bounds[bound]})[\\s\\u00a0](?:\\p{L}{1,3}[\\s\\u00a0])?$`,
        "iu",
      ),
    ]),
  };
});

/** Returns true for a number that is part of a name: “Resolution 1325”, “№ 5”. */
export function isLabelledAt(text: string, start: number, language: Language): boolean {
  return patternsOf(language).label.test(text.slice(Math.max(0, start - 20), start));
}

/** Returns how the words right before a number limit it: “about”, “more than”. Null if there are none. */
export function boundAt(text: string, start: number, language: Language): Bound | null {
  const before = text.slice(Math.max(0, start - 30), start);
  return patternsOf(language).bounds.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

/** Returns true for a word that limits a number, such as “nearly”. */
export function isBoundWord(word: string, language: Language): boolean {
  return Object.values(numberWords(language).bounds).some((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(word));
}

/** Returns true for a number that is the day of a month, which may have no year: “on 5 May”. */
export function isDayOfMonthAt(text: string, end: number, language: Language): boolean {
  return patternsOf(language).month.test(text.slice(end, end + 20));
}
