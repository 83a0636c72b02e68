import { memoize } from "../model/memoize.ts";
import type { Documents } from "../model/release/documents.ts";
import { type StateCode, stateCodes } from "../model/states/states.ts";
import { namePieces } from "./fact-pieces.ts";
import { wordsOf } from "./normalized-words.ts";

/** A state that a search has found. */
export interface FoundState {
  code: StateCode;
  /** Number of its relations. */
  relations: number;
}

/** Returns each of a state's names, and its alpha-3 code, as normalized words. */
const namesOf = memoize(
  (state: StateCode) => namePieces(state).map(({ text }) => wordsOf(text).map(({ normalized }) => normalized)),
  stateCodes.length,
);

/** Returns true if a name of the state, in any language, contains one of these index words. */
export function isNamedBy(state: StateCode, words: ReadonlySet<string>): boolean {
  return namesOf(state).some((name) => name.some((word) => words.has(word)));
}

/**
 * Returns the states whose names match every query word, best first: those with the most words exactly as in the query, then those with
 * the shortest names (Guinea before Equatorial Guinea), then those with the most relations.
 * @param words the query words and the index words that match them
 * @param countries the states of the release
 */
export function findStates(
  words: ReadonlyMap<string, ReadonlySet<string>>,
  countries: Documents["root"]["countries"],
): FoundState[] {
  if (words.size === 0) return [];
  return Object.entries(countries)
    .filter(([code]) => [...words.values()].every((indexWords) => isNamedBy(code, indexWords)))
    .map(([code, { relations }]) => ({ code, relations, ...rankOf(code, [...words]) }))
    .sort(
      (a, b) =>
        b.exactMatches - a.exactMatches ||
        a.length - b.length ||
        b.relations - a.relations ||
        (a.code < b.code ? -1 : 1),
    )
    .map(({ code, relations }) => ({ code, relations }));
}

/** Returns how many query words are in a state's names, and the number of words of the shortest name that matches. */
function rankOf(state: StateCode, words: readonly (readonly [string, ReadonlySet<string>])[]) {
  const names = namesOf(state);
  const matching = names.filter((name) => words.some(([, indexWords]) => name.some((word) => indexWords.has(word))));
  return {
    exactMatches: words.filter(([word]) => names.some((name) => name.includes(word))).length,
    length: Math.min(...matching.map((name) => name.length)),
  };
}
