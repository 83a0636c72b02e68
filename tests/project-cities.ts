import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { AuthoredFact } from "../data/model/facts/authored-fact.ts";
import { placesOf } from "../data/model/facts/places/places-of.ts";
import { type AuthoredCity, type AuthoredRelation, authoredCities } from "../data/model/facts/relation.ts";

/** The cities in the project's data/cities.yml, by key. */
export const projectCities: ReadonlyMap<string, AuthoredCity> = new Map(
  Object.entries(authoredCities.parse(parse(readFileSync("data/cities.yml", "utf8")))).flatMap(([key, city]) =>
    "removed" in city ? [] : [[key, city] as const],
  ),
);

/** The lines of data/ids.txt for all cities. */
export const cityIds: readonly string[] = [...projectCities.keys()].map((key) => `cities/${key}`);

/** Returns the cities that facts name, as the loader adds them to a relation. */
export function citiesOf(facts: readonly AuthoredFact[]): AuthoredRelation["cities"] {
  const named = facts.flatMap(placesOf).flatMap(({ place }) => {
    const city = place === undefined ? undefined : projectCities.get(place);
    return place !== undefined && city ? [[place, city] as const] : [];
  });
  return Object.fromEntries(named);
}
