import type { AuthoredFact } from "../authored-fact.ts";
import type { ImportedRelation } from "../relation.ts";
import { type Assertion, assertionsOf } from "./assertion.ts";
import { distanceBetween, isSameFact } from "./same-fact.ts";

/**
 * Returns the imported facts that the editors' facts take over with the next import, because they have the same id or say the same: the
 * editors' id by the imported one. An editors' fact takes over at most one of each archive, because an archive has one record of a fact.
 * @param imported what earlier imports wrote
 */
export function takenOver(
  own: readonly AuthoredFact[],
  imported: Pick<ImportedRelation, "facts" | "claims">,
): Map<string, string> {
  const pairs = imported.facts.flatMap((fact) =>
    own.flatMap((ownFact) => {
      if (ownFact.id === fact.id) return [{ fact, ownId: ownFact.id, distance: -1 }];
      const distances = assertionsOf(fact).flatMap((assertion) => distanceTo(ownFact, assertion) ?? []);
      return distances.length > 0 ? [{ fact, ownId: ownFact.id, distance: Math.min(...distances) }] : [];
    }),
  );
  const cited = new Map(own.map(({ id }) => [id, new Set((imported.claims[id] ?? []).map(({ source }) => source))]));
  const found = new Map<string, string>();
  for (const { fact, ownId } of pairs.sort((a, b) => a.distance - b.distance)) {
    const sources = cited.get(ownId) ?? new Set();
    if (found.has(fact.id) || fact.claims.some(({ source }) => sources.has(source))) continue;
    found.set(fact.id, ownId);
    for (const { source } of fact.claims) sources.add(source);
  }
  return found;
}

/** Returns the days between an assertion and what a fact's claims say about the same fact; null if the fact is another one. */
function distanceTo(fact: AuthoredFact, assertion: Assertion): number | null {
  const same = assertionsOf(fact).filter((other) => isSameFact(other, assertion));
  return same.length > 0 ? Math.min(...same.map((other) => distanceBetween(other, assertion))) : null;
}
