import type { Assertion } from "../../model/facts/assertions/assertion.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import { recordName } from "../../model/sources/record-address.ts";

/**
 * What an assertion is recognised by, the best first: the bytes of its first record; the record's name, which in some archives changes if a
 * record is added above it or its file moves; what it says, in case another record that says the same now comes first. An identity only
 * counts if one assertion of each import has it.
 */
const identities: readonly ((assertion: Assertion) => string)[] = [
  ({ kind, claim }) => `${bytesOf(claim)} ${kind}`,
  ({ kind, claim }) => `${nameOf(claim)} ${kind}`,
  ({ kind, claim, values }) => JSON.stringify([claim.source, kind, Object.entries(values).sort()]),
];

/** Returns the assertion of an earlier import for each one that is imported again. New ones are not in the map. */
export function knownAssertions(
  earlier: readonly Assertion[],
  imported: readonly Assertion[],
): ReadonlyMap<Assertion, Assertion> {
  const known = new Map<Assertion, Assertion>();
  for (const identityOf of identities) {
    const found = new Set(known.values());
    const candidates = byIdentity(
      earlier.filter((assertion) => !found.has(assertion)),
      identityOf,
    );
    const open = byIdentity(
      imported.filter((assertion) => !known.has(assertion)),
      identityOf,
    );
    for (const [identity, assertion] of open) {
      const candidate = candidates.get(identity);
      if (assertion && candidate) known.set(assertion, candidate);
    }
  }
  return known;
}

/** Returns assertions by their identity; null for an identity that several have. */
function byIdentity(
  assertions: readonly Assertion[],
  identityOf: (assertion: Assertion) => string,
): Map<string, Assertion | null> {
  const found = new Map<string, Assertion | null>();
  for (const assertion of assertions) {
    const identity = identityOf(assertion);
    found.set(identity, found.has(identity) ? null : assertion);
  }
  return found;
}

/** Returns the names, with the source, that now belong to other records than before. */
export function reusedNames(known: ReadonlyMap<Assertion, Assertion>): Set<string> {
  return new Set(
    [...known].flatMap(([{ claim: now }, { claim: before }]) =>
      nameOf(now) !== nameOf(before) && bytesOf(now) === bytesOf(before) ? [nameOf(now)] : [],
    ),
  );
}

/** Returns the source and the name of a claim's first record. */
export function nameOf({ source, records = [] }: Pick<AuthoredClaim, "source" | "records">): string {
  return `${source} ${records[0] ? recordName(records[0]) : ""}`;
}

function bytesOf({ source, records = [] }: Assertion["claim"]): string {
  return `${source} ${records[0]?.sha256}`;
}
