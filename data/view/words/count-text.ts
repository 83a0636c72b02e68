import { countLabels } from "../../labels/pages/count-labels.ts";
import type { Language } from "../../model/language.ts";
import { countedText } from "../../model/plural-form.ts";
import { localNumber } from "./amount-text.ts";
import { fill } from "./words.ts";

/** Returns a number of states, relations or facts in words: "83 facts", "83 сведения". */
export function countText(label: keyof typeof countLabels, count: number, language: Language): string {
  const text = countedText(countLabels[label][language], count, language);
  return fill(text, { number: localNumber(String(count), language) });
}
