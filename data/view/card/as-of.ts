import { attestedSpans, certainDays, claimedDates } from "../../model/dates/certain-days.ts";
import { latestDay } from "../../model/dates/edtf.ts";
import type { Fact } from "../../model/facts/fact.ts";

/** What the sources let one say about a fact for one day. */
export type FactStatus = "holds" | "last-attested" | "disputed" | "unknown";

/**
 * Judges a fact for a day (`YYYY-MM-DD`), never by a clock.
 * - An event holds from the last day that its date can mean; without a date, from the day of a dated source that tells of it.
 *   Where claims contradict each other about the date, it is disputed from the first of these days to the last.
 * - A state holds between two days that are certain: on which a dated source vouches for it, or that a source names as its
 *   beginning or end. After the last of them it is only known that it once was so.
 * - An undated source makes no day certain.
 */
export function statusOn(fact: Fact, day: string): FactStatus {
  if (fact.validity.type === "event") {
    const [attested] = attestedSpans(fact)
      .map(({ until }) => until)
      .sort();
    const known = fact.date ? claimedDates(fact).map(latestDay) : [attested ?? null];
    const passed = known.filter((last) => last !== null && last <= day);
    if (passed.length === known.length) return "holds";
    return passed.length > 0 ? "disputed" : "unknown";
  }
  const certain = certainDays(fact);
  if (!certain || day < certain.first) return "unknown";
  return day <= certain.last ? "holds" : "last-attested";
}
