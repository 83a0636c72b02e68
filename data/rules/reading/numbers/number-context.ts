import type { Bound } from "../../../model/bounds.ts";
import type { Language } from "../../../model/language.ts";
import { dateWords, numberWords } from "../../words/words-by-language.ts";
import type { TextSpan } from "../inflection.ts";
import { oncePer } from "../once-per.ts";

interface Patterns {
  label: RegExp;
  limits: readonly { bound: Bound; before: RegExp; after: RegExp; open: RegExp }[];
  month: RegExp;
}

const patternsOf = oncePer((language: Language): Patterns => {
  const words = dateWords(language);
  const { labels, months, monthAbbreviations, monthFirst } = words;
  const { bounds, boundsAfter = {}, openBounds = {} } = numberWords(language);
  const month = [...months.keys(), ...monthAbbreviations.keys()].join("|");
  return {
    // “May 5” is a date, not a count.
    label: new RegExp(`(?<!\\p{L})(?:${monthFirst ? `${month}|` : ""}${labels})\\.?[\\s-]?$`, "iu"),
    month: new RegExp(
      `^(?:\\.|${words.ordinalSuffix})?\\s(?:(?:${words.ofMonth.join("|")})\\s)?(?:${month})(?!\\p{L})`,
      "iu",
    ),
    limits: (Object.entries(bounds) as [Bound, string][]).map(([bound, before]) => ({
      bound,
      // “More than the 20 documents”, “более чем на 20”: a short word may come in between.
      before: new RegExp(`(?<!\\p{L})(?:${before})[\\s\\u00a0](?:\\p{L}{1,3}[\\s\\u00a0])?$`, "iu"),
      // “20 or more”, “20 documents or more”
      after: new RegExp(`^(?:[\\s\\u00a0]\\p{L}+)?[\\s\\u00a0](?:${boundsAfter[bound] ?? "(?!)"})(?!\\p{L})`, "iu"),
      open: new RegExp(`(?<!\\p{L})(?:${openBounds[bound] ?? "(?!)"})[\\s\\u00a0]$`, "iu"),
    })),
  };
});

/** Returns true for a number that is part of a name: “Resolution 1325”, “№ 5”. */
export function isLabelledAt(text: string, start: number, language: Language): boolean {
  return patternsOf(language).label.test(text.slice(Math.max(0, start - 20), start));
}

/** How words such as “about” and “more than” limit a number. */
export interface Limit {
  /** Null if the number is exact. */
  bound: Bound | null;
  /** True if the number may also be exact: “до 5 млн” is “up to 5 million” or “(grew) to 5 million”. */
  mayBeExact: boolean;
  /** The number with the words that limit it. */
  phrase: TextSpan;
}

/** Returns how the words right before or after a number limit it. */
export function limitAt(text: string, start: number, end: number, language: Language): Limit {
  const { limits } = patternsOf(language);
  const from = Math.max(0, start - 30);
  const [before, after] = [text.slice(from, start), text.slice(end, end + 40)];
  for (const { bound, before: wordsBefore, after: wordsAfter } of limits) {
    const [leading, trailing] = [wordsBefore.exec(before), wordsAfter.exec(after)];
    if (!leading && !trailing) continue;
    const phrase = { start: leading ? from + leading.index : start, end: end + (trailing?.[0].length ?? 0) };
    return { bound, mayBeExact: false, phrase };
  }
  for (const { bound, open } of limits) {
    const leading = open.exec(before);
    if (leading) return { bound, mayBeExact: true, phrase: { start: from + leading.index, end } };
  }
  return { bound: null, mayBeExact: true, phrase: { start, end } };
}

/** Returns true if a number in a text can have a bound. @param bound null if the number is exact */
export function allowsBound(
  { bound: own, mayBeExact }: Pick<Limit, "bound" | "mayBeExact">,
  bound: Bound | null,
): boolean {
  return own === bound || (mayBeExact && bound === null);
}

/** Returns true for a word that limits a number, such as “nearly”. */
export function isBoundWord(word: string, language: Language): boolean {
  return Object.values(numberWords(language).bounds).some((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(word));
}

/** Returns true for a number that is the day of a month, which may have no year: “on 5 May”. */
export function isDayOfMonthAt(text: string, end: number, language: Language): boolean {
  return patternsOf(language).month.test(text.slice(end, end + 20));
}
