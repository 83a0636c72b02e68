import { addToList } from "../../model/add-to-list.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredCity, Person } from "../../model/facts/relation.ts";
import type { StateCode } from "../../model/states/states.ts";
import { participantsOf } from "../../rules/facts/participants-of.ts";
import { damaged } from "../archive/archive-folder.ts";
import type { ArchiveItem } from "../archive/item.ts";
import type { NameRegistry, PersonIdentity } from "../name-registry.ts";
import { slugOf } from "../slug.ts";

/** Entries of the people or cities, by key. */
type Entries<Entry> = Readonly<Record<string, Entry | { removed: string }>>;

/** What is known before an import. */
export interface KnownNames {
  /** The people and cities that editors wrote, and the states that these people serve in the editors' facts, by key. */
  own: { people: Entries<Person>; cities: Entries<AuthoredCity>; states: ReadonlyMap<string, ReadonlySet<StateCode>> };
  /** Those of earlier imports, and the person of an archive that each key stands for. */
  imported: { people: Entries<Person>; identities: Readonly<Record<string, string>>; cities: Entries<AuthoredCity> };
}

/** Returns the states that people serve in facts, by the person's key. */
export function statesServed(facts: readonly AuthoredFact[]): Map<string, Set<StateCode>> {
  const states = new Map<string, Set<StateCode>>();
  const add = (person: string | undefined, state: StateCode | undefined) => {
    if (person && state) states.set(person, (states.get(person) ?? new Set()).add(state));
  };
  for (const fact of facts) {
    if (fact.kind === "ambassador") add(fact.person, fact.sending);
    for (const { participant } of participantsOf(fact)) add(participant.person, participant.state);
  }
  return states;
}

/** Gives keys to the people and cities of an import. A person or city keeps the key of earlier imports, and shares that of the editors. */
export class ImportedNames implements NameRegistry {
  private readonly people = new Map<string, Person>();
  private readonly cities = new Map<string, AuthoredCity>();
  /** Keys of people by identity, and the other way round. */
  private readonly identities = new Map<string, string>();
  private readonly identitiesOf = new Map<string, string[]>();
  private readonly byName = new Map<string, string[]>();
  /** Keys of the cities of earlier imports and of the editors, by state and name. */
  private readonly knownCities = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(private readonly known: KnownNames) {
    for (const [identity, key] of Object.entries(known.imported.identities)) this.addIdentity(identity, key);
    for (const [key, person] of Object.entries({ ...known.imported.people, ...known.own.people })) {
      if (!("removed" in person)) this.addName(person.name, key);
    }
    for (const [key, city] of Object.entries({ ...known.imported.cities, ...known.own.cities })) {
      const place = "name" in city && placeOf(city.name.en ?? "", city.state);
      if (place && !this.knownCities.has(place)) this.knownCities.set(place, key);
    }
    this.taken = new Set([...Object.keys(known.own.people), ...Object.keys(known.imported.people)]);
  }

  person(name: string, { archive, state, id = slugOf(name), gender }: PersonIdentity, record: ArchiveItem): string {
    requireLatinLetters(name, record);
    const identity = [archive, state, id].join(":");
    const key = this.identities.get(identity) ?? this.namesake(name, identity) ?? this.newKey(slugOf(name));
    this.addIdentity(identity, key);
    this.addName(name, key);
    if (!Object.hasOwn(this.known.own.people, key)) {
      // Titles such as King give the gender; another record of the same person may lack one.
      const known = this.people.get(key) ?? this.known.imported.people[key];
      const earlier = known && "name" in known ? known : undefined;
      const knownGender = gender ?? earlier?.gender;
      const isSame = earlier && slugOf(earlier.name) === slugOf(name);
      this.people.set(key, {
        name: fuller(isSame ? earlier.name : undefined, name),
        ...(knownGender ? { gender: knownGender } : {}),
        scripts: {},
      });
    }
    return key;
  }

  /** Returns the name in a person's entry, once all archives are read. */
  nameOf(key: string): string | undefined {
    const person = this.known.own.people[key] ?? this.people.get(key) ?? this.known.imported.people[key];
    return person && "name" in person ? person.name : undefined;
  }

