import type { DateWords } from "../../words/types/date-words.ts";
import { oncePer } from "../once-per.ts";

/** What a text says about how a date is meant. */
export interface DateQualifiers {
  /** The text calls the date approximate (EDTF `~`). */
  approximate: boolean;
  /** The text calls the date uncertain (EDTF `?`). */
  uncertain: boolean;
  /** The date is the start of something: “since 1992”, “1992 to the present”. */
  since: boolean;
  /** The date is the end of something: “until 2003”. */
  until: boolean;
  /** Something applies from the date on (“with effect from”); it may have existed before. */
  effective: boolean;
}

/** Number of characters around a date that are searched for words that qualify it. */
const reach = 80;

/** Returns what the words around a date say about it. @param isSpan true for a span, which has both ends, so that “since” does not apply */
export function qualifiersAt(
  text: string,
  start: number,
  end: number,
  words: DateWords,
  isSpan: boolean,
): DateQualifiers {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const { approximate, uncertain, since, until, now, effect } = patternsOf(words);
  return {
    approximate: approximate.test(before),
    uncertain: uncertain.test(before) || /^\s?(?:\(\?\)|\?\))/.test(after),
    since: !isSpan && (since.test(before) || now.test(after)),
    until: !isSpan && until.test(before),
    effective: !isSpan && effect.test(before),
  };
}

interface Patterns {
  approximate: RegExp;
  uncertain: RegExp;
  since: RegExp;
  until: RegExp;
  now: RegExp;
  effect: RegExp;
}

const patternsOf = oncePer((words: DateWords): Patterns => {
  // Words between a qualifier and the date: “seit dem Jahr”, “probably in the summer of”.
  const between = `(?:(?:${[...words.fillers, ...words.beforeDate, ...words.seasons.keys()].join("|")})[\\s.]+|(?:${words.partOfDecade})[-\\s])*`;
  const rightBefore = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})\\s*${between}$`, "iu");
  return {
    approximate: rightBefore(`(?:${words.approximate})\\s`),
    // Adverbs may be further away: “wurde vermutlich von der Regierung 1992 …”.
    uncertain: new RegExp(`(?<!\\p{L})(?:${words.uncertain})(?!\\p{L})[^.;!?]*$`, "iu"),
    since: rightBefore(`(?:${words.since})\\s`),
    until: rightBefore(`(?:${words.until})\\s`),
    effect: rightBefore(`(?:${words.effect})\\s(?:(?:${words.since})\\s)?`),
    now: new RegExp(`^[\\s,–—-]*(?:${words.untilNow})(?!\\p{L})`, "iu"),
  };
});
