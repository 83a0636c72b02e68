import { currencyNames } from "../../labels/currency-names.ts";
import { numberSigns } from "../../labels/generated.ts";
import type { Language } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import { labelText } from "./words.ts";

/** Sizes that an amount is told in, for as long as that takes no more decimals than a reader takes in at once. */
const scales = [
  { label: "million", zeros: 6, digits: [7, Number.POSITIVE_INFINITY], decimals: 3 },
  { label: "thousand", zeros: 3, digits: [5, 6], decimals: 2 },
] as const;

/**
 * An amount as a reader of `language` writes it: "1,06 Mio. US-Dollar", "USD 562.3 thousand", "1.234 US-Dollar". No digit of
 * the source is rounded away.
 */
export function amountText({ value, currency: code }: Amount, language: Language): string {
  const name = currencyNames[code]?.[language] ?? code;
  for (const { label, zeros, digits, decimals } of scales) {
    if (value.includes(".") || value.length < digits[0] || value.length > digits[1]) continue;
    const scaled = `${value.slice(0, -zeros)}.${value.slice(-zeros)}`.replace(/\.?0+$/, "");
    if ((scaled.split(".")[1] ?? "").length > decimals) continue;
    const number = localNumber(scaled, language);
    return labelText(scaled === "1" ? "one-million" : label, language, { number, currency: name });
  }
  const currency = isCounted(value, language) ? code : name;
  return labelText("units", language, { number: localNumber(value, language), currency });
}

/** A decimal number (a point, no separators) with the digits and signs of `language`: "1.234,5", "۱٬۲۳۴٫۵". */
export function localNumber(decimal: string, language: Language): string {
  const { decimal: point, group } = numberSigns[language];
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return localDigits(fraction === undefined ? grouped : grouped + point + fraction, language);
}

/** A text with its digits written as `language` writes them. */
export function localDigits(text: string, language: Language): string {
  const digits = [...numberSigns[language].digits];
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] as string);
}

/** Whether the number asks for another form of the currency's name than the table's (1 доллар, 2 доллара; eine Krone): then its code stands instead. */
function isCounted(value: string, language: Language): boolean {
  // The genitive plural of the table goes with 0, 5 to 20, 25 to 30 and so on.
  return language === "ru" ? !/^\d*(0|[5-9]|1\d)$/.test(value) : value === "1";
}
