import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { type ImportedRelation, importedRelation, type RelationFile } from "../../../model/facts/relation.ts";
import { type Ledger, ledger } from "../../../model/sources/archive.ts";
import type { Problem } from "../data-problem.ts";
import type { Located } from "../files/authored-file.ts";
import { readGenerated } from "../files/generated-file.ts";

/** The folder of everything that was imported from archives. It need not exist. */
export const importedFolder = "data/imported";

/** Returns the file with the imported facts of a relation. */
const importedRelationFile = (pair: string): string => `${importedFolder}/relations/${pair}.json`;

/** Returns the file that says what was read from an archive. @param source its id */
const ledgerFile = (source: string): string => `${importedFolder}/sources/${source}.json`;

interface Imported {
  value: ImportedRelation;
  problem: Located<unknown>["problem"];
}

/** Reads the imported facts of all relations, by pair. Files with problems are left out. */
export function* importedRelations(root: string, problems: Problem[]): Iterable<[pair: string, Imported]> {
  for (const pair of jsonFiles(root, "relations")) {
    const { value, problem } = readGenerated(root, importedRelationFile(pair), importedRelation, problems);
    if (value) yield [pair, { value, problem }];
  }
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
export function withImported(own: Own, imported: Imported, problems: Problem[]): Own {
  const { facts, removed, imported: additions } = own.value;
  const known = new Set(facts.map(({ id }) => id));
  for (const id of Object.keys(imported.value.claims).filter((id) => !known.has(id))) {
    const message = `an import adds claims to the fact “${id}”, which no longer exists; import the archive again`;
    problems.push(imported.problem(["claims", id], message));
  }
  const importedIds = new Set(imported.value.facts.map(({ id }) => id));
  for (const id of Object.keys(additions).filter((id) => !importedIds.has(id))) {
    const message = `no imported fact has the id “${id}”; correct the id, or write the fact under “facts”`;
    problems.push(own.problem(["imported", id], message));
  }
  const value: RelationFile = {
    ...own.value,
    facts: [
      ...facts.map((fact) => ({ ...fact, claims: [...fact.claims, ...(imported.value.claims[fact.id] ?? [])] })),
      ...imported.value.facts.map((fact): AuthoredFact => ({ ...fact, ...additions[fact.id] })),
    ],
    removed: [...removed, ...imported.value.removed],
    imported: {},
  };
  return {
    value,
    problem: (path, message) => {
      const place = importedPlace(path, own.value, imported.value);
      return place ? imported.problem(place, message) : own.problem(ownPlace(path, own.value, imported.value), message);
    },
  };
}

type Path = readonly PropertyKey[];

/** Returns where a part of the joined relation is in the imported file; null if it is in the relation's own. */
function importedPlace([list, index, ...within]: Path, own: RelationFile, imported: ImportedRelation): Path | null {
  const position = Number(index);
  if (list === "removed")
    return position >= own.removed.length ? [list, position - own.removed.length, ...within] : null;
  if (list !== "facts") return null;
  const fact = own.facts[position];
  if (!fact) {
    const { id } = imported.facts[position - own.facts.length] ?? {};
    const added = own.imported[id ?? ""] ?? {};
    return Object.hasOwn(added, within[0] ?? "") ? null : [list, position - own.facts.length, ...within];
  }
  const [attribute, claim, ...rest] = within;
  return attribute === "claims" && Number(claim) >= fact.claims.length
    ? ["claims", fact.id, Number(claim) - fact.claims.length, ...rest]
    : null;
}

/** Returns where a part of the joined relation is in the relation's own file, if it is not in the imported one. */
function ownPlace(path: Path, own: RelationFile, imported: ImportedRelation): Path {
  const [list, index, ...within] = path;
  const fact = list === "facts" ? imported.facts[Number(index) - own.facts.length] : undefined;
  return fact ? ["imported", fact.id, ...within] : path;
}
