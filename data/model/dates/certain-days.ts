import type { Fact } from "../facts/fact.ts";
import { earliestDay, latestDay } from "./edtf.ts";

/** The days, `YYYY-MM-DD`, for which dated claims vouch: each for a span of which nothing is open. */
export function attestedSpans({ claims }: Pick<Fact, "claims">): { from: string; until: string }[] {
  return claims
    .map(({ attested }) => ({ from: earliestDay(attested), until: latestDay(attested) }))
    .flatMap(({ from, until }) => (from && until ? [{ from, until }] : []));
}

/**
 * First and last day, `YYYY-MM-DD`, for which it is certain that a state of affairs was so: on which a dated source vouches for it, or that
 * a source names as its beginning or end. An undated source makes no day certain; null where there is none.
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

/** A fact's date, and every other that a claim sets against it. EDTF. */
export function claimedDates({ date, conflicts }: Pick<Fact, "date" | "conflicts">): string[] {
  return [...(date ? [date] : []), ...conflicts.flatMap((other) => (other.attribute === "date" ? [other.value] : []))];
}
