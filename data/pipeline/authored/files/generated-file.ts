import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import type { Problem } from "../data-problem.ts";
import { type Located, readAuthored } from "./authored-file.ts";
import { parsedYaml } from "./parsed-yaml.ts";

/**
 * Reads a generated JSON file and validates it against a schema. The value is null if the file is missing, which is no problem, or if it is
 * invalid. A valid file is not parsed as YAML, which would take twenty times as long; positions are only needed for problems.
 */
export function readGenerated<Value>(
  root: string,
  file: string,
  schema: z.ZodType<Value>,
  problems: Problem[],
): { value: Value | null; problem: Located<Value>["problem"] } {
  const path = join(root, file);
  const problem: Located<Value>["problem"] = (place, message) =>
    parsedYaml(readFileSync(path, "utf8")).problem(file, place, message);
  if (!existsSync(path)) return { value: null, problem };
  const value = parsedJson(readFileSync(path, "utf8"));
  const result = schema.safeParse(value);
  // JSON is YAML, whose reader words the problems.
  if (result.success) return { value: result.data, problem };
  const found: Problem[] = [];
  const read = readAuthored(root, file, schema, found);
  problems.push(...found.map((each) => ({ ...each, message: each.message + restoring(file) })));
  return read;
}

/** Returns how to repair a generated file that is invalid, as the end of a message. */
function restoring(file: string): string {
  return `; an import writes this file: if it was edited, restore it with git checkout -- ${file}; otherwise correct what data/import/adapters reads, and import the archive again`;
}

/** Returns undefined for a text that is not JSON, which no schema accepts. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
