import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./data-problem.ts";
import { readText } from "./text-file.ts";
import { YamlFile } from "./yaml-file.ts";

/** An authored value that can report problems with the line of the file that each part is on. */
export interface Located<Value> {
  value: Value;
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/**
 * Reads a YAML file and validates it against a schema. Adds what is wrong to `problems`. Returns null if the file is
 * missing or not text; `value` is null if it is invalid.
 */
export function readAuthored<Value>(
  root: string,
  file: string,
  schema: ConstructorParameters<typeof YamlFile<Value>>[2],
  problems: Problem[],
): YamlFile<Value> | null {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, id: "file", message: `the file is missing; restore it: git checkout -- ${file}` });
    return null;
  }
  const { text, problem } = readText(root, file);
  if (problem) problems.push(problem);
  if (text === null) return null;
  const yaml = new YamlFile(file, text, schema);
  problems.push(...yaml.problems);
  return yaml;
}

/** Adds an entry to a map. If the key is taken, reports a problem instead. */
export function addOnce<Value>(
  map: Map<string, Located<Value>>,
  key: string,
  entry: Located<Value>,
  path: PropertyKey[],
  problems: Problem[],
): void {
  const existing = map.get(key)?.problem(path, "");
  if (existing) {
    const message = `“${key}” is also defined in ${existing.file}:${existing.line}; keep one of the two`;
    problems.push(entry.problem(path, message));
  } else map.set(key, entry);
}

/** Returns the YAML files of a folder, sorted, without those in `lists`. Paths start at the project's root. */
export function authoredFiles(root: string, folder: string, lists: readonly string[]): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => !lists.includes(file));
}
