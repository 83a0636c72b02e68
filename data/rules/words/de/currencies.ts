import * as families from "../currency-families.ts";
import type { CurrencyWord } from "../types/currency-words.ts";
import { wordList } from "../word-list.ts";

export const currencies: readonly CurrencyWord[] = [
  ["(?:[Nn]euen?r? )?Taiwan-Dollars?", ["TWD"]],
  ["Hongkong-Dollars?", ["HKD"]],
  ["CFA-Francs?", ["XOF", "XAF"]],
  ["CFP-Francs?", ["XPF"]],
  ["[Oo]stkaribischen?r? Dollars?", ["XCD"]],
  ["[Kk]onvertiblen? Mark", ["BAM"]],
  ["(?:Tug(?:h|)rik|T[öu]gr[öi]g)s?", ["MNT"]],
  ["Ri(?:y|)als?", families.rial],
  ...families.family("Kronen?", families.krone, {
    NOK: "norwegischen?r?|norw\\.",
    SEK: "schwedischen?r?",
    DKK: "dänischen?r?",
    ISK: "isländischen?r?",
    CZK: "tschechischen?r?",
  }),
  ...families.family("Dollars?", families.dollar, {
    USD: "US|U\\.S\\.|amerikanischen?r?",
    CAD: "kanadischen?r?",
    AUD: "australischen?r?",
  }),
  ...families.family("Rubel", families.ruble, { RUB: "russischen?r?", BYN: "belarussischen?r?" }),
  ...families.family("Franken", families.franc, { CHF: "Schweizer" }),
  ...families.family("Pfund(?: Sterling)?", families.pound, {
    GBP: "britischen?r?|englischen?r?",
    EGP: "ägyptischen?r?",
  }),
  ["Euros?", ["EUR"]],
  ["Somoni", ["TJS"]],
  ["Tenge", ["KZT"]],
  ["(?:Renminbi(?: Yuan)?|Yuan)", families.yuan],
  ["Yen", ["JPY"]],
  ["Rupien", families.rupee],
  ["Dinar", families.dinar],
  ["Dirham", families.dirham],
  ["Manat", families.manat],
  ["Lei", families.leu],
  ["Lira", families.lira],
  ["S[ou]m", families.som],
  ["Lari", ["GEL"]],
  ["Dram", ["AMD"]],
  ["Hr[iy]wn?ja", ["UAH"]],
  ["Z[lł]oty", ["PLN"]],
  ["Forint", ["HUF"]],
  ["Won", ["KRW", "KPW"]],
];

/** Nouns for currencies that also mean something else, and so name a currency only after the adjective of its state. */
export const otherMeanings = wordList("gold herzegowina real rand sol sum");
