import { certainDays, claimedDates } from "../dates/certain-days.ts";
import { earliestDay, latestDay } from "../dates/edtf.ts";
import type { FactKind } from "./authored-fact.ts";
import type { Fact } from "./fact.ts";

/** A filter for facts. An absent criterion matches every fact. */
export interface FactFilter {
  kind?: FactKind | undefined;
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * Returns true if a fact matches the filter. An event matches if its date, or a conflicting date, can mean a day in the period. A state
 * of affairs matches if it certainly existed on a day in the period. A fact without such days does not match a period.
 */
export function matchesFilter(fact: Fact, { kind, from, to }: FactFilter): boolean {
  if (kind !== undefined && fact.kind !== kind) return false;
  if (from === undefined && to === undefined) return true;
  return spansOf(fact).some(({ first, last }) => (!to || !first || first <= to) && (!from || !last || last >= from));
}

/** Returns the spans of days that a fact can match: first and last day, `YYYY-MM-DD`; null for an open start or end. */
export function spansOf(fact: Fact): { first: string | null; last: string | null }[] {
  if (fact.validity.type === "event") {
    return claimedDates(fact).map((date) => ({ first: earliestDay(date), last: latestDay(date) }));
  }
  const certain = certainDays(fact);
  return certain ? [certain] : [];
}
