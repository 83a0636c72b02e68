import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./data-problem.ts";
import { readText } from "./text-file.ts";
import { YamlFile } from "./yaml-file.ts";

/** Something authored, and how to name a place in the file where it stands. */
export interface Located<Value> {
  value: Value;
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** A file of ours, read against a schema; null where it is none that can be read, which is a problem. */
export function readAuthored<Value>(
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

/** Puts an entry into a map, unless its key is there already, which is a problem. */
export function addOnce<Value>(
  map: Map<string, Located<Value>>,
  key: string,
  entry: Located<Value>,
  path: PropertyKey[],
  problems: Problem[],
): void {
  const existing = map.get(key)?.problem(path, "");
  if (existing) {
    const message = `“${key}” stands in ${existing.file}:${existing.line} too; keep one of the two`;
    problems.push(entry.problem(path, message));
  } else map.set(key, entry);
}

/** The YAML files of a folder, sorted, but for those that are lists. */
export function authoredFiles(root: string, folder: string, lists: readonly string[]): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => !lists.includes(file));
}