  city(name: string, state: StateCode, record: ArchiveItem): string {
    requireLatinLetters(name, record);
    const { own, imported } = this.known;
    const known = this.knownCities.get(placeOf(name, state));
    if (known && Object.hasOwn(own.cities, known)) return known;
    const slug = slugOf(name);
    const isTaken = [own, imported].some(({ cities }) => Object.hasOwn(cities, slug)) || this.isOther(slug, state);
    const key = known ?? (isTaken ? `${slug}-${state}` : slug);
    const earlier = this.cities.get(key) ?? imported.cities[key];
    const earlierName = earlier && "name" in earlier ? earlier.name.en : undefined;
    this.cities.set(key, { state, name: { en: fuller(earlierName, name) } });
    return key;
  }

  /**
   * Returns the imported entries, without those that editors wrote in the meantime. If no fact mentions a person any longer, the entry says
   * so; one whose key was never recorded is left out.
   * @param used keys that facts mention
   * @param isRecorded returns true for the key of a person that is recorded
   */
  entries(used: ReadonlySet<string>, isRecorded = (_: string) => true): KnownNames["imported"] {
    const { own, imported } = this.known;
    const removed = { removed: "No record of an archive mentions this person any longer." };
    const people = without(own.people, { ...imported.people, ...Object.fromEntries(this.people) });
    const current = people.flatMap(([key, person]) =>
      used.has(key)
        ? [[key, person] as const]
        : isRecorded(key)
          ? [[key, "removed" in person ? person : removed] as const]
          : [],
    );
    const keys = new Set(current.map(([key]) => key));
    return {
      people: sortedByKey(current),
      identities: sortedByKey([...this.identities].filter(([, key]) => used.has(key) || keys.has(key))),
      cities: sortedByKey(without(own.cities, { ...imported.cities, ...Object.fromEntries(this.cities) })),
    };
  }

  private addIdentity(identity: string, key: string): void {
    if (this.identities.get(identity) === key) return;
    this.identities.set(identity, key);
    addToList(this.identitiesOf, key, identity);
  }

  private addName(name: string, key: string): void {
    if (!this.byName.get(slugOf(name))?.includes(key)) addToList(this.byName, slugOf(name), key);
  }

  /** Returns the key of a person with the same name, unless the archive itself tells the two apart, or they serve different states. */
  private namesake(name: string, identity: string): string | null {
    const isAnother = (other: string) =>
      archiveOf(other) === archiveOf(identity) || stateOf(other) !== stateOf(identity);
    const serves = (key: string) => this.known.own.states.get(key);
    const keys = this.byName.get(slugOf(name)) ?? [];
    return (
      keys.find(
        (key) =>
          serves(key)?.has(stateOf(identity) as StateCode) !== false && !this.identitiesOf.get(key)?.some(isAnother),
      ) ?? null
    );
  }

  private isOther(key: string, state: StateCode): boolean {
    const city = this.cities.get(key);
    return city !== undefined && city.state !== state;
  }

  private newKey(slug: string): string {
    let key = slug;
    for (let number = 2; this.taken.has(key); number += 1) key = `${slug}-${number}`;
    this.taken.add(key);
    return key;
  }
}

/** A key consists of Latin letters. @throws {Refused} if a name has none */
function requireLatinLetters(name: string, { readFrom, line, id }: ArchiveItem): void {
  if (/[a-z]/.test(slugOf(name))) return;
  throw damaged(readFrom, line, `the record “${id}” has the name “${name}”, which has no Latin letters`);
}

/** Returns what cities of the same state and name have in common. */
function placeOf(name: string, state: StateCode): string {
  return `${state} ${slugOf(name)}`;
}

/** Returns the spelling with more diacritics, so that it does not matter which archive was imported last. */
function fuller(earlier: string | undefined, name: string): string {
  const count = (text: string) => text.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
  return earlier !== undefined && count(earlier) >= count(name) ? earlier : name;
}

function archiveOf(identity: string): string | undefined {
  return identity.split(":")[0];
}

function stateOf(identity: string): string | undefined {
  return identity.split(":")[1];
}

/** Returns the imported entries that editors did not write. */
function without<Entry>(own: Readonly<Record<string, unknown>>, entries: Entries<Entry>) {
  return Object.entries(entries).filter(([key]) => !Object.hasOwn(own, key));
}

function sortedByKey<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
