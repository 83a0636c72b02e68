import { stateNames } from "../../../labels/generated.ts";
import type { AuthoredFact, FactKind } from "../../../model/facts/authored-fact.ts";
import { textsOf } from "../../../model/facts/fact-texts.ts";
import { stateOfPlace } from "../../../model/facts/places/places.ts";
import { statesOf } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { containsWordPart } from "../../reading/inflection.ts";
import { namedCities } from "../../reading/states/states.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { ownWords } from "../own-words.ts";
import { statesNamed } from "./named-places.ts";

/** Kinds whose sentences often name third states, such as the state where an ambassador resides. */
const kindsWithThirdStates: ReadonlySet<FactKind> = new Set(["ambassador", "mission", "cooperation"]);

/**
 * Returns a third state that the quotes name, and the states of the pair that they do not: the quotes are about another
 * relation. Null if they are not.
 */
export function thirdState(reading: ClaimReading<AuthoredFact>): { third: StateCode; lacking: StateCode[] } | null {
  const { fact, quoted, language, pair, relation } = reading;
  if (kindsWithThirdStates.has(fact.kind)) return null;
  const named = new Set([
    ...statesNamed(quoted, language).map(({ code }) => code),
    ...namedCities(quoted, language).map(({ state }) => state),
  ]);
  const lacking = statesOf(pair).filter((state) => !named.has(state));
  if (lacking.length === 0) return null;
  const expected = expectedStates(fact, relation, language);
  const mentioned = statesNamed(ownWords(reading), language);
  // “Korea” may be either state: it is a third one only if neither belongs to the pair.
  const third = mentioned.find(
    ({ code, start }) =>
      !expected.has(code) && !mentioned.some((other) => other.start === start && statesOf(pair).includes(other.code)),
  )?.code;
  if (third === undefined) return null;
  const organisations = Object.values(relation.organisations).flatMap(({ name }) => name[language] ?? []);
  const isInName = organisations.some(
    (name) =>
      containsWordPart(name, stateNames[language][third] ?? third, language) &&
      containsWordPart(quoted, name, language),
  );
  if (isInName) return null;
  return { third, lacking };
}

/** Returns the third states that the fact itself mentions, as a place or in a text. */
function expectedStates(
  fact: AuthoredFact,
  { cities }: ClaimReading["relation"],
  language: ClaimReading["language"],
): Set<string> {
  const place = fact.kind === "visit" || fact.kind === "meeting" || fact.kind === "agreement" ? fact.place : undefined;
  const ofPlace = place === undefined ? undefined : stateOfPlace(place, cities);
  const texts = textsOf(fact).flatMap((text) => text[language] ?? []);
  return new Set([
    ...(ofPlace ? [ofPlace] : []),
    ...texts.flatMap((text) => statesNamed(text, language).map(({ code }) => code)),
  ]);
}
