import type { Dataset } from "../../../data/rules/rule.ts";
import { editorsData } from "./editors-project.ts";

/** Returns the editors' data with only these relations and the sources that they cite. */
export function selectRelations(...pairs: string[]): Dataset {
  const data = editorsData();
  const relations = new Map([...data.relations].filter(([id]) => pairs.includes(id)));
  const facts = [...relations.values()].flatMap((relation) => relation.facts);
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return { ...data, relations, sources: new Map([...data.sources].filter(([id]) => cited.has(id))) };
}
