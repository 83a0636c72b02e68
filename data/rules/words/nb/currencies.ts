import * as families from "../currency-families.ts";
import type { CurrencyWord } from "../types/currency-words.ts";
import { wordList } from "../word-list.ts";

export const currencies: readonly CurrencyWord[] = [
  ["(?:nye )?taiwan(?:ske |-)dollar", ["TWD"]],
  ["[Hh]ongkong-dollar", ["HKD"]],
  ["CFA-franc", ["XOF", "XAF"]],
  ["CFP-franc", ["XPF"]],
  ["[øØ]stkaribiske dollar", ["XCD"]],
  ["[Kk]onvertible mark", ["BAM"]],
  ["(?:[Tt]ugrik|[Tt]ögrög)", ["MNT"]],
  ...families.family("(?:[Kk]roner|[Kk]ronene|[Kk]rone|[Kk]r\\.?)", families.krone, {
    NOK: "norske?",
    SEK: "svenske?",
    DKK: "danske?",
    ISK: "islandske?",
    CZK: "tsjekkiske?",
  }),
  ...families.family("[Dd]ollars?", families.dollar, {
    USD: "US|U\\.S\\.|USA|amerikanske?",
    CAD: "kanadiske?",
    AUD: "australske?",
    NZD: "newzealandske?",
    FJD: "fijianske?",
  }),
  ...families.family("[Rr]ubler", families.ruble, { RUB: "russiske?", BYN: "belarusiske?" }),
  ...families.family("(?:[Ff]ranc|[Ff]ranken)", families.franc, { CHF: "sveitsiske?|sveitser" }),
  ...families.family("[Pp]und(?: sterling)?", families.pound, { GBP: "britiske?", EGP: "egyptiske?" }),
  ["[Ee]uro", ["EUR"]],
  ["[Ss]omoni", ["TJS"]],
  ["[Tt]enge", ["KZT"]],
  ["(?:[Rr]enminbi|[Yy]uan)", families.yuan],
  ["[Yy]en", ["JPY"]],
  ["[Rr]upi(?:er|ar)", families.rupeeOrRupiah],
  ["[Dd]inarer?", families.dinar],
  ["[Mm]anat", families.manat],
  ["[Ll]ari", ["GEL"]],
  ["[Dd]ram", ["AMD"]],
  ["(?:tonganske )?[Pp]a[’'ʻ‘]?anga", ["TOP"]],
];

/** Nouns for currencies that also mean something else, and so name a currency only after the adjective of its state. */
export const otherMeanings = wordList("gull mark rand real sol som");
