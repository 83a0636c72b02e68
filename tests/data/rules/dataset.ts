import { parse } from "yaml";
import { type AuthoredRelation, authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { Dataset, Rule } from "../../../data/rules/rule.ts";
import { citiesOf, cityIds, projectCities } from "../../project-cities.ts";

/** Optional parts of a dataset. The `text` of a source stands for its text file. The ids of all sources and cities are recorded. */
interface Extras {
  sources?: Record<string, object>;
  recorded?: string[];
  reviewers?: string[];
  removedSources?: Record<string, string>;
}

/** A ministry's page from 2024, for tests in which the cited source does not matter. */
const page = { kind: "ministry", title: { en: "Page" }, publisher: { en: "Ministry" }, date: "2024-01-19" };

/** Turns numbers other than counts into text, so that tests can write a year without quotes in YAML. */
const yearAsText = (key: unknown, value: unknown) =>
  typeof value === "number" && key !== "documents" ? String(value) : value;

/**
 * Returns a dataset as the loader would, from the YAML of `no-tj.yml` or of several relations by pair id. `people` and `organisations`
 * in the YAML stand for the shared lists; the cities are those of the project.
 */
export function dataset(relations: string | Record<string, string>, extras: Extras = {}): Dataset {
  const files = typeof relations === "string" ? { "no-tj": relations } : relations;
  const parsed = Object.entries(files).map(
    ([pair, yaml]) => [pair, withCities(authoredRelation.parse(parse(yaml, yearAsText)))] as const,
  );
  const sources: Record<string, object> = extras.sources ?? { page };
  return {
    relations: new Map(parsed),
    people: new Map(parsed.flatMap(([, relation]) => Object.entries(relation.people))),
    organisations: new Map(parsed.flatMap(([, relation]) => Object.entries(relation.organisations))),
    cities: new Map([...projectCities, ...parsed.flatMap(([, relation]) => Object.entries(relation.cities))]),
    sources: new Map(
      Object.entries(sources).map(([id, { text = null, ...source }]: [string, { text?: string | null }]) => [
        id,
        { ...authoredSource.parse({ id, ...page, ...source }), text },
      ]),
    ),
    recorded: new Set([...(extras.recorded ?? []), ...Object.keys(sources).map((id) => `sources/${id}`), ...cityIds]),
    reviewers: new Set(extras.reviewers),
    removedSources: new Map(Object.entries(extras.removedSources ?? {})),
  };
}

function withCities(relation: AuthoredRelation): AuthoredRelation {
  return { ...relation, cities: { ...citiesOf(relation.facts), ...relation.cities } };
}

/** Returns what a rule reports, one string per problem: `no-tj facts.0.date: …`. */
export function messagesOf(rule: Rule, data: Dataset): string[] {
  return rule(data).map(({ in: place, path, message }) => `${Object.values(place)[0]} ${path.join(".")}: ${message}`);
}
