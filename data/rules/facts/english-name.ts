import { stateNames } from "../../labels/generated.ts";
import { isCity, type Place } from "../../model/facts/places/places.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { StateCode } from "../../model/states/states.ts";

/** Returns a state's English name, for messages, where Norway's code “no” would read as a negation. */
export function englishName(state: StateCode): string {
  return stateNames.en[state] ?? state;
}

/** Returns the English name of a city or state, for messages; a city's key if it has no English name. */
export function englishPlaceName(place: Place, { cities }: AuthoredRelation): string {
  return isCity(place) ? (cities[place]?.name.en ?? place) : englishName(place);
}
