import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AuthoredRelation,
  authoredEstablishments,
  authoredRelation,
  establishedRelation,
} from "../../model/facts/relation.ts";
import { authoredReviewers } from "../../model/scalars.ts";
import { addOnce, authoredFiles, type Located, readAuthored } from "./authored-file.ts";
import type { Problem } from "./data-problem.ts";
import { idHistory } from "./id-history.ts";
import { type LoadedSource, loadSources } from "./load-sources.ts";
import { strayFiles } from "./stray-files.ts";

/** All authored data. */
export interface Authored {
  /** Relations by pair id: the name of the file, or the key in the list, which may not be a valid id. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** Sources by id. */
  sources: Map<string, Located<LoadedSource>>;
  /** Every id in data/ids.txt, such as `no-tj/visit-2012-11-gul`. */
  recorded: ReadonlySet<string>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  /** Problems of the files themselves. An entry with a problem is not in the maps. */
  problems: Problem[];
  /** What could not be checked, and why, in words. */
  unchecked: string[];
}

/** Relations for which only the establishment is known, one per line. */
export const establishmentsFile = "data/relations/establishments.yml";
/** Ids of all facts ever recorded, one per line, sorted. Ids are only ever added. */
export const idsFile = "data/ids.txt";
const reviewersFile = "data/reviewers.yml";

/**
 * Reads all authored files below `root`/data. Does not throw for invalid files, but lists what is wrong in `problems`.
 */
export function load(root: string): Authored {
  const problems = strayFiles(root);
  const unchecked: string[] = [];
  return {
    problems,
    unchecked,
    recorded: readIds(root, problems, unchecked),
    relations: loadRelations(root, problems),
    sources: loadSources(root, problems),
    reviewers: new Set(readAuthored(root, reviewersFile, authoredReviewers, problems)?.value?.map(({ id }) => id)),
  };
}

function loadRelations(root: string, problems: Problem[]): Authored["relations"] {
  const relations: Authored["relations"] = new Map();
  for (const file of authoredFiles(root, "data/relations", [establishmentsFile])) {
    const yaml = readAuthored(root, file, authoredRelation, problems);
    const value = yaml?.value;
    if (!value) continue;
    addOnce(relations, basename(file, ".yml"), { value, problem: (...at) => yaml.problem(...at) }, [], problems);
  }
  const list = readAuthored(root, establishmentsFile, authoredEstablishments, problems);
  for (const [pair, line] of Object.entries(list?.value ?? {})) {
    const problem: Located<unknown>["problem"] = (path, message) => ({
      ...(list as NonNullable<typeof list>).problem([pair, ...(path[0] === "facts" ? path.slice(2) : path)], message),
      id: pair,
    });
    addOnce(relations, pair, { value: establishedRelation(line), problem }, [], problems);
  }
  return relations;
}

function readIds(root: string, problems: Problem[], unchecked: string[]): ReadonlySet<string> {
  const file = join(root, idsFile);
  const report = (line: number, id: string, message: string) => problems.push({ file: idsFile, line, id, message });
  if (!existsSync(file)) {
    report(1, "file", `the list of all recorded ids is missing; restore it: git checkout -- ${idsFile}`);
    return new Set();
  }
  const recorded = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
  const history = idHistory(root, idsFile);
  if (history.known === "all") {
    const lost = [...history.ids].filter((id) => !recorded.has(id)).sort();
    for (const id of lost) report(1 + [...recorded].filter((other) => other < id).length, id, lostId);
  } else if (history.known === "latest") {
    report(1, "file", shallowClone);
  } else {
    unchecked.push(`whether ids were removed from ${idsFile} (${history.reason})`);
  }
  return recorded;
}

const lostId =
  "this id was recorded and is missing now, but ids are permanent; restore the line here, and either restore the fact or list it, with the reason, under “removed”";
const shallowClone =
  "this clone is shallow, so lost ids cannot be detected; run git fetch --unshallow or, in a workflow, set fetch-depth: 0 for actions/checkout";
