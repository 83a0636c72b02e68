import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import {
  type AddedAttributes,
  lackingAttributes,
  withAdded,
} from "../../../model/facts/assertions/added-attributes.ts";
import { takenOver } from "../../../model/facts/assertions/taken-over.ts";
import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import {
  type ImportedRelation,
  importedCities,
  importedPeople,
  importedRelation,
  type RelationFile,
} from "../../../model/facts/relation.ts";
import { type Ledger, ledger } from "../../../model/sources/archive.ts";
import type { Problem } from "../data-problem.ts";
import type { Located } from "../files/authored-file.ts";
import { readGenerated } from "../files/generated-file.ts";

/** The folder of everything that was imported from archives. It need not exist. */
export const importedFolder = "data/imported";

/** Returns the file with the imported facts of a relation. */
export const importedRelationFile = (pair: string): string => `${importedFolder}/relations/${pair}.json`;

/** Returns the file with imported people or cities. */
export const importedFile = (list: "people" | "cities"): string => `${importedFolder}/${list}.json`;

/** Returns the file that says what was read from an archive. @param source its id */
export const ledgerFile = (source: string): string => `${importedFolder}/sources/${source}.json`;

interface ImportedFile<Value> {
  value: Value;
  problem: Located<unknown>["problem"];
}

/** Everything that was imported from archives. */
export interface Imported {
  /** By pair. Files with problems are left out. */
  relations: ReadonlyMap<string, ImportedFile<ImportedRelation>>;
  people: ImportedFile<z.output<typeof importedPeople>>;
  cities: ImportedFile<z.output<typeof importedCities>>;
}

/** Reads everything that was imported from archives. */
export function readImported(root: string, problems: Problem[]): Imported {
  const relations = jsonFiles(root, "relations").flatMap((pair) => {
    const { value, problem } = readGenerated(root, importedRelationFile(pair), importedRelation, problems);
    return value ? [[pair, { value, problem }] as const] : [];
  });
  const people = readGenerated(root, importedFile("people"), importedPeople, problems);
  const cities = readGenerated(root, importedFile("cities"), importedCities, problems);
  return {
    relations: new Map(relations),
    people: { ...people, value: people.value ?? { generated: "", people: {}, identities: {} } },
    cities: { ...cities, value: cities.value ?? { generated: "", cities: {} } },
  };
}

/** Reads what was read from an archive; null if it was never imported. */
export function readLedger(root: string, source: string, problems: Problem[]): Ledger | null {
  return readGenerated(root, ledgerFile(source), ledger, problems).value;
}

/** Reports what was read from archives that are not, or no longer, among the sources. @param archives ids of the sources that are archives */
export function strayLedgers(root: string, archives: ReadonlySet<string>): Problem[] {
  return jsonFiles(root, "sources")
    .filter((source) => !archives.has(source))
    .map((source) => ({
      file: ledgerFile(source),
      line: 1,
      id: source,
      message: `there is no source “${source}” with “archive”; restore data/sources/${source}.yml, or remove this file`,
    }));
}

/** Returns the names of the JSON files in a folder of {@link importedFolder}, without their extension, sorted. */
function jsonFiles(root: string, folder: string): string[] {
  const path = join(root, importedFolder, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => basename(name, ".json"))
    .sort();
}

/** The content of a relation's file, and the function that reports problems in it. */
interface Own {
  value: RelationFile;
  problem: Located<unknown>["problem"];
}

