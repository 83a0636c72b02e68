import type { Relation } from "../../../data/model/relation.ts";
import type { FactListBody } from "../../contract/answers.ts";

/** What the facts of a relation name by keys: whoever has a fact can then write it out. */
export function namesOf({ people, organisations, sources }: Relation): FactListBody["named"] {
  return { people, organisations, sources };
}
