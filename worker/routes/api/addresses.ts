import type { PairId } from "../../../data/model/pair.ts";
import type { EntenteContext } from "../request.ts";

/** Where the API has a relation. */
export function relationAddress(c: EntenteContext, pair: PairId): string {
  return `${c.env.ORIGIN}/v1/relations/${pair}`;
}

/** Where it has one of its facts. */
export function factAddress(c: EntenteContext, pair: PairId, fact: string): string {
  return `${relationAddress(c, pair)}/facts/${fact}`;
}
