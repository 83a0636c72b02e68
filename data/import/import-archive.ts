import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ImportedRelation } from "../model/facts/relation.ts";
import type { PairId } from "../model/states/pair.ts";
import { dataAndProblems } from "../pipeline/authored/check.ts";
import { BadData, type Problem } from "../pipeline/authored/data-problem.ts";
import { type Authored, load } from "../pipeline/authored/load/load-authored.ts";
import {
  importedFile,
  importedFolder,
  importedRelationFile,
  ledgerFile,
  readImported,
} from "../pipeline/authored/load/load-imported.ts";
import { asRecorded, recordIds, unrecordedIds } from "../pipeline/authored/recorded-ids.ts";
import type { ProgressListener } from "../pipeline/publish/progress.ts";
import { referencesOf } from "../rules/ids/fact-references.ts";
import type { Adapter, ImportedFact } from "./adapter.ts";
import { ArchiveFolder } from "./archive/archive-folder.ts";
import { mergeRelation } from "./merge/merge-relation.ts";
import { ImportedNames, statesServed } from "./merge/names.ts";
import { type ArchiveReading, readArchive } from "./read-archive.ts";

/** What an import would write. */
export interface PreparedImport {
  /** What was read, by the source's id. */
  readings: ReadonlyMap<string, ArchiveReading>;
  /** The data before the import, and after it. */
  before: Authored;
  after: Authored;
  /** What is wrong in the editors' files after the import, such as a fact that a new claim contradicts. */
  problems: readonly Problem[];
  /** Writes the imported files and records the new ids. */
  write(): void;
}

/** Where to import from, and into. */
export interface ImportOptions {
  /** The project's root. */
  root: string;
  /** The folder of the archive. */
  from: string;
  adapters: readonly Adapter[];
  /** Ids of the sources of all archives. Of those that differ, the first one counts most. */
  order: readonly string[];
  /** Returns the command that imports a source, which the files name. */
  commandOf: (source: string) => string;
  onProgress: ProgressListener;
}

/**
 * Reads an archive and merges its facts with what editors and other archives say. Writes nothing yet. The same archive and data give the
 * same bytes.
 * @throws {Refused} if the archive is damaged
 * @throws {BadData} if the data has problems, or the imported files would have
 */
export function prepareImport({ root, from, adapters, order, commandOf, onProgress }: ImportOptions): PreparedImport {
  const before = load(root);
  if (before.problems.length > 0) throw new BadData(before.problems);
  const own = load(root, { withImported: false });
  const known = readImported(root, []);
  const names = new ImportedNames({
    own: {
      people: Object.fromEntries(own.shared.people.entries),
      cities: Object.fromEntries(own.shared.cities.entries),
      states: statesServed([...own.relations.values()].flatMap(({ value }) => value.facts)),
    },
    imported: {
      people: known.people.value.people,
      identities: known.people.value.identities,
      cities: known.cities.value.cities,
    },
  });
  const readings = new Map(
    adapters.map(
      (adapter) =>
        [adapter.source, readArchive(adapter, new ArchiveFolder(from, adapter.folder), names, onProgress)] as const,
    ),
  );
  const generated = (sources: Iterable<string>) => generatedBy([...sources].map(commandOf));
  const relations = mergedRelations(
    own,
    new Map([...known.relations].map(([pair, { value }]) => [pair, value])),
    readings,
    order,
    names,
  );
  const facts = [...relations.values()].flatMap((relation) => relation.facts);
  const used = new Set(facts.flatMap((fact) => referencesOf(fact).flatMap(({ key }) => key ?? [])));
  const { people, identities, cities } = names.entries(used);
  const sources = new Set([...readings.keys(), ...[...relations.values()].flatMap(sourcesOf)]);
  const files = new Map<string, string>([
    [importedFile("people"), json({ generated: generated(sources), people, identities })],
    [importedFile("cities"), json({ generated: generated(sources), cities })],
    ...[...readings].map(
      ([source, { ledger }]) => [ledgerFile(source), json({ generated: generated([source]), ...ledger })] as const,
    ),
    ...[...relations].map(
      ([pair, relation]) =>
        [importedRelationFile(pair), json({ generated: generated(sourcesOf(relation)), ...relation })] as const,
    ),
  ]);
  const folderAfter = mkdtempSync(join(tmpdir(), "entente-import-"));
  try {
    cpSync(join(root, "data"), join(folderAfter, "data"), { recursive: true, filter: (path) => !isPicture(path) });
    writeFiles(folderAfter, files);
    const after = load(folderAfter);
    const problems = dataAndProblems(asRecorded(after)).problems;
    const ofImport = problems.filter(({ file }) => file.startsWith(`${importedFolder}/`));
    if (ofImport.length > 0) throw new BadData(ofImport);
    return {
      readings,
      before,
      after,
      problems,
      write() {
        writeFiles(root, files);
        recordIds(root, before.recorded, unrecordedIds(after));
      },
    };
  } finally {
    rmSync(folderAfter, { recursive: true });
  }
}

