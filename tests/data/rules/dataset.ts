import { parse } from "yaml";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { Dataset, Rule } from "../../../data/rules/rule.ts";

/** What a dataset may hold beside its facts; a source's `text` is that of its text file. */
interface More {
  sources?: Record<string, object>;
  recorded?: string[];
  reviewers?: string[];
}

/** A ministry's page of 2024, which facts cite where a test does not care. */
const page = { kind: "ministry", title: { en: "Page" }, publisher: { en: "Ministry" }, date: "2024-01-19" };

/** Spares the tests the quotes that a year needs in YAML, to be text. */
const yearAsText = (_: unknown, value: unknown) => (typeof value === "number" ? String(value) : value);

/** A dataset as the loader gives it, from the YAML of `no-tj.yml`; or of several relations, by pair id. */
export function dataset(relations: string | Record<string, string>, more: More = {}): Dataset {
  const files = typeof relations === "string" ? { "no-tj": relations } : relations;
  return {
    relations: new Map(
      Object.entries(files).map(([pair, yaml]) => [pair, authoredRelation.parse(parse(yaml, yearAsText))]),
    ),
    sources: new Map(
      Object.entries(more.sources ?? { page }).map(
        ([id, { text = null, ...source }]: [string, { text?: string | null }]) => [
          id,
          { ...authoredSource.parse({ id, ...page, ...source }), text },
        ],
      ),
    ),
    recorded: new Set(more.recorded),
    reviewers: new Set(more.reviewers),
  };
}

/** What a rule says, a line each: `no-tj facts.0.date: …`. */
export function said(rule: Rule, data: Dataset): string[] {
  return rule(data).map(({ in: place, path, message }) => `${Object.values(place)[0]} ${path.join(".")}: ${message}`);
}
