import { numberSigns } from "../../labels/generated.ts";
import { currencyNames } from "../../labels/names/currency-names.ts";
import type { Bound } from "../../model/bounds.ts";
import type { Language } from "../../model/language.ts";
import { pluralForm } from "../../model/plural-form.ts";
import type { Amount } from "../../model/scalars.ts";
import { labelText } from "./words.ts";

/** Maximum decimal places for amounts in millions; amounts that need more are written out. */
const maxDecimals = 3;

/** Returns an amount as written in `language`: "1,06 Mio. US-Dollar", "more than USD 562,300", "22 доллара США". Never rounds. */
export function amountText(amount: Amount, language: Language): string {
  return withBound(exactAmountText(amount, language), amount.bound, language);
}

/** Returns a number with the words for its bound, if it has one: "about 50", "50". @param number as written in `language` */
export function withBound(number: string, bound: Bound | undefined, language: Language): string {
  return bound ? labelText(`bound-${bound}`, language, { number }) : number;
}

function exactAmountText({ value, currency: code }: Amount, language: Language): string {
  const name = currencyNames[code]?.[language] ?? { one: code, many: code };
  const millions = value.includes(".") ? "" : `${value.slice(0, -6)}.${value.slice(-6)}`.replace(/\.?0+$/, "");
  if (value.length > 6 && millions && (millions.split(".")[1] ?? "").length <= maxDecimals) {
    const number = localNumber(millions, language);
    return labelText(millions === "1" ? "one-million" : "million", language, { number, currency: name.many });
  }
  const currency = name[pluralForm(value, language)] ?? name.many;
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
