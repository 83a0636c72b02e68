import { earliestDay, latestDay } from "../dates/edtf.ts";
import type { AuthoredFact } from "./authored-fact.ts";
import type { DifferingAttribute, DifferingValues } from "./claim.ts";
import type { ClaimDifference } from "./fact.ts";

/** Returns the claimed values that differ from the fact: those that contradict it, and those that are only less precise. */
export function claimDifferences(fact: AuthoredFact): { conflicts: ClaimDifference[]; refines: ClaimDifference[] } {
  const differences = fact.claims.flatMap(({ source, says }) =>
    (Object.entries(says) as [DifferingAttribute, DifferingValues[DifferingAttribute]][]).map(
      ([attribute, value]) => ({ attribute, source, value }) as ClaimDifference,
    ),
  );
  const isLessPrecise = (difference: ClaimDifference) =>
    difference.attribute === "date" && fact.date !== undefined && contains(difference.value, fact.date);
  return {
    conflicts: differences.filter((difference) => !isLessPrecise(difference)),
    refines: differences.filter(isLessPrecise),
  };
}

/** Sorts after any day, including those of years after 9999. */
const afterAllDays = "Z";

/** Returns true if `outer` can mean every day that `inner` can mean, and more. Both are EDTF. */
function contains(outer: string, inner: string): boolean {
  const [from, until] = [earliestDay(outer) ?? "", latestDay(outer) ?? afterAllDays];
  const [first, last] = [earliestDay(inner) ?? "", latestDay(inner) ?? afterAllDays];
  return from <= first && last <= until && (from !== first || last !== until);
}
