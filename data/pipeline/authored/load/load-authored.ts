import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AuthoredRelation,
  authoredEstablishments,
  emptyRelation,
  establishedRelation,
  type RelationFile,
  relationFile,
} from "../../../model/facts/relation.ts";
import { authoredReviewers } from "../../../model/scalars.ts";
import type { CheckedSource } from "../../../rules/rule.ts";
import type { Problem } from "../data-problem.ts";
import { addOnce, authoredFiles, type Located, readAuthored } from "../files/authored-file.ts";
import { type Imported, joinedWithImported, readImported } from "./load-imported.ts";
import { loadShared, type Shared, withShared } from "./load-shared.ts";
import { loadSources, type RemovedSources } from "./load-sources.ts";
import { strayFiles } from "./stray-files.ts";

/** All authored data. */
export interface Authored {
  /** The project's root. */
  root: string;
  /** Relations by pair id: the name of the file, or the key in the list, which may not be a valid id. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** Sources by id. */
  sources: Map<string, Located<CheckedSource>>;
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

interface LoadOptions {
  /** False to read only what editors wrote. Default: true */
  withImported?: boolean;
}

/**
 * Reads all authored files below `root`/data. Does not throw for invalid files, but lists what is wrong in `problems`.
 */
export function load(root: string, { withImported = true }: LoadOptions = {}): Authored {
  const problems = strayFiles(root);
  const recorded = readIds(root, problems);
  // The list of sources without texts is the longest file, so it is parsed while little else is in memory.
  const { sources, removedSources, problems: sourceProblems } = loadSources(root, recorded);
  const imported = withImported ? readImported(root, problems) : null;
  const shared = loadShared(root, imported, problems);
  const relations = loadRelations(root, imported, shared, problems);
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

function loadRelations(
  root: string,
  archives: Imported | null,
  shared: Shared,
  problems: Problem[],
): Authored["relations"] {
  const relations: Authored["relations"] = new Map();
  const imported = archives?.relations ?? new Map<string, never>();
  const unreadable = new Set<string>();
  const add = (pair: string, { value, problem }: { value: RelationFile; problem: Located<unknown>["problem"] }) => {
    const archived = imported.get(pair);
    const whole = archived ? joinedWithImported({ value, problem }, archived, problems) : { value, problem };
    if (archives && !archived && Object.keys(value.imported).length > 0)
      problems.push({
        ...problem(
          ["imported"],
          "nothing was imported for this relation; import the archive again, or remove “imported” if no archive is about it",
        ),
        repairedByImport: true,
      });
    addOnce(relations, pair, withShared(whole.value, whole.problem, shared), [], problems);
  };
  for (const file of authoredFiles(root, "data/relations", [establishmentsFile])) {
    const { value, problem } = readAuthored(root, file, relationFile, problems);
    if (value) add(basename(file, ".yml"), { value, problem });
    else unreadable.add(basename(file, ".yml"));
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
    add(pair, { value: establishedRelation(line), problem });
  }
  for (const [pair, { problem }] of imported) {
    // Claims on facts of a file that cannot be read would only be reported again.
    if (list && !relations.has(pair) && !unreadable.has(pair)) add(pair, { value: emptyRelation, problem });
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
