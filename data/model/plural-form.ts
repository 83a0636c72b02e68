import type { Language } from "./language.ts";

/** A text that counts something, in the forms that its language has. */
export interface CountedText {
  one: string;
  /** Russian only: after 2, 3 and 4. */
  few?: string;
  many: string;
}

/** Returns which form of a word follows a number. @param value decimal with a point and no separators */
export function pluralForm(value: string, language: Language): "one" | "few" | "many" | "fraction" {
  if (language !== "ru") return value === "1" ? "one" : "many";
  if (value.includes(".")) return "fraction";
  if (/(^|[^1])1$/.test(value)) return "one";
  return /(^|[^1])[2-4]$/.test(value) ? "few" : "many";
}

/** Returns the form of a text that fits a whole number. */
export function countedText(text: CountedText, count: number, language: Language): string {
  const form = pluralForm(String(count), language);
  return (form === "fraction" ? undefined : text[form]) ?? text.many;
}
