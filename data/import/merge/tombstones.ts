import type { Assertion } from "../../model/facts/assertions/assertion.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { ImportedTombstone } from "../../model/facts/relation.ts";
import { recordName } from "../../model/sources/record-address.ts";

/** Why an imported fact is gone. */
export const reasons = {
  noRecord: "The archive no longer has the record.",
  editors: "Editors wrote this fact under another id.",
  noSupport: (record: string) => `The archive's record ${record} no longer supports this fact.`,
  editorsRemoved: "Editors removed the fact that replaced this one.",
};

/** Returns what is left of an imported fact. It keeps the records, so that the fact gets its id back if one of them returns. */
export function tombstoneOf({ id, kind, claims }: AuthoredFact, reason: string, movedTo?: string): ImportedTombstone {
  const records = claims.flatMap(({ source, records: [first] = [] }) =>
    first ? [{ source, file: first.file, id: first.id, sha256: first.sha256 }] : [],
  );
  return { id, reason, ...(movedTo === undefined ? {} : { movedTo }), was: { kind, records } };
}

/**
 * Returns true if a removed fact cited the record of an assertion: one with the same bytes or, if it was corrected, one with the same name
 * that suggests the same id. The name is not enough, because in some archives another record may have it by now.
 */
export function isReturned({ id, was }: ImportedTombstone, { kind, claim }: Assertion, suggested: string): boolean {
  const [first] = claim.records ?? [];
  if (!first || was?.kind !== kind) return false;
  const isSuggested =
    id === suggested || (id.startsWith(`${suggested}-`) && /^\d+$/.test(id.slice(suggested.length + 1)));
  return was.records.some(
    (record) =>
      record.source === claim.source &&
      (record.sha256 === first.sha256 || (recordName(record) === recordName(first) && isSuggested)),
  );
}
