import { earliestDay, latestDay } from "../model/edtf.ts";
import type { Fact } from "../model/fact.ts";

/** What the sources let one say about a fact for one day. */
export type Standing = "holds" | "last-attested" | "disputed" | "unknown";

/**
 * Judges a fact for a day (`YYYY-MM-DD`), never by a clock.
 * - An event holds from the last day that its date can mean; without a date, from the day of a dated source that tells of it.
 *   Where claims contradict each other about the date, it is disputed from the first of these days to the last.
 * - A state holds between two days that are certain: on which a dated source vouches for it, or that a source names as its
 *   beginning or end. After the last of them it is only known that it once was so.
 * - An undated source makes no day certain.
 */
export function standingOn(fact: Fact, day: string): Standing {
  const attested = fact.claims
    .map((claim) => ({ from: earliestDay(claim.attested), until: latestDay(claim.attested) }))
    .flatMap(({ from, until }) => (from && until ? [{ from, until }] : []));
  if (fact.validity.type === "event") {
    const known = fact.date ? claimedDates(fact).map(latestDay) : [min(attested.map(({ until }) => until))];
    const passed = known.filter((last) => last !== null && last <= day);
    if (passed.length === known.length) return "holds";
    return passed.length > 0 ? "disputed" : "unknown";
  }
  const { from, until } = fact.validity;
  const firstCertain = min([...attested.map((span) => span.until), ...(from ? [latestDay(from)] : [])]);
  const lastCertain = max([...attested.map((span) => span.from), ...(until ? [earliestDay(until)] : [])]);
  if (!firstCertain || !lastCertain || day < firstCertain) return "unknown";
  return day <= lastCertain ? "holds" : "last-attested";
}

/** The fact's date, and every other that a claim sets against it. EDTF. */
function claimedDates({ date, conflicts }: Fact): string[] {
  return [...(date ? [date] : []), ...conflicts.flatMap((other) => (other.attribute === "date" ? [other.value] : []))];
}

function min(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function max(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
