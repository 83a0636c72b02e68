import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { PairId } from "../../../../data/model/states/pair.ts";
import type { FactListBody } from "../../../contract/response-schemas.ts";
import type { EntenteContext } from "../../../http/context.ts";

/** URL of a relation in the API. */
export function relationUrl(c: EntenteContext, pair: PairId): string {
  return `${c.env.ORIGIN}/v1/relations/${pair}`;
}

/** URL of a fact in the API. */
export function factUrl(c: EntenteContext, pair: PairId, fact: string): string {
  return `${relationUrl(c, pair)}/facts/${fact}`;
}

/** The people, organisations, cities and sources that the relation's facts refer to by key. */
export function referencedEntities({ people, organisations, cities, sources }: Relation): FactListBody["named"] {
  return { people, organisations, cities, sources };
}
