import { isCity } from "../../model/facts/places.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { suggestion } from "../../model/nearest.ts";
import {
  type Dataset,
  type Finding,
  type Rule,
  removedSourcesFile,
  type SharedList,
  sharedFile,
  sharedLists,
} from "../rule.ts";
import { referencesOf } from "./fact-references.ts";

/**
 * Checks that everything a fact refers to exists (sources, people, organisations, cities, other facts), and that every
 * source, person and organisation is used. Cities may be unused, because the data check looks for all of them in quotes.
 */
export const references: Rule = (data) => {
  const { relations, sources } = data;
  const used = new Set<string>();
  const named: Record<SharedList, Set<string>> = { people: new Set(), organisations: new Set(), cities: new Set() };
  const findings = flatMapEach(relations, ([relation, authored]) => {
    const relationFindings: Finding[] = [];
    const report = (path: (string | number)[], message: string) =>
      relationFindings.push({ in: { relation }, path, message });
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
        if (isShared(to)) named[to].add(key);
        const message = missingMessage(authored, data, to, key);
        if (message) report(["facts", index, ...path], message);
      }
    });
    return relationFindings;
  });
  const unused = [...sources.keys()].filter((source) => !used.has(source));
  return [
    ...findings,
    ...(["people", "organisations"] as const).flatMap((list) =>
      unusedEntries(data[list], named[list]).map(
        (key): Finding => ({
          in: { shared: list },
          path: [key],
          message: unusedMessage(key),
        }),
      ),
    ),
    ...[...data.cities.keys()].flatMap((key): Finding[] =>
      isCity(key)
        ? []
        : [
            {
              in: { shared: "cities" },
              path: [key],
              message: `“${key}” is the code of a state; give the city another key`,
            },
          ],
    ),
    ...unused.map((source) => ({
      in: { source },
      path: ["id"],
      message: `no fact cites this source; cite it in a claim, or remove it; if data/ids.txt lists sources/${source}, write ${source}: … with the reason in ${removedSourcesFile} too`,
    })),
  ];
};

function unusedEntries(entries: Dataset["people" | "organisations"], named: ReadonlySet<string>): string[] {
  return [...entries].flatMap(([key, entry]) => ("removed" in entry || named.has(key) ? [] : [key]));
}

function unusedMessage(key: string): string {
  return `no fact uses “${key}”; use it in a fact, or remove it; if data/ids.txt lists its key, write ${key}: { removed: … } with the reason instead`;
}

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
