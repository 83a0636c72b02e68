import type { InEveryLanguage } from "../model/language.ts";

/**
 * Names of currencies (ISO 4217) as they stand beside an amount in millions or thousands; English has the code. Russian has
 * the genitive plural there, whatever the number is.
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
