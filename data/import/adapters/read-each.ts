import type { ImportedFact } from "../adapter.ts";
import type { ArchiveItem } from "../archive/item.ts";

/**
 * Returns the facts of records of which each supports at most one, and the records that support none, each with the key of the reason.
 * @param read returns the fact of a record, or the key of the reason why there is none
 */
export function readEach(
  records: readonly ArchiveItem[],
  read: (record: ArchiveItem) => ImportedFact | string,
): { facts: ImportedFact[]; leftOut: Map<string, string> } {
  const facts: ImportedFact[] = [];
  const leftOut = new Map<string, string>();
  for (const record of records) {
    const result = read(record);
    if (typeof result === "string") leftOut.set(record.name, result);
    else facts.push(result);
  }
  return { facts, leftOut };
}
