import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Dataset, Finding, RelativeFinding } from "../rule.ts";

/** A fact's surroundings: its relation, and under which id that stands. */
interface FactContext {
  relation: AuthoredRelation;
  pair: string;
}

/** What `look` remarks on, fact by fact; its paths count from the fact. */
export function checkEachFact(
  { relations }: Dataset,
  check: (fact: AuthoredFact, context: FactContext) => RelativeFinding[],
): Finding[] {
  return [...relations].flatMap(([pair, relation]) =>
    relation.facts.flatMap((fact, index) =>
      check(fact, { relation, pair }).map(({ path, message }) => ({
        in: { relation: pair },
        path: ["facts", index, ...path],
        message,
      })),
    ),
  );
}
