import { byEarliestDay, certainlyBefore } from "../../model/dates/edtf.ts";
import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { Validity } from "../../model/facts/fact.ts";

/**
 * Kinds that describe a lasting state rather than an event. A state is known up to the last day that a claim attests.
 */
const statefulKinds: ReadonlySet<FactKind> = new Set([
  "ambassador",
  "mission",
  "company",
  "cooperation",
  "legal-framework",
]);

/**
 * Returns the period for which a fact is known to be true. A claim attests the day in `attested`, or else the date of its
 * source, but none after the end of the fact. For an undated source only the earliest possible day counts, so that it never outlasts a
 * source with a later date.
 */
export function validityOf(fact: AuthoredFact, claims: readonly Claim[]): Validity {
  const until = endOf(fact);
  const byDay = claims
    .map(({ attested }) => (until && certainlyBefore(until, attested) ? until : attested))
    .sort(byEarliestDay);
  return {
    type: statefulKinds.has(fact.kind) ? "state" : "event",
    from: startOf(fact),
    until,
    firstAttested: byDay[0] as string,
    lastAttested: byDay.at(-1) as string,
  };
}

/**
 * Returns the id of the fact that supersedes an ambassador: the next ambassador of the same state who is certainly
 * attested later; null if there is none. If the days may overlap, neither supersedes the other, because an undated
 * source may attest any later day.
 */
export function successorOf(
  fact: AuthoredFact,
  validity: Validity,
  others: readonly { fact: AuthoredFact; validity: Validity }[],
): string | null {
  if (fact.kind !== "ambassador") return null;
  const later = others.flatMap(({ fact: other, validity: otherValidity }) =>
    other.kind === "ambassador" &&
    other.id !== fact.id &&
    other.sending === fact.sending &&
    other.person !== fact.person &&
    certainlyBefore(validity.lastAttested, otherValidity.firstAttested)
      ? [{ id: other.id, from: otherValidity.firstAttested }]
      : [],
  );
  return later.sort((a, b) => byEarliestDay(a.from, b.from))[0]?.id ?? null;
}

function startOf(fact: AuthoredFact): string | null {
  if (fact.kind === "ambassador") return fact.from ?? null;
  return fact.kind === "mission" ? (fact.opened ?? null) : null;
}

function endOf(fact: AuthoredFact): string | null {
  if (fact.kind === "ambassador") return fact.until ?? null;
  return fact.kind === "mission" ? (fact.closed ?? null) : null;
}
