import { parse } from "yaml";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { Dataset, Rule } from "../../../data/rules/rule.ts";

/** Optional parts of a dataset. The `text` of a source stands for its text file. */
interface Extras {
  sources?: Record<string, object>;
  recorded?: string[];
  reviewers?: string[];
}

/** A ministry's page from 2024, for tests to which the cited source does not matter. */
const page = { kind: "ministry", title: { en: "Page" }, publisher: { en: "Ministry" }, date: "2024-01-19" };

/** Turns numbers into text, so that tests can write a year without quotes in YAML. */
const yearAsText = (_: unknown, value: unknown) => (typeof value === "number" ? String(value) : value);

/** Returns a dataset as the loader would, from the YAML of `no-tj.yml` or of several relations by pair id. */
export function dataset(relations: string | Record<string, string>, extras: Extras = {}): Dataset {
  const files = typeof relations === "string" ? { "no-tj": relations } : relations;
  return {
    relations: new Map(
      Object.entries(files).map(([pair, yaml]) => [pair, authoredRelation.parse(parse(yaml, yearAsText))]),
    ),
    sources: new Map(
      Object.entries(extras.sources ?? { page }).map(
        ([id, { text = null, ...source }]: [string, { text?: string | null }]) => [
          id,
          { ...authoredSource.parse({ id, ...page, ...source }), text },
        ],
      ),
    ),
    recorded: new Set(extras.recorded),
    reviewers: new Set(extras.reviewers),
  };
}

/** Returns what a rule reports, one string per problem: `no-tj facts.0.date: …`. */
export function messagesOf(rule: Rule, data: Dataset): string[] {
  return rule(data).map(({ in: place, path, message }) => `${Object.values(place)[0]} ${path.join(".")}: ${message}`);
}
