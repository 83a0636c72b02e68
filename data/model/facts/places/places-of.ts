import type { AuthoredFact } from "../authored-fact.ts";
import type { Place } from "./places.ts";

/** Returns the places that a fact and its claims name, each with its path. */
export function placesOf(fact: AuthoredFact): { path: (string | number)[]; place: Place | undefined }[] {
  return [
    ...(fact.kind === "ambassador" ? [{ path: ["residence"], place: fact.residence }] : []),
    ...(fact.kind === "mission" ? [{ path: ["city"], place: fact.city }] : []),
    ...(fact.kind === "visit" || fact.kind === "meeting" || fact.kind === "agreement"
      ? [{ path: ["place"], place: fact.place }]
      : []),
    ...fact.claims.map(({ says }, index) => ({ path: ["claims", index, "says", "residence"], place: says.residence })),
  ];
}
