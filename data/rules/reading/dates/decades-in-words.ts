import type { DateWords } from "../../words/types/date-words.ts";
import { type DateToken, isOneOf } from "./date-tokens.ts";

/** Returns the decade of “the nineties” and “neunziger Jahre”. A word such as “neunziger” needs a word for “years”. */
export function decadeInWords(
  tokens: readonly DateToken[],
  index: number,
  { decadeWords, decadeNouns, decadeArticles, yearsAfter, decadeEnding }: DateWords,
): { year: number; length: number } | null {
  const [first, second] = [tokens[index], tokens[index + 1]];
  const year = first?.type === "word" ? decadeWords.get(first.word) : undefined;
  if (first?.type !== "word" || year === undefined) return null;
  if (isOneOf(second, [...decadeNouns, ...yearsAfter])) return { year, length: 2 };
  const isAlone = decadeEnding.test(first.word) || isOneOf(tokens[index - 1], decadeArticles);
  return isAlone ? { year, length: 1 } : null;
}
