import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lackingAttributes, withAdded } from "../model/facts/assertions/added-attributes.ts";
import { emptyRelation, type ImportedRelation } from "../model/facts/relation.ts";
import { recordName } from "../model/sources/record-address.ts";
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
import { json, writeFiles } from "./imported-files.ts";
import { mergeRelation } from "./merge/merge-relation.ts";
import { ImportedNames, statesServed } from "./merge/names.ts";
import { type ArchiveReading, readArchive } from "./read-archive.ts";
import { refuseRemovals } from "./removals.ts";

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
  /** True to remove facts however many there are. */
  acceptRemovals: boolean;
  onProgress: ProgressListener;
}

/**
 * Reads an archive and merges its facts with what editors and other archives say. Writes nothing yet. The same archive and data give the
 * same bytes.
 * @throws {Refused} if the archive is damaged or, unless removals are accepted, seems incomplete
 * @throws {BadData} if the data has problems, or the imported files would have
 */
export function prepareImport({
  root,
  from,
  adapters,
  order,
  commandOf,
  acceptRemovals,
  onProgress,
}: ImportOptions): PreparedImport {
  const before = load(root);
  const obstacles = before.problems.filter(({ repairedByImport }) => !repairedByImport);
  if (obstacles.length > 0) throw new BadData(obstacles);
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
  const earlier = new Map([...known.relations].map(([pair, { value }]) => [pair, value]));
  const relations = mergedRelations(own, earlier, readings, order, names);
  // Before the data is checked, because what an incomplete archive leaves may have problems that lead nowhere.
  if (!acceptRemovals) refuseRemovals(earlier, relations, readings.keys());
  const { people, identities, cities } = names.entries(usedKeys(own, relations), (key) =>
    before.recorded.has(`people/${key}`),
  );
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
    // What only the import of another archive repairs.
    const left = after.problems.filter(({ repairedByImport }) => repairedByImport);
    const others = after.problems.filter(({ repairedByImport }) => !repairedByImport);
    const { problems } = dataAndProblems({ ...asRecorded(after), problems: others });
    const ofImport = problems.filter(({ file }) => file.startsWith(`${importedFolder}/`));
    if (ofImport.length > 0) throw new BadData(ofImport);
    const ids = idsOf(relations, { people, cities, sources });
    const newIds = unrecordedIds(after).filter((id) => ids.has(id));
    return {
      readings,
      before,
      after,
      problems: [...left, ...problems],
      write() {
        writeFiles(root, files);
        if (newIds.length > 0) recordIds(root, before.recorded, newIds);
      },
    };
  } finally {
    rmSync(folderAfter, { recursive: true });
  }
}

type Merged = Omit<ImportedRelation, "generated">;

/** Returns the first line of a generated file. A file of which only tombstones are left names no archive. */
function generatedBy(commands: readonly string[]): string {
  const names = commands.length > 0 ? [...new Set(commands)].sort() : ["npm run data -- import"];
  const written = names.map((name) => `“${name}”`).join(" and ");
  return `Written by ${written}. Do not edit: write what you know in data/relations instead.`;
}

/** Returns the keys of the people and cities that facts mention, those of the editors included. */
function usedKeys(own: Authored, relations: ReadonlyMap<PairId, Merged>): Set<string> {
  const ofEditors = [...own.relations.keys()].flatMap((pair) =>
    (own.relations.get(pair)?.value.facts ?? []).map((fact) =>
      withAdded(fact, lackingAttributes(fact, relations.get(pair)?.attributes?.[fact.id])),
    ),
  );
  const ofArchives = [...relations.values()].flatMap(({ facts }) => facts);
  const says = [...relations.values()].flatMap(({ claims }) =>
    Object.values(claims)
      .flat()
      .map((claim) => claim.says),
  );
  return new Set([
    ...[...ofEditors, ...ofArchives].flatMap((fact) => referencesOf(fact).flatMap(({ key }) => key ?? [])),
    ...says.flatMap(({ person }) => person ?? []),
  ]);
}

/** Returns the ids of everything that was imported, as data/ids.txt lists them. Drafts of editors may not be final. */
function idsOf(
  relations: ReadonlyMap<PairId, Merged>,
  shared: { people: object; cities: object; sources: Iterable<string> },
): Set<string> {
  return new Set([
    ...[...relations].flatMap(([pair, { facts }]) => facts.map(({ id }) => `${pair}/${id}`)),
    ...Object.keys(shared.people).map((key) => `people/${key}`),
    ...Object.keys(shared.cities).map((key) => `cities/${key}`),
    ...[...shared.sources].map((source) => `sources/${source}`),
  ]);
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
): Map<PairId, Merged> {
  const imported = new Map<PairId, { source: string; fact: ImportedFact }[]>();
  for (const [source, { facts }] of readings) {
    for (const fact of facts) {
      const others = imported.get(fact.pair) ?? [];
      imported.set(fact.pair, [...others, { source, fact: withoutOwnNames(fact, names) }]);
    }
  }
  const pairs = [...new Set([...imported.keys(), ...earlier.keys()])].sort();
  const sources = new Map([...readings].map(([source, reading]) => [source, recordsOf(reading)]));
  return new Map(
    pairs.map((pair) => {
      const merged = mergeRelation({
        own: own.relations.get(pair)?.value ?? emptyRelation,
        earlier: earlier.get(pair) ?? { facts: [], claims: {}, removed: [] },
        imported: imported.get(pair) ?? [],
        sources,
        order,
      });
      // An import that was interrupted left ids that were never recorded. They need no tombstones.
      return [pair, { ...merged, removed: merged.removed.filter(({ id }) => own.recorded.has(`${pair}/${id}`)) }];
    }),
  );
}

/** Returns the names of all records of an archive. */
function recordsOf({ facts, ledger }: ArchiveReading): Set<string> {
  return new Set([...facts.flatMap(({ records }) => records.map(recordName)), ...Object.values(ledger.leftOut).flat()]);
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
