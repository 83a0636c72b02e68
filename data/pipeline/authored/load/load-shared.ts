import { ComputedMap } from "../../../model/computed-map.ts";
import {
  type AuthoredCity,
  type AuthoredOrganisation,
  type AuthoredRelation,
  authoredCities,
  authoredOrganisations,
  authoredPeople,
  type Person,
  type RelationFile,
} from "../../../model/facts/relation.ts";
import { referencesOf } from "../../../rules/ids/fact-references.ts";
import { type SharedEntries, type SharedList, sharedFile, sharedLists } from "../../../rules/rule.ts";
import type { Problem } from "../data-problem.ts";
import { type Located, located, readAuthored } from "../files/authored-file.ts";
import { type Imported, importedFile } from "./load-imported.ts";

interface SharedFile<Entry> {
  entries: SharedEntries<Entry>;
  /** Returns a problem in the file. */
  problem: Located<unknown>["problem"];
}

/** The people, organisations and cities that all relations share. */
export interface Shared extends Record<SharedList, SharedFile<Person | AuthoredOrganisation | AuthoredCity>> {
  people: SharedFile<Person>;
  organisations: SharedFile<AuthoredOrganisation>;
  cities: SharedFile<AuthoredCity>;
}

/** Reads the people, organisations and cities below `root`/data, including those that were imported. */
export function loadShared(root: string, imported: Imported | null, problems: Problem[]): Shared {
  const people = readAuthored(root, sharedFile("people"), authoredPeople, problems);
  const organisations = readAuthored(root, sharedFile("organisations"), authoredOrganisations, problems);
  const cities = readAuthored(root, sharedFile("cities"), authoredCities, problems);
  return {
    people: joined("people", people, imported?.people, problems),
    organisations: { entries: compactEntries(organisations.value ?? {}), problem: organisations.problem },
    cities: joined("cities", cities, imported?.cities, problems),
  };
}

interface ReadFile<Value> {
  value: Value | null;
  problem: Located<unknown>["problem"];
}

/** Returns the entries that editors wrote together with the imported ones. */
function joined<List extends "people" | "cities", Entry>(
  list: List,
  own: ReadFile<Readonly<Record<string, Entry | { removed: string }>>>,
  imported: ReadFile<{ [Key in List]: Readonly<Record<string, Entry | { removed: string }>> }> | undefined,
  problems: Problem[],
): SharedFile<Entry> {
  const added: Readonly<Record<string, Entry | { removed: string }>> = imported?.value?.[list] ?? {};
  for (const key of Object.keys(own.value ?? {}).filter((key) => Object.hasOwn(added, key))) {
    const message = `“${key}” is also in ${importedFile(list)}; import the archive again, which removes it there`;
    problems.push({ ...own.problem([key], message), repairedByImport: true });
  }
  const problem = imported
    ? problemInEither(own.problem, problemBelow(list, imported.problem), Object.keys(added))
    : own.problem;
  return { entries: compactEntries({ ...added, ...own.value }), problem };
}

/** Returns a function that reports problems within a part of a file. */
function problemBelow(part: string, problem: Located<unknown>["problem"]): Located<unknown>["problem"] {
  return (path, message) => problem([part, ...path], message);
}

/** Not an inline closure, because that would keep the entries in memory. @param keys of the second file */
function problemInEither(
  first: Located<unknown>["problem"],
  second: Located<unknown>["problem"],
  keys: readonly string[],
): Located<unknown>["problem"] {
  const ofSecond = new Set<PropertyKey>(keys);
  return (path, message) => (path[0] !== undefined && ofSecond.has(path[0]) ? second : first)(path, message);
}

/** Returns entries as a map that keeps them as JSON, because parsed objects need several times the memory. */
function compactEntries<Entry>(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, Entry> {
  const texts = new Map(Object.entries(entries).map(([key, entry]) => [key, JSON.stringify(entry)]));
  return new ComputedMap(texts, (key) => JSON.parse(texts.get(key) as string) as Entry);
}

/** Returns a relation with the people, organisations and cities that its facts name. Problems with these are reported in their own file. */
export function withShared(
  own: RelationFile,
  problem: Located<unknown>["problem"],
  shared: Shared,
): Located<AuthoredRelation> {
  return located(relationOf(own, shared), problemIn(problem, shared));
}

function relationOf(
  { facts, removed, exceptions }: RelationFile,
  { people, organisations, cities }: Shared,
): AuthoredRelation {
  const references = facts.flatMap(referencesOf);
  const named = <Entry>(list: SharedList, entries: SharedEntries<Entry>): Record<string, Entry> => {
    const keys = new Set(references.flatMap(({ to, key }) => (to === list && key !== undefined ? [key] : [])));
    const present = [...keys].sort().flatMap((key): [string, Entry][] => {
      const entry = entries.get(key);
      return entry && !isRemoved(entry) ? [[key, entry]] : [];
    });
    return Object.fromEntries(present);
  };
  return {
    people: named("people", people.entries),
    organisations: named("organisations", organisations.entries),
    cities: named("cities", cities.entries),
    facts,
    removed,
    exceptions,
  };
}

/** Not an inline closure, because that would keep the whole surrounding scope in memory. */
function problemIn(problem: Located<unknown>["problem"], shared: Shared): Located<unknown>["problem"] {
  return (path, message) => {
    const list = sharedLists.find((name) => name === path[0]);
    return list ? shared[list].problem(path.slice(1), message) : problem(path, message);
  };
}

function isRemoved(entry: unknown): entry is { removed: string } {
  return typeof entry === "object" && entry !== null && "removed" in entry;
}
