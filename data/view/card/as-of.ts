import { attestedSpans, certainDays, claimedDates } from "../../model/dates/certain-days.ts";
import { latestDay } from "../../model/dates/edtf.ts";
import type { Fact } from "../../model/facts/fact.ts";

/** What the sources say about a fact on a given day. */
export type FactStatus = "holds" | "last-attested" | "disputed" | "unknown";

/**
 * Returns the status of a fact on a day (`YYYY-MM-DD`). It depends on the data only, never on the current date.
 * - An event holds from the last day that its date can mean. An undated event holds from the date of the first dated source that
 *   mentions it. If claims contradict each other about the date, the event is disputed from the earliest of these days to the latest.
 * - A state holds between its first and last certain day: a day that a dated source attests, or that a source names as its start or
 *   end. After the last one, it is only known to have held before.
 * - An undated source makes no day certain.
 */
export function statusOn(fact: Fact, day: string): FactStatus {
  if (fact.validity.type === "event") {
    const [firstAttested] = attestedSpans(fact)
      .map(({ until }) => until)
      .sort();
    const knownFrom = fact.date ? claimedDates(fact).map(latestDay) : [firstAttested ?? null];
    const passed = knownFrom.filter((known) => known !== null && known <= day);
    if (passed.length === knownFrom.length) return "holds";
    return passed.length > 0 ? "disputed" : "unknown";
  }
  const certain = certainDays(fact);
  if (!certain || day < certain.first) return "unknown";
  return day <= certain.last ? "holds" : "last-attested";
}
