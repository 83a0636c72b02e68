import type { Dataset } from "../data/rules/rule.ts";

/** Returns data whose relations name no shared person, organisation or city, and whose ids are all new. */
export function unsharedDataset(relations: Dataset["relations"], sources: Dataset["sources"]): Dataset {
  return {
    relations,
    sources,
    removedSources: new Map(),
    people: new Map(),
    organisations: new Map(),
    cities: new Map(),
    recorded: new Set(),
    reviewers: new Set(),
  };
}
