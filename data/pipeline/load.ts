import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AuthoredRelation,
  authoredEstablishments,
  authoredRelation,
  establishedRelation,
} from "../model/relation.ts";
import { authoredReviewers } from "../model/reviewer.ts";
import { type AuthoredSource, authoredPages, authoredSource } from "../model/source.ts";
import type { Problem } from "./problems.ts";
import { strayFiles } from "./stray-files.ts";
import { readText, type TextFile } from "./text-file.ts";
import { YamlFile } from "./yaml-file.ts";

/** Something authored, and how to name a place in the file where it stands. */
interface Located<Value> {
  value: Value;
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** Everything that editors wrote. */
export interface Authored {
  /** By pair id, or what stands in its place. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** By the source's id; the text is null where it is not held. */
  sources: Map<string, Located<AuthoredSource & { text: string | null }>>;
  /** `no-tj/visit-2012-11-gul`: every fact that was ever recorded. */
  recorded: ReadonlySet<string>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  /** What is wrong with the files' own form. What has a problem is not in the maps. */
  problems: Problem[];
}

/** Lists of entries that need no file of their own. */
export const establishmentsFile = "data/relations/establishments.yml";
const pagesFile = "data/sources/pages.yml";
/** File of a source's text, where it is held. */
export const textFile = (source: string): string => `data/sources/${source}.txt`;
/** Ids of all facts ever recorded, a line each, sorted. Only grows. */
export const idsFile = "data/ids.txt";
const reviewersFile = "data/reviewers.yml";

/** Reads all authored files below `root`. */
export function load(root: string): Authored {
  const authored: Authored = {
    relations: new Map(),
    sources: new Map(),
    recorded: readIds(root),
    reviewers: new Set(),
    problems: strayFiles(root),
  };
  loadRelations(root, authored);
  loadSources(root, authored);
  authored.reviewers = new Set(
    read(root, reviewersFile, authoredReviewers, authored.problems)?.value?.map(({ id }) => id),
  );
  return authored;
}

function loadRelations(root: string, { relations, problems }: Authored): void {
  for (const file of yamlFiles(root, "data/relations", establishmentsFile)) {
    const yaml = read(root, file, authoredRelation, problems);
    if (yaml?.value) add(relations, basename(file, ".yml"), located(yaml, yaml.value), [], problems);
  }
  const list = read(root, establishmentsFile, authoredEstablishments, problems);
  for (const [pair, line] of Object.entries(list?.value ?? {})) {
    const problem: Located<unknown>["problem"] = (path, message) => ({
      ...(list as YamlFile<unknown>).problem([pair, ...(path[0] === "facts" ? path.slice(2) : path)], message),
      id: pair,
    });
    add(relations, pair, { value: establishedRelation(line), problem }, [], problems);
  }
}

function loadSources(root: string, { sources, problems }: Authored): void {
  for (const file of yamlFiles(root, "data/sources", pagesFile)) {
    const yaml = read(root, file, authoredSource, problems);
    const name = basename(file, ".yml");
    const held = heldText(root, name);
    if (held?.problem) problems.push({ ...held.problem, id: name });
    const value = yaml?.value;
    if (!value) continue;
    if (value.id !== name) {
      problems.push(yaml.problem(["id"], `the file is named ${name}.yml; name it ${value.id}.yml, or mend the id`));
    } else if (!held?.problem) {
      add(sources, name, located(yaml, { ...value, text: held?.text ?? null }), ["id"], problems);
    }
  }
  const list = read(root, pagesFile, authoredPages, problems);
  list?.value?.forEach((page, index) => {
    const problem: Located<unknown>["problem"] = (path, message) => list.problem([index, ...path], message);
    add(sources, page.id, { value: { ...page, text: null }, problem }, ["id"], problems);
  });
}

/** The file, read against a schema; null where it is none that can be read, which is a problem. */
function read<Value>(
  root: string,
  file: string,
  schema: ConstructorParameters<typeof YamlFile<Value>>[2],
  problems: Problem[],
): YamlFile<Value> | null {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, id: "file", message: "the file is missing; restore it (git checkout has it)" });
    return null;
  }
  const { text, problem } = readText(root, file);
  if (problem) problems.push(problem);
  if (text === null) return null;
  const yaml = new YamlFile(file, text, schema);
  problems.push(...yaml.problems);
  return yaml;
}

function located<Value>(yaml: YamlFile<unknown>, value: Value): Located<Value> {
  return { value, problem: (path, message) => yaml.problem(path, message) };
}

function add<Value>(
  map: Map<string, Located<Value>>,
  key: string,
  entry: Located<Value>,
  path: PropertyKey[],
  problems: Problem[],
): void {
  const other = map.get(key)?.problem(path, "");
  if (other) {
    const message = `“${key}” stands in ${other.file}:${other.line} too; keep one of the two`;
    problems.push(entry.problem(path, message));
  } else map.set(key, entry);
}

/** The text of a source, byte for byte; null where it is not held. */
function heldText(root: string, source: string): TextFile | null {
  const file = textFile(source);
  return existsSync(join(root, file)) ? readText(root, file, { lineFeeds: true }) : null;
}

function yamlFiles(root: string, folder: string, except: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => file !== except);
}

function readIds(root: string): ReadonlySet<string> {
  const file = join(root, idsFile);
  return new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []);
}
