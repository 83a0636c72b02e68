import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Problem } from "../data-problem.ts";
import { parsedYaml } from "./parsed-yaml.ts";
import { readText } from "./text-file.ts";
import { YamlFile } from "./yaml-file.ts";

/** An authored value that can report problems with the line of the file that each part is on. */
export interface Located<Value> {
  /** A new copy each time it is read. */
  readonly value: Value;
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** Returns a value with its place. Keeps it as compressed JSON, because the objects take ten times as much memory. */
export function located<Value>(value: Value, problem: Located<Value>["problem"]): Located<Value> {
  // Copied, because zlib returns a part of a buffer of 16 KB.
  const json = Buffer.from(deflateRawSync(JSON.stringify(value), { level: 1 }));
  return {
    get value() {
      return JSON.parse(inflateRawSync(json).toString());
    },
    problem,
  };
}

/**
 * Reads a YAML file and validates it against a schema. Adds what is wrong to `problems`. The value is null if the file is missing or
 * invalid. `problem` reads the file again, because the texts of all files take more memory than their values.
 */
export function readAuthored<Value>(
  root: string,
  file: string,
  schema: ConstructorParameters<typeof YamlFile<Value>>[2],
  problems: Problem[],
): { value: Value | null; problem: Located<Value>["problem"] } {
  const problem: Located<Value>["problem"] = (path, message) =>
    parsedYaml(readText(root, file).text ?? "").problem(file, path, message);
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, id: "file", message: `the file is missing; restore it: git checkout -- ${file}` });
    return { value: null, problem };
  }
  const { text, problem: notText } = readText(root, file);
  if (notText) problems.push(notText);
  if (text === null) return { value: null, problem };
  const yaml = new YamlFile(file, text, schema);
  problems.push(...yaml.problems);
  return { value: yaml.value, problem };
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
