import type { DateWords } from "../../words/types/date-words.ts";
import { type DateToken, isOneOf } from "./date-tokens.ts";

/** Returns the month after a day: “6. August”, “6th of August”. */
export function monthAfterDay(
  tokens: readonly DateToken[],
  index: number,
  words: DateWords,
  text: string,
): { value: number; length: number } | null {
  const skipped = Number(isOneOf(tokens[index + 1], words.ofMonth));
  const value = monthOf(tokens[index + 1 + skipped], words, text);
  return value ? { value, length: 2 + skipped } : null;
}

/** Returns the month that a word names. In English, it must begin with a capital letter, because “may” and “march” are verbs. */
export function monthOf(token: DateToken | undefined, words: DateWords, text: string): number | null {
  if (token?.type !== "word") return null;
  const month = words.months.get(token.word) ?? words.monthAbbreviations.get(token.word);
  if (!month) return null;
  const isCapitalised = /\p{Lu}/u.test(text[token.start] ?? "");
  return words.monthFirst && !isCapitalised ? null : month;
}
