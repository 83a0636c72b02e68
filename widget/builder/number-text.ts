import type { Language } from "../../data/model/language.ts";
import { type CountedText, countedText } from "../../data/model/plural-form.ts";

/** Returns a number for readers. @param language BCP 47 tag */
export function numberText(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Returns a fraction as a percentage, for readers: "48 %". @param language BCP 47 tag */
export function percentText(fraction: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(fraction);
}

/** Returns a number of bytes in kilobytes, for readers: "8.1 kB". @param language BCP 47 tag */
export function sizeText(bytes: number, language: string): string {
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  });
  return format.format(bytes / 1000);
}

/** Returns a text that counts something, with the number in place of `{number}`. */
export function countText(text: CountedText, count: number, language: Language): string {
  return countedText(text, count, language).replace("{number}", numberText(count, language));
}
