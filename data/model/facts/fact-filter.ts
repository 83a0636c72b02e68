import { certainDays, claimedDates } from "../dates/certain-days.ts";
import { earliestDay, latestDay } from "../dates/edtf.ts";
import type { FactKind } from "./authored-fact.ts";
import type { Fact } from "./fact.ts";

/** Which facts are wanted; what is absent lets all through. */
export interface FactFilter {
  kind?: FactKind | undefined;
  /** Days, `YYYY-MM-DD`, both of them within. */
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * Whether a fact is one of those wanted. An event is, where a day that its date can mean lies between the two, or that of a source
 * that contradicts it; a state of affairs, where it was certainly so on one of the days between. What has no such day is not.
 */
export function passes(fact: Fact, { kind, from, to }: FactFilter): boolean {
  if (kind !== undefined && fact.kind !== kind) return false;
  if (from === undefined && to === undefined) return true;
  return spansOf(fact).some(({ first, last }) => (!to || !first || first <= to) && (!from || !last || last >= from));
}

/** First and last days, `YYYY-MM-DD`; null where open. */
function spansOf(fact: Fact): { first: string | null; last: string | null }[] {
  if (fact.validity.type === "event") {
    return claimedDates(fact).map((date) => ({ first: earliestDay(date), last: latestDay(date) }));
  }
  const certain = certainDays(fact);
  return certain ? [certain] : [];
}
