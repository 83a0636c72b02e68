import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Dataset, Finding, Remark } from "../rule.ts";

/** A fact's surroundings: its relation, and under which id that stands. */
interface Surroundings {
  relation: AuthoredRelation;
  pair: string;
}

/** What `look` remarks on, fact by fact; its paths count from the fact. */
export function inEachFact(
  { relations }: Dataset,
  look: (fact: AuthoredFact, surroundings: Surroundings) => Remark[],
): Finding[] {
  return [...relations].flatMap(([pair, relation]) =>
    relation.facts.flatMap((fact, index) =>
      look(fact, { relation, pair }).map(({ path, message }) => ({
        in: { relation: pair },
        path: ["facts", index, ...path],
        message,
      })),
    ),
  );
}
