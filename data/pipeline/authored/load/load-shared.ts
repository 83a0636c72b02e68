import type * as z from "zod";
import { ComputedMap } from "../../../model/computed-map.ts";
import {
  type AuthoredCity,
  type AuthoredOrganisation,
  type AuthoredRelation,
  authoredCities,
  authoredOrganisations,
  authoredPeople,
  type Person,
  type relationFile,
} from "../../../model/facts/relation.ts";
import { referencesOf } from "../../../rules/ids/fact-references.ts";
import { type SharedEntries, type SharedList, sharedFile, sharedLists } from "../../../rules/rule.ts";
import type { Problem } from "../data-problem.ts";
import { type Located, located, readAuthored } from "../files/authored-file.ts";

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

/** Reads the people, organisations and cities below `root`/data. */
export function loadShared(root: string, problems: Problem[]): Shared {
  const people = readAuthored(root, sharedFile("people"), authoredPeople, problems);
  const organisations = readAuthored(root, sharedFile("organisations"), authoredOrganisations, problems);
  const cities = readAuthored(root, sharedFile("cities"), authoredCities, problems);
  return {
    people: { entries: compactEntries(people.value ?? {}), problem: people.problem },
    organisations: { entries: compactEntries(organisations.value ?? {}), problem: organisations.problem },
    cities: { entries: compactEntries(cities.value ?? {}), problem: cities.problem },
  };
}

/** Returns entries as a map that keeps them as JSON, because parsed objects need several times the memory. */
function compactEntries<Entry>(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, Entry> {
  const texts = new Map(Object.entries(entries).map(([key, entry]) => [key, JSON.stringify(entry)]));
  return new ComputedMap(texts, (key) => JSON.parse(texts.get(key) as string) as Entry);
}

/** Returns a relation with the people, organisations and cities that its facts name. Problems with these are reported in their own file. */
export function withShared(
  own: z.output<typeof relationFile>,
  problem: Located<unknown>["problem"],
  shared: Shared,
): Located<AuthoredRelation> {
  return located(relationOf(own, shared), problemIn(problem, shared));
}

function relationOf(
  { facts, removed, exceptions }: z.output<typeof relationFile>,
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
