import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../../model/facts/relation.ts";
import type { Language } from "../../../model/language.ts";
import { participantsOf } from "../../facts/participants-of.ts";
import { findNames, type TextSpan } from "../../reading/inflection.ts";
import type { ClaimReading } from "../attribute-check.ts";

/** Someone whom a fact names: a participant, or an ambassador. */
export interface Named {
  person?: string | undefined;
  asWritten?: string | undefined;
}

/** Returns the spellings of a person's name that a source may use. */
export function spellingsOf({ person, asWritten }: Named, { people }: AuthoredRelation): string[] {
  const entry = people[person ?? ""];
  return [asWritten, entry?.name ?? person, ...Object.values(entry?.scripts ?? {})].filter(
    (name) => name !== undefined,
  );
}

/** Returns where the quotes name a person, in any spelling. */
export function namesIn(quoted: string, named: Named, relation: AuthoredRelation, language: Language): TextSpan[] {
  return spellingsOf(named, relation).flatMap((name) => findNames(quoted, name, language));
}

/**
 * Returns where the quotes name a participant. In a statement at a meeting, the last name is enough if no other person of the relation
 * has it, because the meeting's fact has the full name.
 */
export function nameSpans(named: Named, { quoted, relation, language, fact }: ClaimReading): TextSpan[] {
  const full = namesIn(quoted, named, relation, language);
  if (full.length > 0 || fact.kind !== "statement" || fact.at === undefined) return full;
  const lastOf = (name: string | undefined) => name?.split(" ").at(-1) ?? "";
  return spellingsOf(named, relation).flatMap((name) => {
    const last = lastOf(name);
    const namesakes = Object.entries(relation.people).filter(([, other]) => lastOf(other.name) === last);
    return namesakes.every(([person]) => person === named.person) ? findNames(quoted, last, language) : [];
  });
}

/** Returns everyone whom a fact names, with the path to the name. */
export function namedBy(fact: AuthoredFact): { named: Named; path: (string | number)[] }[] {
  if (fact.kind === "ambassador") {
    return fact.person ? [{ named: { person: fact.person, asWritten: fact.asWritten }, path: ["person"] }] : [];
  }
  return participantsOf(fact).map(({ participant, path }) => ({ named: participant, path }));
}

interface KnownName {
  person: string;
  span: TextSpan;
}

const known = new WeakMap<ClaimReading, readonly KnownName[]>();

/** Returns where the quotes name the people of the relation, by key. Cached, because every participant needs it. */
export function knownNames(reading: ClaimReading): readonly KnownName[] {
  const cached = known.get(reading);
  if (cached) return cached;
  const names = findKnownNames(reading);
  known.set(reading, names);
  return names;
}

function findKnownNames({ quoted, relation, language, fact }: ClaimReading): KnownName[] {
  const ofFact = namedBy(fact).flatMap(({ named }): KnownName[] => {
    const { person } = named;
    return person ? namesIn(quoted, named, relation, language).map((span) => ({ person, span })) : [];
  });
  const listed = new Set(ofFact.map(({ person }) => person));
  const lower = quoted.toLowerCase();
  const others = Object.keys(relation.people).flatMap((person): KnownName[] =>
    listed.has(person) || !mayName(lower, person, relation)
      ? []
      : namesIn(quoted, { person }, relation, language).map((span) => ({ person, span })),
  );
  return [...ofFact, ...others];
}

/** Returns false if the text does not contain the first letters of the person's last name, which are the same in every case. */
function mayName(lower: string, person: string, relation: AuthoredRelation): boolean {
  return spellingsOf({ person }, relation).some((name) =>
    lower.includes((name.split(" ").at(-1) ?? name).slice(0, 3).toLowerCase()),
  );
}
