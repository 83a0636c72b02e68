import type { PairId } from "../model/pair.ts";
import type { AuthoredRelation } from "../model/relation.ts";
import { Refused } from "./command.ts";
import type { Authored } from "./load.ts";
import { BadData } from "./problems.ts";

/**
 * The relation that an editor asks to see.
 * @throws {BadData} where its file cannot be read
 * @throws {Refused} where nobody has written it
 */
export function authoredOf({ relations, problems }: Authored, pair: PairId): AuthoredRelation {
  const relation = relations.get(pair);
  if (relation) return relation.value;
  const its = problems.filter(({ file, id }) => file === `data/relations/${pair}.yml` || id.startsWith(`${pair}.`));
  if (its.length > 0) throw new BadData(its);
  throw new Refused(`There is no relation ${pair} yet; npm run data -- new ${pair} begins it.`);
}
