import type { InEveryLanguage } from "../model/language.ts";

/** Names of currencies (ISO 4217) as they stand beside an amount. */
export const currencyNames: Record<string, InEveryLanguage> = {
  NOK: { de: "norwegische Kronen", en: "NOK" },
  USD: { de: "US-Dollar", en: "USD" },
};
