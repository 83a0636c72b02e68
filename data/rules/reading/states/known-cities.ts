import type { AuthoredCity } from "../../../model/facts/relation.ts";
import type { SharedEntries } from "../../rule.ts";

type Cities = SharedEntries<AuthoredCity>;

let known: Cities = new Map();

/**
 * Sets the cities that {@link namedCities} looks for. Rules call it with their data before they read texts. It is not a
 * parameter, because most functions that read a sentence would have to pass it on.
 */
export function setKnownCities(cities: Cities): void {
  known = cities;
}

/** Returns the cities that were set last. */
export function knownCities(): Cities {
  return known;
}
