import * as families from "../currency-families.ts";
import type { CurrencyWord } from "../types/currency-words.ts";
import { wordList } from "../word-list.ts";

export const currencies: readonly CurrencyWord[] = [
  ["(?:New )?Taiwan(?:ese)? [Dd]ollars?", ["TWD"]],
  ["Hong Kong [Dd]ollars?", ["HKD"]],
  ["(?:West African )?CFA [Ff]rancs?", ["XOF", "XAF"]],
  ["CFP [Ff]rancs?", ["XPF"]],
  ["East(?:ern)? Caribbean [Dd]ollars?", ["XCD"]],
  ["[Cc]onvertible [Mm]arks?", ["BAM"]],
  ["(?:[Tt]ugrug|[Tt]ögrög|[Tt]ugrik)s?", ["MNT"]],
  ...families.family("[Kk]ron(?:er|e|or|a|ur)|[Cc]rowns?", families.krone, {
    NOK: "Norwegian",
    SEK: "Swedish",
    DKK: "Danish",
    ISK: "Icelandic",
    CZK: "Czech",
  }),
  ...families.family("[Dd]ollars?", families.dollar, {
    USD: "US|U\\.S\\.|American|United States",
    CAD: "Canadian",
    AUD: "Australian",
    NZD: "New Zealand",
    FJD: "Fiji|Fijian",
  }),
  ...families.family("(?:[Rr]oubles?|[Rr]ubles?)", families.ruble, { RUB: "Russian", BYN: "Belarusian" }),
  ...families.family("[Ff]rancs?", families.franc, { CHF: "Swiss" }),
  ...families.family("[Pp]ounds?(?: [Ss]terling)?", families.pound, { GBP: "British", EGP: "Egyptian" }),
  ["[Ee]uros?", ["EUR"]],
  ["[Ss]omoni", ["TJS"]],
  ["[Tt]enge", ["KZT"]],
  ["(?:[Rr]enminbi|[Yy]uan)", families.yuan],
  ["[Yy]en", ["JPY"]],
  ["[Rr]i(?:al|yal)s?", families.rial],
  ["[Rr]upees?", families.rupee],
  ["[Dd]inars?", families.dinar],
  ["[Dd]irhams?", families.dirham],
  ["[Mm]anats?", families.manat],
  ["[Ll]ei", families.leu],
  ["[Ll]iras?", families.lira],
  ["[Ss][ou]ms?", families.som],
  ["[Ll]ari", ["GEL"]],
  ["[Dd]rams?", ["AMD"]],
  ["[Hh]ryvnias?", ["UAH"]],
  ["[Zz][lł]otys?", ["PLN"]],
  ["[Ff]orints?", ["HUF"]],
  ["[Ww]on", ["KRW", "KPW"]],
  ["(?:Tongan )?[Pp]a[’'ʻ‘]?anga", ["TOP"]],
];

/** Nouns for currencies that also mean something else, and so name a currency only after the adjective of its state. */
export const otherMeanings = wordList("gold mark marks real reals sol soles");
