import type { Language } from "../../../../model/language.ts";
import { type QuotedNumber, readAmounts, readNumbers } from "../../../reading/numbers/amounts.ts";
import { allowsBound } from "../../../reading/numbers/number-context.ts";
import { limitMessage } from "../../kinds/bound-check.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";

/** Reports “more than 20” in a text whose quotes say “20” or “about 20”. */
export function wrongBound(text: string, quoted: string, language: Language): Unsupported | null {
  const numbers = numbersIn(text, language);
  if (numbers.length === 0) return null;
  const inQuotes = numbersIn(quoted, language);
  for (const number of numbers) {
    const same = inQuotes.filter(({ value }) => value === number.value);
    const [first] = same;
    const isCompatible = (other: QuotedNumber) =>
      other.ambiguous || allowsBound(other, number.bound) || allowsBound(number, other.bound);
    if (!first || number.ambiguous || same.some(isCompatible)) continue;
    return unsupported(limitMessage(first, quoted), {
      fact: number.bound ? `the text says ${number.bound} ${number.value}` : `the text gives ${number.value} as exact`,
    });
  }
  return null;
}

function numbersIn(text: string, language: Language): QuotedNumber[] {
  return [...readNumbers(text, language), ...readAmounts(text, language)];
}
