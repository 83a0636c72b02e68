import type { ArchiveRecord } from "../model/facts/record.ts";
import type { Ledger } from "../model/sources/archive.ts";
import { recordName } from "../model/sources/record-address.ts";
import type { ProgressListener } from "../pipeline/publish/progress.ts";
import type { Adapter, ImportedFact } from "./adapter.ts";
import { type ArchiveFolder, damaged } from "./archive/archive-folder.ts";
import type { ArchiveItem } from "./archive/item.ts";
import { checkDateFields, checkFactDates } from "./check-dates.ts";
import { correctedRecords, refuseMissing, refuseNeedless } from "./corrections.ts";
import type { NameRegistry } from "./name-registry.ts";

/** What an adapter read from an archive. */
export interface ArchiveReading {
  facts: ImportedFact[];
  ledger: Omit<Ledger, "generated">;
}

/**
 * Reads an archive with its adapter, and checks that nothing was lost on the way.
 * @throws {Refused} if a file is damaged, two records have the same id, a record has an invalid date or a field that the adapter does
 *   not know, or a correction is out of date
 * @throws {Error} if the adapter neither uses nor explains a record, which is a mistake in the adapter
 */
export function readArchive(
  adapter: Adapter,
  folder: ArchiveFolder,
  names: NameRegistry,
  onProgress: ProgressListener,
): ArchiveReading {
  const records = checkedRecords(adapter, folder, onProgress);
  refuseMissing(records, adapter.exceptions ?? []);
  const { facts, leftOut } = readCorrected(adapter, records, names);
  const cited = facts.flatMap((fact) => fact.records);
  const citedNames = new Set(cited.map(recordName));
  const lost = records.find(({ name }) => citedNames.has(name) === leftOut.has(name));
  if (lost) throw new Error(`${adapter.source}: the record ${lost.name} must be either cited or left out`);
  checkFactDates(facts, records, folder);
  const unused = unusedFields(records, cited, leftOut);
  const fields = Object.entries(adapter.fields).filter(([field]) => unused.has(field));
  return {
    facts,
    ledger: { records: records.length, leftOut: byReason(leftOut), fields: Object.fromEntries(fields) },
  };
}

/** Reads records with the adapter's corrections, and checks that each of these is needed. */
function readCorrected(
  { corrections = [], read }: Adapter,
  records: readonly ArchiveItem[],
  names: NameRegistry,
): ReturnType<Adapter["read"]> {
  const corrected = correctedRecords(records, corrections);
  const { facts, leftOut } = read(corrected.read, names);
  if (corrections.length > 0) {
    // What is read only to be compared must give no keys to names.
    const plainNames: NameRegistry = { person: (name) => name, city: (name) => name };
    refuseNeedless(corrections, read(corrected.read, plainNames), read(records, plainNames));
  }
  return { facts, leftOut: new Map([...leftOut, ...corrected.leftOut]) };
}

/** Returns the fields that at least one cited record has, but whose value no fact uses, or not completely. */
function unusedFields(
  records: readonly ArchiveItem[],
  cited: readonly ArchiveRecord[],
  leftOut: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const key = (name: string, field: string, value: string) => JSON.stringify([name, field, value]);
  const used = new Set(
    cited.flatMap((record) => record.fields.map(({ field, value }) => key(recordName(record), field, value))),
  );
  const inUse = records.filter(({ name }) => !leftOut.has(name));
  return new Set(
    inUse.flatMap(({ name, fields }) =>
      fields.flatMap(({ field, value }) => (value === "" || used.has(key(name, field, value)) ? [] : field)),
    ),
  );
}

function checkedRecords(adapter: Adapter, folder: ArchiveFolder, onProgress: ProgressListener): ArchiveItem[] {
  const records: ArchiveItem[] = [];
  const known = new Map<string, ArchiveItem>();
  const step = `Reading ${adapter.source}`;
  for (const record of adapter.records(folder)) {
    const path = folder.pathBelowFrom(record.readFrom);
    const key = adapter.hasUniqueIds ? record.id : record.name;
    const earlier = known.get(key);
    if (earlier) {
      const place = earlier.readFrom === record.readFrom ? "" : ` of ${folder.pathBelowFrom(earlier.readFrom)}`;
      throw damaged(path, record.line, `the id “${record.id}” is also on line ${earlier.line}${place}`);
    }
    const unknown = record.fields.find(({ field }) => !Object.hasOwn(adapter.fields, field));
    if (unknown)
      throw damaged(
        path,
        record.line,
        `the record “${record.id}” has an unknown field “${unknown.field}”; if the archive now has this field, add it to the adapter of ${adapter.source}`,
      );
    checkDateFields(record, adapter.dates ?? [], folder);
    known.set(key, record);
    records.push(record);
    onProgress({ step, done: folder.read, total: folder.listed + 1 });
  }
  onProgress({ step, done: folder.read, total: folder.read });
  return records;
}

/** Returns the names of records by the key of the reason, both in alphabetical order. */
function byReason(leftOut: ReadonlyMap<string, string>): Record<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const [name, reason] of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  return Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list.sort()]));
}
