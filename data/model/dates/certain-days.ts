import type { Fact } from "../facts/fact.ts";
import { earliestDay, latestDay } from "./edtf.ts";

/** Returns the spans of days, `YYYY-MM-DD`, that claims attest. Claims with an open or unknown end are left out. */
function attestedSpans({ claims }: Pick<Fact, "claims">): { from: string; until: string }[] {
  return claims
    .map(({ attested }) => ({ from: earliestDay(attested), until: latestDay(attested) }))
    .flatMap(({ from, until }) => (from && until ? [{ from, until }] : []));
}

/**
 * Returns the first and last day, `YYYY-MM-DD`, on which a state of affairs certainly existed: days that a source attests, or that a
 * source names as its start or end. If the only source has a span of possible dates, the result is reversed: `first` is the end of the
 * span, because the state of affairs existed by then, and `last` is its start. Null if nothing is certain.
 */
export function certainDays(fact: Pick<Fact, "claims" | "validity">): { first: string; last: string } | null {
  const { from, until } = fact.validity;
  const attested = attestedSpans(fact);
  const first = [...attested.map((span) => span.until), ...(from ? [latestDay(from)] : [])];
  const last = [...attested.map((span) => span.from), ...(until ? [earliestDay(until)] : [])];
  const [earliest] = first.filter((day) => day !== null).sort();
  const latest = last
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return earliest && latest ? { first: earliest, last: latest } : null;
}

/** Returns a fact's date and the dates that conflict with it, in EDTF. */
export function claimedDates({ date, conflicts }: Pick<Fact, "date" | "conflicts">): string[] {
  return [
    ...(date ? [date] : []),
    ...conflicts.flatMap((conflict) => (conflict.attribute === "date" ? [conflict.value] : [])),
  ];
}
