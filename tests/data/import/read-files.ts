import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Adapter, ImportedFact } from "../../../data/import/adapter.ts";
import { ArchiveFolder } from "../../../data/import/archive/archive-folder.ts";
import { type ArchiveReading, readArchive } from "../../../data/import/read-archive.ts";
import { slugOf } from "../../../data/import/slug.ts";
import { recordName } from "../../../data/model/sources/record-address.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** What an adapter reads from a made-up archive. */
interface MadeUpReading {
  facts: ImportedFact[];
  /** The key of the reason by the record's name. */
  leftOut: Record<string, string>;
}

/**
 * Reads a made-up archive with an adapter. The key of a person is the name, with the identity and, if known, the gender in parentheses; that
 * of a city is its name with the state.
 * @param files the contents of the archive's files, by path
 * @throws {Error} if the adapter loses a record, both cites it and leaves it out, or does not know a field
 */
export function readFiles(adapter: Adapter, files: Readonly<Record<string, string>>): MadeUpReading {
  const records = [...adapter.records(new ArchiveFolder(writeArchive(files)))];
  const { facts, leftOut } = adapter.read(records, {
    person: (name, { archive, state, id = slugOf(name), gender }) =>
      `${name} (${[archive, state, id].join(":")}${gender ? `, ${gender}` : ""})`,
    city: (name, state) => `${name}, ${state}`,
  });
  const cited = new Set(facts.flatMap((fact) => fact.records.map(recordName)));
  for (const { name, fields } of records) {
    if (cited.has(name) === leftOut.has(name)) throw new Error(`${name} must be either cited or left out`);
    for (const { field } of fields) if (!adapter.fields[field]) throw new Error(`${name}: unknown field ${field}`);
  }
  return { facts, leftOut: Object.fromEntries(leftOut) };
}

/** Reads a made-up archive with the checks that all archives have in common, but without the corrections of the real one. @param files the contents of its files, by path */
export function checkFiles(adapter: Adapter, files: Readonly<Record<string, string>>): ArchiveReading {
  const names = { person: (name: string) => name, city: (name: string) => name };
  return readArchive(
    { ...adapter, corrections: [], exceptions: [] },
    new ArchiveFolder(writeArchive(files)),
    names,
    () => {},
  );
}

/** Writes a made-up archive and returns its folder. @param files the contents of its files, by path */
export function writeArchive(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}
