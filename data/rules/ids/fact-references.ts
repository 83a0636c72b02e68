import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { isCity } from "../../model/facts/places/places.ts";
import { placesOf } from "../../model/facts/places/places-of.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { SharedList } from "../rule.ts";

/** A place in a fact that refers to a person, an organisation, a city or another fact. */
interface FactReference {
  path: (string | number)[];
  to: SharedList | "agreement" | "company" | "meeting";
  key: string | undefined;
}

/** Returns what a fact refers to, apart from sources. */
export function referencesOf(fact: AuthoredFact): FactReference[] {
  return [
    ...attributeReferences(fact),
    ...participantsOf(fact).flatMap(({ participant, path }): FactReference[] => [
      { path: [...path, "person"], to: "people", key: participant.person },
      { path: [...path, "organisation"], to: "organisations", key: participant.organisation },
    ]),
    ...placesOf(fact).flatMap(({ path, place }): FactReference[] =>
      place !== undefined && isCity(place) ? [{ path, to: "cities", key: place }] : [],
    ),
    ...fact.claims.map(
      ({ says }, index): FactReference => ({
        path: ["claims", index, "says", "person"],
        to: "people",
        key: says.person,
      }),
    ),
  ];
}

function attributeReferences(fact: AuthoredFact): FactReference[] {
  switch (fact.kind) {
    case "ambassador":
      return [{ path: ["person"], to: "people", key: fact.person }];
    case "agreement":
      return fact.signatories.map((party, index): FactReference => {
        const [attribute, key] = "state" in party ? ["body", party.body] : ["organisation", party.organisation];
        return { path: ["signatories", index, attribute], to: "organisations", key };
      });
    case "aid":
      return [{ path: ["under"], to: "agreement", key: fact.under }];
    case "company":
      return [{ path: ["foundedOn"], to: "agreement", key: fact.foundedOn }];
    case "cooperation":
      return [
        { path: ["company"], to: "company", key: fact.company },
        ...fact.organisations.map(
          (key, index): FactReference => ({ path: ["organisations", index], to: "organisations", key }),
        ),
      ];
    case "statement":
      return [{ path: ["at"], to: "meeting", key: fact.at }];
    default:
      return [];
  }
}
