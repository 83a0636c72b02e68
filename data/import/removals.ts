import type { ImportedRelation } from "../model/facts/relation.ts";
import { Refused } from "../pipeline/refused.ts";

type Relations = ReadonlyMap<string, Pick<ImportedRelation, "facts" | "claims" | "removed">>;

/**
 * Refuses an import after which so many facts of a source would not cite it any longer that the archive is probably incomplete: at least
 * 20, and more than 5 %. A fact that editors took over does not count.
 * @throws {Refused}
 */
export function refuseRemovals(before: Relations, after: Relations, sources: Iterable<string>): void {
  for (const source of sources) {
    const kept = citing(after, source);
    const facts = citing(before, source);
    const removed = [...facts].filter((id) => !kept.has(id)).length;
    if (removed >= 20 && removed > facts.size * 0.05)
      throw new Refused(
        `The import would remove ${removed} of ${facts.size} facts of ${source}; nothing was imported. Check that the archive is complete (git status in its folder); if its records are really gone, add --accept-removals`,
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
