import type { ImportedRelation } from "../model/facts/relation.ts";
import { Refused } from "../pipeline/refused.ts";

type Relations = ReadonlyMap<string, Pick<ImportedRelation, "facts" | "claims" | "removed">>;

/**
 * Refuses an import that looks as if the archive is incomplete: at least 20 facts, and more than 5 % of those of a source, would no longer
 * cite it. Facts that editors took over do not count.
 * @throws {Refused}
 */
export function refuseRemovals(before: Relations, after: Relations, sources: Iterable<string>): void {
  for (const source of sources) {
    const kept = citing(after, source);
    const facts = citing(before, source);
    const removed = [...facts].filter((id) => !kept.has(id)).length;
    if (removed >= 20 && removed > facts.size * 0.05)
      throw new Refused(
        `The import would remove ${removed} of ${facts.size} facts of ${source}, so nothing was imported. Check that the checkout is complete (run git status in its folder). If the archive really dropped these records, add --accept-removals`,
      );
  }
}

/** Returns the facts that cite a source, by relation and id, and the former ids of those that editors took over. */
function citing(relations: Relations, source: string): Set<string> {
  const ids = new Set<string>();
  for (const [pair, { facts, claims, removed }] of relations) {
    const cited = [...facts.map((fact) => [fact.id, fact.claims] as const), ...Object.entries(claims)].flatMap(
      ([id, list]) => (list.some((claim) => claim.source === source) ? [id] : []),
    );
    const current = new Set(cited);
    const former = removed.flatMap(({ id, movedTo }) => (movedTo !== undefined && current.has(movedTo) ? [id] : []));
    for (const id of [...cited, ...former]) ids.add(`${pair}/${id}`);
  }
  return ids;
}
