import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { importedFolder } from "../pipeline/authored/load/load-imported.ts";
import { replaceFile } from "../pipeline/replace-file.ts";

/**
 * Replaces the imported files below a folder. Lists of what was read from other archives stay. No file is ever half written, so an import
 * that was interrupted is completed by the next one.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const relations = join(root, importedFolder, "relations");
  for (const name of existsSync(relations) ? readdirSync(relations) : []) {
    if (!files.has(`${importedFolder}/relations/${name}`)) rmSync(join(relations, name));
  }
  for (const [file, text] of files) replaceFile(join(root, file), text);
}

/** Returns JSON with a line for each entry of a list or group, so that the changes of an import can be read. */
export function json(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${lines(part)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** Attributes of claims that are mostly empty, which is their default. */
const defaults: ReadonlySet<string> = new Set(["quotes", "says", "omits", "scripts"]);

/** JSON.stringify replacer: drops attributes that have their default. */
function withoutDefaults(name: string, value: unknown): unknown {
  return defaults.has(name) && Object.keys(value as object).length === 0 ? undefined : value;
}

function lines(part: unknown): string {
  if (typeof part !== "object" || part === null) return JSON.stringify(part);
  const [open, close] = Array.isArray(part) ? ["[", "]"] : ["{", "}"];
  const entries = Array.isArray(part)
    ? part.map((entry) => JSON.stringify(entry, withoutDefaults))
    : Object.entries(part).map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry, withoutDefaults)}`);
  return entries.length === 0 ? open + close : `${open}\n${entries.join(",\n")}\n${close}`;
}
