import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Dataset, Finding, RelativeFinding } from "../rule.ts";

/** The relation that a fact belongs to, and the pair id under which it is filed. */
interface FactContext {
  relation: AuthoredRelation;
  pair: string;
}

/**
 * Runs `check` on every fact and returns the findings with paths that start at the relation. The paths that `check`
 * returns start at the fact.
 */
export function checkEachFact(
  { relations }: Dataset,
  check: (fact: AuthoredFact, context: FactContext) => RelativeFinding[],
): Finding[] {
  return flatMapEach(relations, ([pair, relation]) =>
    relation.facts.flatMap((fact, index) =>
      check(fact, { relation, pair }).map(({ path, message }) => ({
        in: { relation: pair },
        path: ["facts", index, ...path],
        message,
      })),
    ),
  );
}
