import type { InEveryLanguage } from "../../model/language.ts";

/** A currency's name after 1, and after other numbers and “million”. Russian has two more forms. */
interface CurrencyName {
  one: string;
  /** After numbers that end with 2, 3 or 4, but not with 12, 13 or 14. */
  few?: string;
  many: string;
  fraction?: string;
}

/** Currency names by ISO 4217 code, as in CLDR. English uses the code. */
export const currencyNames: Readonly<Record<string, InEveryLanguage<CurrencyName>>> = {
  DKK: {
    de: { one: "dänische Krone", many: "dänische Kronen" },
    en: same("DKK"),
    nb: { one: "dansk krone", many: "danske kroner" },
    ru: { one: "датская крона", few: "датские кроны", many: "датских крон", fraction: "датской кроны" },
    tg: same("кронаи даниягӣ"),
    fa: same("کرون دانمارک"),
  },
  EUR: {
    de: same("Euro"),
    en: same("EUR"),
    nb: same("euro"),
    ru: same("евро"),
    tg: same("евро"),
    fa: same("یورو"),
  },
  GBP: {
    de: { one: "britisches Pfund", many: "britische Pfund" },
    en: same("GBP"),
    nb: { one: "britisk pund", many: "britiske pund" },
    ru: {
      one: "британский фунт стерлингов",
      few: "британских фунта стерлингов",
      many: "британских фунтов стерлингов",
      fraction: "британского фунта стерлингов",
    },
    tg: same("фунт стерлинги британӣ"),
    fa: same("پوند بریتانیا"),
  },
  NOK: {
    de: { one: "norwegische Krone", many: "norwegische Kronen" },
    en: same("NOK"),
    nb: { one: "norsk krone", many: "norske kroner" },
    ru: { one: "норвежская крона", few: "норвежские кроны", many: "норвежских крон", fraction: "норвежской кроны" },
    tg: same("кронаи норвегӣ"),
    fa: same("کرون نروژ"),
  },
  SEK: {
    de: { one: "schwedische Krone", many: "schwedische Kronen" },
    en: same("SEK"),
    nb: { one: "svensk krone", many: "svenske kroner" },
    ru: { one: "шведская крона", few: "шведские кроны", many: "шведских крон", fraction: "шведской кроны" },
    tg: same("кронаи шведӣ"),
    fa: same("کرون سوئد"),
  },
  USD: {
    de: same("US-Dollar"),
    en: same("USD"),
    nb: { one: "amerikansk dollar", many: "amerikanske dollar" },
    ru: { one: "доллар США", few: "доллара США", many: "долларов США", fraction: "доллара США" },
    tg: same("доллари ИМА"),
    fa: same("دلار آمریکا"),
  },
};

function same(name: string): CurrencyName {
  return { one: name, many: name };
}
