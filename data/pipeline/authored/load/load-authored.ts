import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AuthoredRelation,
  authoredEstablishments,
  establishedRelation,
  relationFile,
} from "../../../model/facts/relation.ts";
import { authoredReviewers } from "../../../model/scalars.ts";
import type { Problem } from "../data-problem.ts";
import { addOnce, authoredFiles, type Located, located, readAuthored } from "../files/authored-file.ts";
import { loadShared, type Shared, withShared } from "./load-shared.ts";
import { type LoadedSource, loadSources, type RemovedSources } from "./load-sources.ts";
import { strayFiles } from "./stray-files.ts";

/** All authored data. */
export interface Authored {
  /** The project's root. */
  root: string;
  /** Relations by pair id: the name of the file, or the key in the list, which may not be a valid id. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** Sources by id. */
  sources: Map<string, Located<LoadedSource>>;
  /** The ids of removed sources, each with the reason. */
  removedSources: RemovedSources;
  /** The people, organisations and cities that all relations share. */
  shared: Shared;
  /** Every id in data/ids.txt, such as `no-tj/visit-2012-11-gul`. */
  recorded: ReadonlySet<string>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  /** Problems of the files themselves. An entry with a problem is not in the maps. */
  problems: Problem[];
}

/** Relations for which only the establishment is known, one per line. */
export const establishmentsFile = "data/relations/establishments.yml";
/** Ids of all facts and sources, and keys of all people, organisations and cities, ever recorded, one per line, sorted. Ids are only ever added. */
export const idsFile = "data/ids.txt";
const reviewersFile = "data/reviewers.yml";

/**
 * Reads all authored files below `root`/data. Does not throw for invalid files, but lists what is wrong in `problems`.
 */
export function load(root: string): Authored {
  const problems = strayFiles(root);
  const recorded = readIds(root, problems);
  // The list of sources without texts is the longest file, so it is parsed while little else is in memory.
  const { sources, removedSources, problems: sourceProblems } = loadSources(root);
  const shared = loadShared(root, problems);
  const relations = loadRelations(root, shared, problems);
  problems.push(...sourceProblems);
  const reviewers = readAuthored(root, reviewersFile, authoredReviewers, problems).value ?? [];
  return {
    root,
    problems,
    recorded,
    relations,
    shared,
    sources,
    removedSources,
    reviewers: new Set(reviewers.map(({ id }) => id)),
  };
}

function loadRelations(root: string, shared: Shared, problems: Problem[]): Authored["relations"] {
  const relations: Authored["relations"] = new Map();
  for (const file of authoredFiles(root, "data/relations", [establishmentsFile])) {
    const { value, problem } = readAuthored(root, file, relationFile, problems);
    if (value) addOnce(relations, basename(file, ".yml"), withShared(value, problem, shared), [], problems);
  }
  const { value: list, problem: problemInList } = readAuthored(
    root,
    establishmentsFile,
    authoredEstablishments,
    problems,
  );
  for (const [pair, line] of Object.entries(list ?? {})) {
    const problem: Located<unknown>["problem"] = (path, message) => ({
      ...problemInList([pair, ...(path[0] === "facts" ? path.slice(2) : path)], message),
      id: pair,
    });
    addOnce(relations, pair, located(establishedRelation(line), problem), [], problems);
  }
  return relations;
}

function readIds(root: string, problems: Problem[]): ReadonlySet<string> {
  const file = join(root, idsFile);
  if (existsSync(file)) return new Set(readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean));
  const message = `the list of all recorded ids is missing; restore it: git checkout -- ${idsFile}`;
  problems.push({ file: idsFile, line: 1, id: "file", message });
  return new Set();
}
