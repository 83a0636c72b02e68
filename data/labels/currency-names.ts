import type { InEveryLanguage } from "../model/language.ts";

/**
 * Currency names by ISO 4217 code, in the form that follows an amount in millions or thousands. English uses the code; Russian has the
 * genitive plural, whatever the number.
 */
export const currencyNames: Readonly<Record<string, InEveryLanguage>> = {
  EUR: { de: "Euro", en: "EUR", nb: "euro", ru: "евро", tg: "евро", fa: "یورو" },
  NOK: {
    de: "norwegische Kronen",
    en: "NOK",
    nb: "norske kroner",
    ru: "норвежских крон",
    tg: "кронаи норвегӣ",
    fa: "کرون نروژ",
  },
  USD: {
    de: "US-Dollar",
    en: "USD",
    nb: "amerikanske dollar",
    ru: "долларов США",
    tg: "доллари ИМА",
    fa: "دلار آمریکا",
  },
};
