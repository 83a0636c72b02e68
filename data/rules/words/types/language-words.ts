import type { CurrencyNoun, CurrencyWord } from "./currency-words.ts";
import type { DateWords } from "./date-words.ts";
import type { EvidenceWords } from "./evidence-words.ts";
import type { GrammarWords } from "./grammar-words.ts";
import type { Inflection } from "./inflection.ts";
import type { NumberWords } from "./number-words.ts";
import type { OfficeWords } from "./office-words.ts";
import type { PersonWords } from "./person-words.ts";
import type { StateWords } from "./state-words.ts";
import type { TextWords } from "./text-words.ts";
import type { WordingWords } from "./wording-words.ts";

/** Everything that the rules know about one source language. */
export interface LanguageWords {
  evidence: EvidenceWords;
  grammar: GrammarWords;
  people: PersonWords;
  offices: OfficeWords;
  texts: TextWords;
  wording: WordingWords;
  inflection: Inflection;
  dates: DateWords;
  numbers: NumberWords;
  /** Names of currencies, abbreviations and phrases, the more specific ones first. */
  currencies: readonly CurrencyWord[];
  /** All nouns for currencies in CLDR. */
  currencyNouns: readonly CurrencyNoun[];
  /** A pattern for “new” in names of currencies, such as “new Israeli shekels”. */
  newCurrency: string;
  states: StateWords;
}
