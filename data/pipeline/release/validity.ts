import { byEarliestDay, certainlyBefore } from "../../model/dates/edtf.ts";
import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { Validity } from "../../model/facts/fact.ts";

/** Kinds that tell how something stands, not what happened; they are known up to the last day that a claim vouches for. */
const statefulKinds: ReadonlySet<FactKind> = new Set([
  "ambassador",
  "mission",
  "company",
  "cooperation",
  "legal-framework",
]);

/**
 * How long a fact is known to hold. A claim vouches for the day it names, else for the date of its source; of an undated
 * source only the earliest possible day counts, so that it never outlives one that is dated later.
 */
export function validityOf(fact: AuthoredFact, claims: readonly Claim[]): Validity {
  const byDay = claims.map(({ attested }) => attested).sort(byEarliestDay);
  return {
    type: statefulKinds.has(fact.kind) ? "state" : "event",
    from: startOf(fact),
    until: endOf(fact),
    firstAttested: byDay[0] as string,
    lastAttested: byDay.at(-1) as string,
  };
}

/**
 * The fact that tells how it went on: of two ambassadors of one state to the other, the one who is certainly attested later
 * comes next. Where the days may overlap, none supersedes the other: what an undated source alone attests may be of any later
 * day.
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
