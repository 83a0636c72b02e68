import { isCity } from "../../model/facts/places/places.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { suggestion } from "../../model/nearest.ts";
import { type Dataset, type Finding, type Rule, type SharedList, sharedFile, sharedLists } from "../rule.ts";
import { referencesOf } from "./fact-references.ts";

/**
 * Checks that everything a fact refers to exists (sources, people, organisations, cities, other facts), and that no city has the code of a
 * state as its key, because a place could then mean either.
 */
export const references: Rule = (data) => {
  const { relations, sources, cities } = data;
  const findings = flatMapEach(relations, ([relation, authored]) => {
    const relationFindings: Finding[] = [];
    const report = (path: (string | number)[], message: string) =>
      relationFindings.push({ in: { relation }, path, message });
    authored.facts.forEach((fact, index) => {
      fact.claims.forEach(({ source }, claim) => {
        if (!sources.has(source)) {
          report(
            ["facts", index, "claims", claim, "source"],
            `there is no source “${source}”${suggestion(source, sources.keys()) || `; to add it, run npm run data -- new-source ${source}`}`,
          );
        }
      });
      for (const { path, to, key } of referencesOf(fact)) {
        const message = key === undefined ? null : missingMessage(authored, data, to, key);
        if (message) report(["facts", index, ...path], message);
      }
    });
    return relationFindings;
  });
  const wrongKeys = [...cities.keys()].filter((key) => !isCity(key));
  return [
    ...findings,
    ...wrongKeys.map(
      (key): Finding => ({
        in: { shared: "cities" },
        path: [key],
        message: `“${key}” is the code of a state; give the city another key`,
      }),
    ),
  ];
};

type ReferenceTarget = ReturnType<typeof referencesOf>[number]["to"];

const isShared = (to: ReferenceTarget): to is SharedList => sharedLists.some((list) => list === to);

const nouns: Record<SharedList, string> = { people: "person", organisations: "organisation", cities: "city" };

/** The closest key may be another city's: “cairo” for “nairobi”. */
const withAddition = (suggested: string, file: string) =>
  suggested === "" ? `; add it to ${file}` : `${suggested} If not, add it to ${file}`;

function missingMessage(authored: AuthoredRelation, data: Dataset, to: ReferenceTarget, key: string): string | null {
  if (isShared(to)) {
    return Object.hasOwn(authored[to], key)
      ? null
      : `there is no ${nouns[to]} “${key}”${withAddition(suggestion(key, data[to].keys()), sharedFile(to))}`;
  }
  const { facts } = authored;
  const ids = facts.flatMap(({ id, kind }) => (kind === to ? [id] : []));
  return ids.includes(key)
    ? null
    : `there is no ${to} with the id “${key}” in this file${suggestion(key, ids) || "; add that fact, or correct the id"}`;
}
