import { currenciesBeforeAmounts } from "../../words/international.ts";
import type { DateWords } from "../../words/types/date-words.ts";
import { oncePer } from "../once-per.ts";
import { type DateToken, isMark, isOneOf, isYearNumber } from "./date-tokens.ts";

/** Returns the year that follows a month or season, and the index after it and after words for “year”. */
export function yearAfter(
  tokens: readonly DateToken[],
  index: number,
  words: DateWords,
): { value: number; next: number } | null {
  let position = index;
  for (let skipped = 0; skipped < 3 && isYearFiller(tokens, position, words); skipped++) position++;
  const token = tokens[position];
  if (!isYearNumber(token)) return null;
  return { value: token.value, next: position + 1 + Number(isOneOf(tokens[position + 1], words.yearsAfter)) };
}

function isYearFiller(tokens: readonly DateToken[], position: number, words: DateWords): boolean {
  const token = tokens[position];
  if (isOneOf(token, words.fillers)) return true;
  if (isMark(token, ",")) return true;
  const before = tokens[position - 1];
  return isMark(token, ".") && before?.type === "word" && words.monthAbbreviations.has(before.word);
}

/** Returns true if the words around a four-digit number show that it is a year. */
export function standsLikeYear(tokens: readonly DateToken[], index: number, words: DateWords, text: string): boolean {
  const { start, end } = tokens[index] as DateToken;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const { notBefore, notAfter, required, nextYear } = yearContext(words);
  if (notBefore.test(before) || notAfter.test(after)) return false;
  if (isOneOf(tokens[index + 1], words.yearsAfter)) return true;
  // “1500 students”, but “in 1992 relations were established”.
  const { countedThings } = words;
  if (countedThings?.things.test(after) && !countedThings.notThings.test(after))
    return countedThings.beforeYear.test(before);
  if (!required || required.test(before)) return true;
  // The first years of a list or span: “1999, 2003 и 2004 годах”.
  return nextYear.test(after) || /\d{4}\s?,\s?$/u.test(before);
}

const yearContext = oncePer((words: DateWords) => ({
  // A currency before another number belongs to that number: “in 2014 NOK 7 million”.
  notBefore: new RegExp(
    `[€$£]\\s?$|(?<!\\p{L})(?:(?:${words.labels})\\.?[\\s-]?|(?:${words.limits})\\s|(?:${currenciesBeforeAmounts})\\s)$`,
    "iu",
  ),
  notAfter: new RegExp(`^\\s?(?!(?:[€$£]|\\p{L}{3}\\s?)\\d)(?:[%€$£]|${words.notYearAfter})`, "iu"),
  nextYear: new RegExp(`^\\s?(?:[-–—,]|(?:${words.and.join("|")})(?!\\p{L}))\\s?\\d{4}`, "u"),
  required: words.yearBefore === null ? null : new RegExp(`(?:${words.yearBefore})\\s*$`, "iu"),
}));
