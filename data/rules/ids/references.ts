import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { suggestion } from "../../model/nearest.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { Finding, Rule } from "../rule.ts";

interface Reference {
  path: (string | number)[];
  to: "people" | "organisations" | "agreement" | "company" | "meeting";
  key: string | undefined;
}

/**
 * Checks that everything a fact refers to exists (sources, people, organisations, other facts), and that every source,
 * person and organisation is used.
 */
export const references: Rule = ({ relations, sources }) => {
  const used = new Set<string>();
  const findings = flatMapEach(relations, ([relation, authored]) => {
    const relationFindings: Finding[] = [];
    const report = (path: (string | number)[], message: string) =>
      relationFindings.push({ in: { relation }, path, message });
    const named = { people: new Set<string>(), organisations: new Set<string>() };
    authored.facts.forEach((fact, index) => {
      fact.claims.forEach(({ source }, claim) => {
        used.add(source);
        if (!sources.has(source)) {
          report(
            ["facts", index, "claims", claim, "source"],
            `there is no source “${source}”${suggestion(source, sources.keys()) || `; to add it, run npm run data -- new-source ${source}`}`,
          );
        }
      });
      for (const { path, to, key } of referencesOf(fact)) {
        if (key === undefined) continue;
        if (to === "people" || to === "organisations") named[to].add(key);
        const message = missingMessage(authored, to, key);
        if (message) report(["facts", index, ...path], message);
      }
    });
    for (const list of ["people", "organisations"] as const) {
      for (const key of Object.keys(authored[list])) {
        if (!named[list].has(key)) report([list, key], `no fact uses “${key}”; use it in a fact, or remove it`);
      }
    }
    return relationFindings;
  });
  const unused = [...sources.keys()].filter((source) => !used.has(source));
  return [
    ...findings,
    ...unused.map((source) => ({
      in: { source },
      path: ["id"],
      message: "no fact cites this source; cite it in a claim, or remove it",
    })),
  ];
};

function missingMessage(
  { people, organisations, facts }: AuthoredRelation,
  to: Reference["to"],
  key: string,
): string | null {
  const missingFrom = (known: Record<string, unknown>, noun: string) =>
    Object.hasOwn(known, key)
      ? null
      : `there is no ${noun} “${key}”${suggestion(key, Object.keys(known)) || `; add it under “${to}”`}`;
  if (to === "people") return missingFrom(people, "person");
  if (to === "organisations") return missingFrom(organisations, "organisation");
  const ids = facts.flatMap(({ id, kind }) => (kind === to ? [id] : []));
  return ids.includes(key)
    ? null
    : `there is no ${to} with the id “${key}” in this file${suggestion(key, ids) || "; add that fact, or correct the id"}`;
}

function referencesOf(fact: AuthoredFact): Reference[] {
  return [
    ...attributeReferences(fact),
    ...participantsOf(fact).flatMap(({ participant, path }): Reference[] => [
      { path: [...path, "person"], to: "people", key: participant.person },
      { path: [...path, "organisation"], to: "organisations", key: participant.organisation },
    ]),
    ...fact.claims.map(
      ({ says }, index): Reference => ({ path: ["claims", index, "says", "person"], to: "people", key: says.person }),
    ),
  ];
}

function attributeReferences(fact: AuthoredFact): Reference[] {
  switch (fact.kind) {
    case "ambassador":
      return [{ path: ["person"], to: "people", key: fact.person }];
    case "agreement":
      return fact.signatories.map((party, index): Reference => {
        const attribute = "body" in party ? "body" : "organisation";
        return {
          path: ["signatories", index, attribute],
          to: "organisations",
          key: "body" in party ? party.body : party.organisation,
        };
      });
    case "aid":
      return [{ path: ["under"], to: "agreement", key: fact.under }];
    case "company":
      return [{ path: ["foundedOn"], to: "agreement", key: fact.foundedOn }];
    case "cooperation":
      return [
        { path: ["company"], to: "company", key: fact.company },
        ...fact.organisations.map(
          (key, index): Reference => ({ path: ["organisations", index], to: "organisations", key }),
        ),
      ];
    case "statement":
      return [{ path: ["at"], to: "meeting", key: fact.at }];
    default:
      return [];
  }
}
