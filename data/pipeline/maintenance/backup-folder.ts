import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { replaceFile } from "../replace-file.ts";
import { isKnownKey } from "./known-keys.ts";
import { stateOf } from "./value-state.ts";

/** Extension of the files with values, needed because `log/1` is a value and also the folder of `log/1/HASH`. */
const ending = ".value";

/** Returns the file that a backup stores a value in. @param key a known key, so that the file is in the folder */
function fileOf(folder: string, key: string): string {
  return `${join(folder, ...key.split("/"))}${ending}`;
}

/** Returns the value that a backup has for a key; null if it has none. */
export function readSaved(folder: string, key: string): string | null {
  const file = fileOf(folder, key);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** True if a backup has a value for a key that is not damaged. */
export function isSaved(folder: string, key: string): boolean {
  return !["missing", "damaged"].includes(stateOf(key, readSaved(folder, key)));
}

/** Saves a value. If this is interrupted, the backup still has the earlier value. */
export function save(folder: string, key: string, text: string): void {
  replaceFile(fileOf(folder, key), text);
}

/** Returns the keys of all values in a backup, sorted. Leaves out other files. */
export function savedKeys(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => relative(folder, join(file.parentPath, file.name)).slice(0, -ending.length))
    .map((path) => path.split(sep).join("/"))
    .filter(isKnownKey)
    .sort();
}