/** Returns a relation's own facts together with the imported ones. Problems are reported in the file that the part is from. */
export function joinedWithImported(own: Own, imported: ImportedFile<ImportedRelation>, problems: Problem[]): Own {
  const { facts, removed, imported: additions } = own.value;
  const known = new Set(facts.map(({ id }) => id));
  for (const id of Object.keys(imported.value.claims).filter((id) => !known.has(id))) {
    const message = `an import adds claims to the fact “${id}”, which no longer exists; import the archive again`;
    problems.push({ ...imported.problem(["claims", id], message), repairedByImport: true });
  }
  for (const [id, ownId] of takenOver(facts, imported.value)) {
    const { file, line } = imported.problem(["facts", imported.value.facts.findIndex((fact) => fact.id === id)], "");
    const message = `an import wrote the same fact as “${id}” (${file}:${line}), so both would be published; import the archive again, which joins them`;
    const index = facts.findIndex((fact) => fact.id === ownId);
    problems.push({ ...own.problem(["facts", index, "id"], message), repairedByImport: true });
  }
  const importedIds = new Set(imported.value.facts.map(({ id }) => id));
  for (const id of Object.keys(additions).filter((id) => !importedIds.has(id))) {
    const message = `no imported fact has the id “${id}”; correct the id, or write the fact under “facts”`;
    problems.push(own.problem(["imported", id], message));
  }
  const lacking = facts.map((fact) => lackingAttributes(fact, imported.value.attributes?.[fact.id]));
  const value: RelationFile = {
    ...own.value,
    facts: [
      ...facts.map((fact, index) => {
        const whole = withAdded(fact, lacking[index] ?? {});
        return { ...whole, claims: [...whole.claims, ...(imported.value.claims[fact.id] ?? [])] };
      }),
      ...imported.value.facts.map((fact): AuthoredFact => ({ ...fact, ...additions[fact.id] })),
    ],
    removed: [...removed, ...imported.value.removed.map(({ was, ...tombstone }) => tombstone)],
    imported: {},
  };
  return { value, problem: problemInBoth(own.problem, imported.problem, partsOf(own.value, imported.value, lacking)) };
}

type Path = readonly PropertyKey[];
type ReportProblem = Located<unknown>["problem"];

/** What decides in which of the two files a part of the joined relation is. */
interface Parts {
  /** Number of claims of each of the editors' facts. */
  ownClaims: readonly number[];
  ownIds: readonly string[];
  /** Attributes that archives add to each of the editors' facts. */
  lacking: readonly (readonly string[])[];
  importedIds: readonly string[];
  /** Number of the editors' tombstones. */
  ownRemoved: number;
  /** Attributes that editors add to imported facts, by the fact's id. */
  added: Readonly<Record<string, readonly string[]>>;
}

function partsOf(own: RelationFile, imported: ImportedRelation, lacking: readonly AddedAttributes[]): Parts {
  return {
    lacking: lacking.map((attributes) => Object.keys(attributes)),
    ownClaims: own.facts.map(({ claims }) => claims.length),
    ownIds: own.facts.map(({ id }) => id),
    importedIds: imported.facts.map(({ id }) => id),
    ownRemoved: own.removed.length,
    added: Object.fromEntries(Object.entries(own.imported).map(([id, addition]) => [id, Object.keys(addition)])),
  };
}

/** Not an inline closure, because that would keep the facts in memory. */
function problemInBoth(own: ReportProblem, imported: ReportProblem, parts: Parts): ReportProblem {
  return (path, message) => {
    const place = importedPlace(path, parts);
    return place ? imported(place, message) : own(ownPlace(path, parts), message);
  };
}

/** Returns where a part of the joined relation is in the imported file; null if it is in the relation's own. */
function importedPlace([list, index, ...within]: Path, parts: Parts): Path | null {
  const position = Number(index);
  if (list === "removed") return position >= parts.ownRemoved ? [list, position - parts.ownRemoved, ...within] : null;
  if (list !== "facts") return null;
  const claims = parts.ownClaims[position];
  if (claims === undefined) {
    const inFile = position - parts.ownClaims.length;
    const added = parts.added[parts.importedIds[inFile] ?? ""] ?? [];
    return added.some((name) => name === within[0]) ? null : [list, inFile, ...within];
  }
  const [attribute, claim, ...rest] = within;
  const id = parts.ownIds[position] ?? "";
  if (parts.lacking[position]?.some((name) => name === attribute)) return ["attributes", id, ...within];
  return attribute === "claims" && Number(claim) >= claims ? ["claims", id, Number(claim) - claims, ...rest] : null;
}

/** Returns where a part of the joined relation is in the relation's own file, if it is not in the imported one. */
function ownPlace(path: Path, { ownClaims, importedIds }: Parts): Path {
  const [list, index, ...within] = path;
  const id = list === "facts" ? importedIds[Number(index) - ownClaims.length] : undefined;
  return id === undefined ? path : ["imported", id, ...within];
}
