import { earliestDay, latestDay } from "../dates/edtf.ts";
import type { AuthoredFact } from "./authored-fact.ts";
import type { DifferingAttribute, DifferingValues } from "./claim.ts";
import type { ClaimDifference } from "./fact.ts";

/** What the claims say otherwise than the fact: what cannot be true together with it, and what is only less precise. */
export function claimDifferences(fact: AuthoredFact): { conflicts: ClaimDifference[]; refines: ClaimDifference[] } {
  const all = fact.claims.flatMap(({ source, says }) =>
    (Object.entries(says) as [DifferingAttribute, DifferingValues[DifferingAttribute]][]).map(
      ([attribute, value]) => ({ attribute, source, value }) as ClaimDifference,
    ),
  );
  const isLessPrecise = (difference: ClaimDifference) =>
    difference.attribute === "date" && fact.date !== undefined && contains(difference.value, fact.date);
  return {
    conflicts: all.filter((difference) => !isLessPrecise(difference)),
    refines: all.filter(isLessPrecise),
  };
}

/** As text it sorts behind any day, of a long year too. */
const afterAllDays = "Z";

/** Tells whether every day that `inner` can mean is one that `outer` can mean, and not the other way round. EDTF. */
function contains(outer: string, inner: string): boolean {
  const [from, until] = [earliestDay(outer) ?? "", latestDay(outer) ?? afterAllDays];
  const [first, last] = [earliestDay(inner) ?? "", latestDay(inner) ?? afterAllDays];
  return from <= first && last <= until && (from !== first || last !== until);
}
