import { currencyNames } from "../../labels/currency-names.ts";
import { numberSigns } from "../../labels/generated.ts";
import type { Language } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import { labelText } from "./words.ts";

/** Units for large amounts. A unit is used only if the amount then needs no more than `decimals` decimal places. */
const scales = [
  { label: "million", zeros: 6, digits: [7, Number.POSITIVE_INFINITY], decimals: 3 },
  { label: "thousand", zeros: 3, digits: [5, 6], decimals: 2 },
] as const;

/** Returns an amount as written in `language`: "1,06 Mio. US-Dollar", "USD 562.3 thousand", "1.234 US-Dollar". Never rounds. */
export function amountText({ value, currency: code }: Amount, language: Language): string {
  const name = currencyNames[code]?.[language] ?? code;
  for (const { label, zeros, digits, decimals } of scales) {
    if (value.includes(".") || value.length < digits[0] || value.length > digits[1]) continue;
    const scaled = `${value.slice(0, -zeros)}.${value.slice(-zeros)}`.replace(/\.?0+$/, "");
    if ((scaled.split(".")[1] ?? "").length > decimals) continue;
    const number = localNumber(scaled, language);
    return labelText(scaled === "1" ? "one-million" : label, language, { number, currency: name });
  }
  const currency = needsOtherForm(value, language) ? code : name;
  return labelText("units", language, { number: localNumber(value, language), currency });
}

/** Returns a number with the digits and separators of `language`: "1.234,5", "۱٬۲۳۴٫۵". @param decimal with a point and no separators */
export function localNumber(decimal: string, language: Language): string {
  const { decimal: point, group } = numberSigns[language];
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return localDigits(fraction === undefined ? grouped : grouped + point + fraction, language);
}

/** Returns a text with its digits replaced by those of `language`. */
export function localDigits(text: string, language: Language): string {
  const digits = [...numberSigns[language].digits];
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] as string);
}

/** Returns true if the number needs a form of the currency's name that is not in the table (1 доллар, 2 доллара; eine Krone). */
function needsOtherForm(value: string, language: Language): boolean {
  // The table has the genitive plural, which goes with 0, 5 to 20, 25 to 30 and so on.
  return language === "ru" ? !/^\d*(0|[5-9]|1\d)$/.test(value) : value === "1";
}