/** Returns the first line of a generated file. A file of which only tombstones are left names no archive. */
function generatedBy(commands: readonly string[]): string {
  const names = commands.length > 0 ? [...new Set(commands)].sort() : ["npm run data -- import"];
  const written = names.map((name) => `“${name}”`).join(" and ");
  return `Written by ${written}. Do not edit: write what you know in data/relations instead.`;
}

/** Returns the sources of the claims in a relation. */
function sourcesOf({ facts, claims }: Pick<ImportedRelation, "facts" | "claims">): string[] {
  return [...facts.flatMap((fact) => fact.claims), ...Object.values(claims).flat()].map(({ source }) => source);
}

function isPicture(path: string): boolean {
  return path.endsWith(".png");
}

/** Returns the imported facts of each relation that has or had any, by pair, in alphabetical order. */
function mergedRelations(
  own: Authored,
  earlier: ReadonlyMap<PairId, ImportedRelation>,
  readings: ReadonlyMap<string, ArchiveReading>,
  order: readonly string[],
  names: ImportedNames,
): Map<PairId, Omit<ImportedRelation, "generated">> {
  const imported = new Map<PairId, { source: string; fact: ImportedFact }[]>();
  for (const [source, { facts }] of readings) {
    for (const fact of facts) {
      const others = imported.get(fact.pair) ?? [];
      imported.set(fact.pair, [...others, { source, fact: withoutOwnNames(fact, names) }]);
    }
  }
  const pairs = [...new Set([...imported.keys(), ...earlier.keys()])].sort();
  return new Map(
    pairs.map((pair) => [
      pair,
      mergeRelation({
        own: own.relations.get(pair)?.value.facts ?? [],
        earlier: earlier.get(pair) ?? { facts: [], claims: {}, removed: [] },
        imported: imported.get(pair) ?? [],
        sources: new Set(readings.keys()),
        order,
      }),
    ]),
  );
}

/** Returns a fact in which a participant has `asWritten` only if the record spells the name in another way than the person's entry. */
function withoutOwnNames(fact: ImportedFact, names: ImportedNames): ImportedFact {
  const { attributes } = fact;
  if (!("people" in attributes) || !attributes.people) return fact;
  const people = attributes.people.map(({ asWritten, ...participant }) =>
    asWritten === undefined || asWritten === names.nameOf(participant.person ?? "")
      ? participant
      : { ...participant, asWritten },
  );
  return { ...fact, attributes: { ...attributes, people } };
}

/** Replaces the imported files below a folder. Lists of what was read from other archives stay. */
function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const relations = join(root, importedFolder, "relations");
  for (const name of existsSync(relations) ? readdirSync(relations) : []) {
    if (!files.has(`${importedFolder}/relations/${name}`)) rmSync(join(relations, name));
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Returns JSON with a line for each entry of a list or group, so that the changes of an import can be read. */
function json(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${lines(part)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Attributes of claims that are mostly empty, which is their default. */
const defaults: ReadonlySet<string> = new Set(["quotes", "says", "omits", "scripts"]);

/** JSON.stringify replacer: drops attributes that have their default. */
function withoutDefaults(name: string, value: unknown): unknown {
  return defaults.has(name) && Object.keys(value as object).length === 0 ? undefined : value;
}

function lines(part: unknown): string {
  if (typeof part !== "object" || part === null) return JSON.stringify(part);
  const [open, close] = Array.isArray(part) ? ["[", "]"] : ["{", "}"];
  const entries = Array.isArray(part)
    ? part.map((entry) => JSON.stringify(entry, withoutDefaults))
    : Object.entries(part).map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry, withoutDefaults)}`);
  return entries.length === 0 ? open + close : `${open}\n${entries.join(",\n")}\n${close}`;
}
