import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { setKnownCities } from "../reading/states/known-cities.ts";
import type { Dataset, Finding, RelativeFinding } from "../rule.ts";

/** The relation that a fact belongs to, and the pair id under which it is filed. */
export interface FactContext {
  relation: AuthoredRelation;
  pair: string;
}

/**
 * Runs `check` on every fact and returns the findings with paths that start at the relation. The paths that `check`
 * returns start at the fact.
 */
export function checkEachFact(
  { relations, cities }: Dataset,
  check: (fact: AuthoredFact, context: FactContext) => RelativeFinding[],
): Finding[] {
  setKnownCities(cities);
  return flatMapEach(relations, ([pair, relation]) =>
    relation.facts.flatMap((fact, index) =>
      check(fact, { relation, pair }).map(({ path, ...finding }) => ({
        ...finding,
        in: { relation: pair },
        path: ["facts", index, ...path],
      })),
    ),
  );
}
