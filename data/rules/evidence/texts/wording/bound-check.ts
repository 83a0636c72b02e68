import type { Language } from "../../../../model/language.ts";
import { type QuotedNumber, readAmounts, readNumbers } from "../../../reading/numbers/amounts.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";

/** Reports “more than 20” in a text whose quotes say “20” or “about 20”. */
export function wrongBound(text: string, quoted: string, language: Language): Unsupported | null {
  const numbers = numbersIn(text, language);
  if (numbers.length === 0) return null;
  const inQuotes = numbersIn(quoted, language);
  for (const number of numbers) {
    const same = inQuotes.filter(({ value }) => value === number.value);
    const [first] = same;
    if (!first || number.ambiguous || same.some(({ bound, ambiguous }) => ambiguous || bound === number.bound))
      continue;
    const words = quoted.slice(Math.max(0, first.start - contextLength), first.end).trim();
    return unsupported(first.bound ? `give the number as “… ${words}”` : `give exactly ${number.value}`, {
      fact: number.bound ? `the text says ${number.bound} ${number.value}` : `the text gives ${number.value} as exact`,
    });
  }
  return null;
}

/** Number of UTF-16 code units before a number that a message shows. */
const contextLength = 15;

function numbersIn(text: string, language: Language): QuotedNumber[] {
  return [...readNumbers(text, language), ...readAmounts(text, language)];
}
