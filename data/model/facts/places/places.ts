import { type StateCode, stateCodes } from "../../states/states.ts";

/** A key in the relation's `cities` or, if the source only names a country, the code of that state. */
export type Place = string;

const states: ReadonlySet<string> = new Set(stateCodes);

/** Returns true for a city, false for the code of a state. */
export function isCity(place: Place): boolean {
  return !states.has(place);
}

/** Returns the state of a place: the city's state, or the state itself; undefined if the city is not listed. */
export function stateOfPlace(
  place: Place,
  cities: Readonly<Record<string, { state: StateCode }>>,
): StateCode | undefined {
  return isCity(place) ? cities[place]?.state : place;
}
