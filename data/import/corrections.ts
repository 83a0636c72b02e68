import type { ArchiveRecord } from "../model/facts/record.ts";
import { recordName } from "../model/sources/record-address.ts";
import { Refused } from "../pipeline/refused.ts";
import type { Adapter, Correction, ImportedFact } from "./adapter.ts";
import type { ArchiveItem } from "./archive/item.ts";

type Reading = ReturnType<Adapter["read"]>;

/** Where corrections are written down, for messages. */
const table = "data/import/adapters/corrections.ts";

/**
 * Checks that the files and records for which an adapter makes exceptions exist.
 * @throws {Refused} for the first one that does not
 */
export function refuseMissing(records: readonly ArchiveItem[], exceptions: readonly string[]): void {
  const names = new Set(records.flatMap(({ name, file }) => [name, file]));
  for (const exception of exceptions)
    if (!names.has(exception))
      throw new Refused(
        `The exception for “${exception}” is out of date: the archive has no such file or record; nothing was imported. Remove it from ${table}`,
      );
}

/**
 * Returns records as an adapter should read them.
 * @throws {Refused} if a correction is about a record that does not exist, or about words that it does not have
 */
export function correctedRecords(
  records: readonly ArchiveItem[],
  corrections: readonly Correction[],
): { read: ArchiveItem[]; leftOut: Map<string, string> } {
  const byName = new Map(records.map((record) => [record.name, record]));
  const leftOut = new Map<string, string>();
  for (const correction of corrections) {
    const record = byName.get(correction.record);
    if (!record) throw outdated(correction, "the archive has no such record");
    const { field, words } = correction;
    const value = record.get(field);
    if (!value?.includes(words)) throw outdated(correction, `its field “${field}” does not have the words “${words}”`);
    if ("leftOut" in correction) leftOut.set(record.name, correction.leftOut);
    else {
      const { readAs } = correction;
      byName.set(record.name, record.readingAs(field, readAs === null ? null : value.replace(words, () => readAs)));
    }
  }
  return { read: [...byName.values()].filter(({ name }) => !leftOut.has(name)), leftOut };
}

/**
 * Checks that each correction changes what is read in its record.
 * @param corrected what the adapter read with the corrections @param uncorrected without them
 * @throws {Refused} for the first one that changes nothing
 */
export function refuseNeedless(corrections: readonly Correction[], corrected: Reading, uncorrected: Reading): void {
  const [withAll, without] = [corrected, uncorrected].map(outcomes);
  for (const correction of corrections)
    if (withAll?.get(correction.record) === without?.get(correction.record))
      throw outdated(correction, "its facts are the same without the correction");
}

/** Returns what was read in each record, as text: the facts that cite it, or the key of the reason why there are none. */
function outcomes({ facts, leftOut }: Reading): Map<string, string> {
  const read = new Map(leftOut);
  for (const fact of facts)
    for (const record of fact.records)
      read.set(recordName(record), `${read.get(recordName(record)) ?? ""}${textOf(fact, record)}`);
  return read;
}

function textOf({ id, attributes, attested }: ImportedFact, { fields }: ArchiveRecord): string {
  return JSON.stringify([id, attributes, attested, fields]);
}

function outdated({ record }: Correction, problem: string): Refused {
  return new Refused(
    `The correction of the record “${record}” is out of date: ${problem}; nothing was imported. Look at the record, and change or remove the correction in ${table}`,
  );
}
