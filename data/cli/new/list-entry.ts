import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { Refused } from "../../pipeline/refused.ts";

/** An entry of a list file, such as establishments.yml or pages.yml, that is about to move into a file of its own. */
export interface ListEntry {
  attributes: Record<string, unknown>;
  /** Removes the entry from the list. */
  remove(): void;
}

/**
 * Returns the entry with this key, or with this `id` if the file is a sequence; null if there is none.
 * @param file path from the project's root
 * @throws {Refused} if the list is invalid, or if other entries refer to this one
 */
export function listEntry(root: string, file: string, key: string): ListEntry | null {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, "utf8");
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Refused(`${file} is invalid; to see why, run npm run data -- check.`);
  const entries = entriesOf(document.contents, text);
  const index = entries.findIndex((entry) => entry.key === key);
  const { start: from = 0, value = null } = entries[index] ?? {};
  if (!isMap(value)) return null;

  // Comments and blank lines between two entries belong to the second.
  const next = entries[index + 1]?.start ?? text.length;
  const entry = text.slice(from, next).replace(/(\n)(?:[ \t]*(?:#.*)?\n)+$/, "$1");
  const rest = text.slice(0, from) + text.slice(from + entry.length);
  const remaining = entries.length > 1 ? rest : `${rest}${isSeq(document.contents) ? "[]" : "{}"}\n`;
  try {
    parseDocument(remaining).toJS();
  } catch {
    throw new Refused(
      `Other entries in ${file} use aliases (*…) to the entry ${key}; replace these aliases with their values first.`,
    );
  }
  return { attributes: value.toJS(document), remove: () => writeFileSync(path, remaining) };
}

/** Returns the key or `id` of each entry, its value and where in the text it starts. */
function entriesOf(contents: unknown, text: string): { key: unknown; start: number; value: unknown }[] {
  if (isMap(contents) && !contents.flow) {
    return contents.items.flatMap(({ key, value }) =>
      isScalar(key) ? [{ key: key.value, start: key.range?.[0] ?? 0, value }] : [],
    );
  }
  if (!isSeq(contents) || contents.flow) return [];
  return contents.items.flatMap((item) =>
    isMap(item) ? [{ key: item.get("id"), start: dashBefore(text, item.range?.[0] ?? 0), value: item }] : [],
  );
}

/** Returns the start of the nearest line that begins with “-”, at or before a position. */
function dashBefore(text: string, position: number): number {
  return [...text.slice(0, position).matchAll(/^[ \t]*-/gm)].at(-1)?.index ?? 0;
}
