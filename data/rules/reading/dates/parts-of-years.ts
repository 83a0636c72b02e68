import { quarterSign } from "../../words/international.ts";
import type { DateWords } from "../../words/types/date-words.ts";
import { type DateToken, isOneOf } from "./date-tokens.ts";

interface PartOfYear {
  months: [first: number, last: number];
  /** Number of tokens. */
  length: number;
}

/** Returns the months of a quarter or half of a year. */
export function partOfYear(tokens: readonly DateToken[], index: number, words: DateWords): PartOfYear | null {
  const first = tokens[index];
  const months = firstMonths(tokens, index, words);
  if (months) return { months: [1, months], length: 3 };
  const second = tokens[index + 1];
  if (isOneOf(first, [quarterSign]) && second?.type === "number") return partNumbered(second.value, 4, 2);
  const count =
    first?.type === "number" ? first.value : first?.type === "word" ? words.ordinals.get(first.word) : undefined;
  if (!count) return null;
  if (isOneOf(second, words.quarter)) return partNumbered(count, 4, 2);
  if (isOneOf(second, words.half)) return partNumbered(count, 2, 2);
  return null;
}

/** Returns the number of months in “the first nine months”; null if other words follow. */
function firstMonths(tokens: readonly DateToken[], index: number, { firstMonths }: DateWords): number | null {
  const [first, count, months] = tokens.slice(index, index + 3);
  if (!isOneOf(first, firstMonths.first) || !isOneOf(months, firstMonths.months)) return null;
  const value =
    count?.type === "number" ? count.value : count?.type === "word" ? firstMonths.counts.get(count.word) : undefined;
  return value !== undefined && value >= 2 && value <= 11 ? value : null;
}

function partNumbered(count: number, parts: number, length: number): PartOfYear | null {
  const size = 12 / parts;
  return count >= 1 && count <= parts ? { months: [(count - 1) * size + 1, count * size], length } : null;
}
