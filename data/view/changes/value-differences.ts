import { byKey } from "../../model/key-order.ts";
import { isLanguage } from "../../model/language.ts";

/** A place where two values differ. Null stands for an absent value. */
export interface ValueDifference {
  /** Path with its steps joined by dots. A list entry is identified by its id or another identifying attribute. */
  attribute: string;
  before: unknown;
  after: unknown;
}

type Attributes = Record<string, unknown>;

/** Returns where two values of the same shape differ: by attribute, by language of a text, by entry of a list. */
export function valueDifferences(before: unknown, after: unknown, path: readonly string[] = []): ValueDifference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    return listDifferences((before ?? []) as unknown[], (after ?? []) as unknown[], path);
  }
  if ((isAttributes(before) && isAttributes(after)) || isLocalizedText(before ?? after)) {
    const [old, current] = [before ?? {}, after ?? {}] as [Attributes, Attributes];
    return [...new Set([...Object.keys(old), ...Object.keys(current)])].flatMap((key) =>
      valueDifferences(old[key], current[key], [...path, key]),
    );
  }
  return [difference(path, before, after)];
}

/** Returns true if two values mean the same. The order of attributes does not matter, and empty lists and objects count as absent. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null, canonicalValue) === JSON.stringify(b ?? null, canonicalValue);
}

/** Returns the name of a list entry or object, for use in a path or sentence; null if it has none. */
export function entryName(entry: unknown): string | null {
  if (typeof entry === "string") return entry;
  if (!isAttributes(entry)) return null;
  const { id, source, person, organisation, body, exact } = entry;
  const name = id ?? source ?? person ?? organisation ?? body ?? exact;
  return typeof name === "string" ? name : null;
}

/** Returns removed and added entries, changes within entries of both lists and, if those changed places, both orders. */
function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): ValueDifference[] {
  const [old, current] = [entriesByName(before), entriesByName(after)];
  const oldOrder = [...old.keys()].filter((name) => current.has(name));
  const order = [...current.keys()].filter((name) => old.has(name));
  return [
    ...[...old].filter(([name]) => !current.has(name)).map(([, entry]) => difference(path, entry, null)),
    ...[...current].filter(([name]) => !old.has(name)).map(([, entry]) => difference(path, null, entry)),
    ...oldOrder.flatMap((name) => valueDifferences(old.get(name), current.get(name), [...path, name])),
    ...(isSame(oldOrder, order) ? [] : [difference(path, oldOrder, order)]),
  ];
}

/** Returns entries by name. An entry without a name goes by its position; a repeated name gets a number: `name#2`. */
function entriesByName(entries: readonly unknown[]): Map<string, unknown> {
  const byName = new Map<string, unknown>();
  for (const [index, entry] of entries.entries()) {
    const name = entryName(entry) ?? `${index + 1}`;
    let unique = name;
    for (let number = 2; byName.has(unique); number += 1) unique = `${name}#${number}`;
    byName.set(unique, entry);
  }
  return byName;
}

function difference(path: readonly string[], before: unknown, after: unknown): ValueDifference {
  return { attribute: path.join("."), before: before ?? null, after: after ?? null };
}

/** Returns true for an object whose attributes are compared one by one. An amount counts as a single value. */
function isAttributes(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("currency" in value);
}

/** Returns true for a text in one or more languages. */
function isLocalizedText(value: unknown): boolean {
  return isAttributes(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLanguage);
}

/** JSON.stringify replacer: sorts attributes, and drops those that are null or empty. */
function canonicalValue(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const present = Object.entries(value).filter(
    ([, entry]) => entry !== null && !(typeof entry === "object" && Object.keys(entry).length === 0),
  );
  return Object.fromEntries(present.sort(byKey));
}
