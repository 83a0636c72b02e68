import { currencyNames } from "../labels/currencies.ts";
import { decimalSigns } from "../labels/generated.ts";
import type { Language } from "../model/language.ts";
import type { Amount } from "../model/scalars.ts";
import { say } from "./words.ts";

/** An amount as a reader of `language` writes it, without rounding: "1,06 Mio. US-Dollar", "USD 1.06 million". */
export function amountText(amount: Amount, language: Language): string {
  const currency = currencyNames[amount.currency]?.[language] ?? amount.currency;
  const [whole = "", fraction = ""] = amount.value.split(".");
  if (whole.length > 6 && fraction === "") {
    const millions = `${whole.slice(0, -6)}.${whole.slice(-6)}`.replace(/\.?0+$/, "");
    return say("million", language, { number: localNumber(millions, language), currency });
  }
  return say("units", language, { number: localNumber(amount.value, language), currency });
}

function localNumber(decimal: string, language: Language): string {
  return decimal.replace(".", decimalSigns[language]);
}
