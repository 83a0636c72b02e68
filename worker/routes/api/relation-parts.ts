import type { Relation } from "../../../data/model/facts/relation.ts";
import type { PairId } from "../../../data/model/states/pair.ts";
import type { FactListBody } from "../../contract/answers.ts";
import type { EntenteContext } from "../context.ts";

/** Where the API has a relation. */
export function relationAddress(c: EntenteContext, pair: PairId): string {
  return `${c.env.ORIGIN}/v1/relations/${pair}`;
}

/** Where it has one of its facts. */
export function factAddress(c: EntenteContext, pair: PairId, fact: string): string {
  return `${relationAddress(c, pair)}/facts/${fact}`;
}

/** What the facts of a relation name by keys: whoever has a fact can then write it out. */
export function referencedEntities({ people, organisations, sources }: Relation): FactListBody["named"] {
  return { people, organisations, sources };
}
