import type { Language } from "../../../model/language.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { cachedPerText } from "../../reading/cached-per-text.ts";
import { readAmounts } from "../../reading/numbers/amounts.ts";
import { currenciesIn } from "../../reading/numbers/currencies.ts";
import { type NamedState, namedCities, namedStates } from "../../reading/states/states.ts";

/** A state or city that a text names, with its position in UTF-16 code units. */
export interface NamedPlace {
  /** The state, or the one that the city is in. */
  state: StateCode;
  /** Key in data/cities.yml. */
  city: string | null;
  isAdjective: boolean;
  start: number;
  end: number;
}

/** Returns the states that a text names, other than in the name of a currency. */
export const statesNamed = cachedPerText((text: string, language: Language): readonly NamedState[] => {
  const named = namedStates(text, language);
  if (named.length === 0) return named;
  const currencies = currenciesIn(text, language);
  // Reading amounts is slow.
  if (currencies.length === 0) return named;
  const amounts = [...readAmounts(text, language), ...currencies];
  return named.filter(({ start, end }) => !amounts.some((amount) => start < amount.end && end > amount.start));
});

/** Returns the states and cities that a text names, in order. */
export function placesNamed(text: string, language: Language): NamedPlace[] {
  return [
    ...statesNamed(text, language).map(({ code, ...named }): NamedPlace => ({ ...named, state: code, city: null })),
    ...namedCities(text, language).map((named): NamedPlace => ({ ...named, isAdjective: false })),
  ].sort((a, b) => a.start - b.start);
}
