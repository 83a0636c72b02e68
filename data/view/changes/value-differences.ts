import { byKey } from "../../model/key-order.ts";
import { isLanguage } from "../../model/language.ts";

/** A place where two values differ. Null stands for what is not there. */
export interface ValueDifference {
  /** Path, its steps joined by dots; an entry of a list goes by its id, or whatever else it is named by. */
  attribute: string;
  before: unknown;
  after: unknown;
}

type Group = Record<string, unknown>;

/** Where two values of the same shape differ: attribute by attribute, texts by language, lists by their entries. */
export function valueDifferences(before: unknown, after: unknown, path: readonly string[] = []): ValueDifference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    return listDifferences((before ?? []) as unknown[], (after ?? []) as unknown[], path);
  }
  if ((isGroup(before) && isGroup(after)) || isText(before ?? after)) {
    const [old, its] = [before ?? {}, after ?? {}] as [Group, Group];
    return [...new Set([...Object.keys(old), ...Object.keys(its)])].flatMap((key) =>
      valueDifferences(old[key], its[key], [...path, key]),
    );
  }
  return [difference(path, before, after)];
}

/** Tells whether two values say the same: an empty list or group says nothing, and the order of attributes means nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null, saying) === JSON.stringify(b ?? null, saying);
}

/** What a list's entry, or a group of attributes, is called in a path or a sentence; null where it has no name. */
export function entryName(entry: unknown): string | null {
  if (typeof entry === "string") return entry;
  if (!isGroup(entry)) return null;
  const { id, source, person, organisation, body, exact } = entry;
  const name = id ?? source ?? person ?? organisation ?? body ?? exact;
  return typeof name === "string" ? name : null;
}

/** Entries that came or went; what changed within those that stayed; and, where those stand in another order, both orders. */
function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): ValueDifference[] {
  const [old, its] = [named(before), named(after)];
  const stayed = [...old.keys()].filter((name) => its.has(name));
  const order = [...its.keys()].filter((name) => old.has(name));
  return [
    ...[...old].filter(([name]) => !its.has(name)).map(([, entry]) => difference(path, entry, null)),
    ...[...its].filter(([name]) => !old.has(name)).map(([, entry]) => difference(path, null, entry)),
    ...stayed.flatMap((name) => valueDifferences(old.get(name), its.get(name), [...path, name])),
    ...(isSame(stayed, order) ? [] : [difference(path, stayed, order)]),
  ];
}

/** Entries by name; those without one by their number, and those with one that is taken by name and number. */
function named(entries: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [index, entry] of entries.entries()) {
    const name = entryName(entry) ?? `${index + 1}`;
    let free = name;
    for (let number = 2; found.has(free); number += 1) free = `${name}#${number}`;
    found.set(free, entry);
  }
  return found;
}

function difference(path: readonly string[], before: unknown, after: unknown): ValueDifference {
  return { attribute: path.join("."), before: before ?? null, after: after ?? null };
}

/** Attributes to be compared one by one. An amount is a single value. */
function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("currency" in value);
}

/** A text in one or more languages. */
function isText(value: unknown): boolean {
  return isGroup(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLanguage);
}

function saying(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const said = Object.entries(value).filter(
    ([, its]) => its !== null && !(typeof its === "object" && Object.keys(its).length === 0),
  );
  return Object.fromEntries(said.sort(byKey));
}
