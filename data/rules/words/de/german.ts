import { currencyNouns } from "../currency-nouns.ts";
import type { LanguageWords } from "../types/language-words.ts";
import { currencies, otherMeanings } from "./currencies.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";
import { grammar } from "./grammar.ts";
import { inflection } from "./inflection.ts";
import { numbers } from "./numbers.ts";
import { offices } from "./offices.ts";
import { people } from "./people.ts";
import * as states from "./states.ts";
import { texts } from "./texts.ts";
import { wording } from "./wording.ts";

export const german: LanguageWords = {
  evidence,
  grammar,
  people,
  offices,
  texts,
  wording,
  inflection,
  dates,
  numbers,
  currencies,
  currencyNouns: currencyNouns("de", otherMeanings),
  newCurrency: "neue\\p{L}*",
  states,
};
