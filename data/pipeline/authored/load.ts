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

/** Everything that editors wrote. */
export interface Authored {
  /** By pair id, or what stands in its place. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** By the source's id. */
  sources: Map<string, Located<LoadedSource>>;
  /** `no-tj/visit-2012-11-gul`: every fact that was ever recorded. */
  recorded: ReadonlySet<string>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  /** What is wrong with the files' own form. What has a problem is not in the maps. */
  problems: Problem[];
  /** What could not be checked, and why, in words. */
  unchecked: string[];
}

/** Relations of which only the day is known, a line each. */
export const establishmentsFile = "data/relations/establishments.yml";
/** Ids of all facts ever recorded, a line each, sorted. Only grows. */
export const idsFile = "data/ids.txt";
const reviewersFile = "data/reviewers.yml";

/** Reads all authored files below `root`. */
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
    report(1, "file", `the list of all ids ever published is missing; restore it: git checkout -- ${idsFile}`);
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
    unchecked.push(`whether ${idsFile} still has every id that it ever had (${history.reason})`);
  }
  return recorded;
}

const lostId =
  "this id was recorded once, and ids are permanent; put the line back, and put the fact back or write under removed why it went";
const shallowClone =
  "this clone is shallow, so nobody can tell whether an id is lost; run git fetch --unshallow, or set fetch-depth: 0 where actions/checkout clones";
