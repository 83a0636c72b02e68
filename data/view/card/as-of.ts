import { certainDays } from "../../model/dates/certain-days.ts";
import { earliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";

/** What the sources say about a fact on a given day. */
export type FactStatus = "holds" | "last-attested" | "disputed" | "unknown";

/**
 * Returns the status of a fact on a day (`YYYY-MM-DD`). It depends on the data only, never on the current date.
 * - An event counts from the last day that its date can mean, or from the day of an earlier source that reports it. An undated event
 *   counts from the day of the first source that mentions it. If claims contradict each other about the date, the event is disputed from
 *   the earliest of these days to the latest.
 * - A state of affairs is certain from its first to its last certain day: a day that a source attests, or that a source names as its start
 *   or end. After that, it is only last attested.
 * - A source without a date counts for the day on which it was read; if that is unknown too, it proves no day.
 */
export function statusOn(fact: Fact, day: string): FactStatus {
  if (fact.validity.type === "event") {
    const knownFrom = claimedEvents(fact).map(({ date, claims }) => knownDay(date, claims));
    const passed = knownFrom.filter((known) => known !== null && known <= day);
    if (passed.length === knownFrom.length) return "holds";
    return passed.length > 0 ? "disputed" : "unknown";
  }
  const certain = certainDays(fact);
  if (!certain || day < certain.first) return "unknown";
  return day <= certain.last ? "holds" : "last-attested";
}

/** Returns the facts that a card shows: all of them, or those that the sources know of on the requested day. */
export function shownFacts({ facts }: Pick<Relation, "facts">, asOf: string | null): Fact[] {
  return asOf === null ? facts : facts.filter((fact) => statusOn(fact, asOf) !== "unknown");
}

/** Returns each date that is claimed for an event, in EDTF, with the claims that support it. */
function claimedEvents({ date, claims, conflicts }: Fact): { date: string | undefined; claims: Claim[] }[] {
  const others = [...new Set(conflicts.flatMap((other) => (other.attribute === "date" ? [other.value] : [])))];
  const claimsOf = (value: string) => claims.filter(({ says }) => says.date === value);
  const own = claims.filter(({ says }) => says.date === undefined || !others.includes(says.date));
  return [{ date, claims: own }, ...others.map((other) => ({ date: other, claims: claimsOf(other) }))];
}

/** Returns the first day on which an event has certainly happened; null if no day is certain. @param date EDTF */
function knownDay(date: string | undefined, claims: readonly Claim[]): string | null {
  const [from, until] = date ? [earliestDay(date), latestDay(date)] : [null, null];
  const reported = claims
    .map(({ attested }) => latestDay(attested))
    // A source that is older than the date announces the event, so it does not prove that it took place.
    .filter((day) => day !== null && (from === null || day >= from));
  const [first = null] = [...reported, until].filter((day) => day !== null).sort();
  return first;
}
