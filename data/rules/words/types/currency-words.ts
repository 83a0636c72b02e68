/** A pattern for a currency's name, read with `u` and without capturing groups, and the ISO 4217 codes that it may mean. */
export type CurrencyWord = readonly [pattern: string, codes: readonly string[]];

/** A noun for currencies of CLDR, by pattern. One with another meaning names a currency only after the adjective of its state. */
export interface CurrencyNoun {
  pattern: string;
  codes: readonly string[];
  hasOtherMeaning: boolean;
}
