import type { FactKind } from "./authored-fact.ts";
import { earliestDay, latestDay } from "./edtf.ts";
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
 * that contradicts it; a state of affairs, where it is attested on one of the days between. What has no date has none between them.
 */
export function passes(fact: Fact, { kind, from, to }: FactFilter): boolean {
  if (kind !== undefined && fact.kind !== kind) return false;
  if (from === undefined && to === undefined) return true;
  return spansOf(fact).some(({ first, last }) => (!to || !first || first <= to) && (!from || !last || last >= from));
}

/** First and last days, `YYYY-MM-DD`; null where open. */
function spansOf({ date, conflicts, validity }: Fact): { first: string | null; last: string | null }[] {
  if (validity.type === "state") {
    const { from, until, firstAttested, lastAttested } = validity;
    // Of an undated source only its earliest day is known: what it vouches for is not taken to hold since then for ever.
    const attested = latestDay(lastAttested) ?? earliestDay(lastAttested);
    return [{ first: earliestDay(from ?? firstAttested), last: until ? latestDay(until) : attested }];
  }
  const others = conflicts.flatMap((other) => (other.attribute === "date" ? [other.value] : []));
  return [...(date ? [date] : []), ...others].map((one) => ({ first: earliestDay(one), last: latestDay(one) }));
}
