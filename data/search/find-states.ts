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

/** The index words that match each query word. */
type IndexWords = ReadonlyMap<string, ReadonlySet<string>>;

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
 * @param matches the query words, the index words that match them, and the states with matching names
 * @param countries the states of the release
 */
export function findStates(
  { words, states }: { words: IndexWords; states: ReadonlyMap<string, ReadonlySet<StateCode>> },
  countries: Documents["root"]["countries"],
): FoundState[] {
  if (words.size === 0) return [];
  return Object.entries(countries)
    .filter(([code]) => [...states.values()].every((named) => named.has(code)))
    .map(([code, { relations }]) => ({ code, relations, ...rankOf(code, words) }))
    .sort(
      (a, b) =>
        b.exactMatches - a.exactMatches ||
        a.length - b.length ||
        b.relations - a.relations ||
        (a.code < b.code ? -1 : 1),
    )
    .map(({ code, relations }) => ({ code, relations }));
}

/**
 * Returns how many query words are in a state's names, and the number of words of the shortest name that matches. A further name in the
 * query counts as exactly such a name.
 */
function rankOf(state: StateCode, words: IndexWords) {
  const names = namesOf(state);
  const matching = names.filter((name) =>
    [...words.values()].some((indexWords) => name.some((word) => indexWords.has(word))),
  );
  return {
    exactMatches: [...words].filter(
      ([word, indexWords]) => names.some((name) => name.includes(word)) || !isNamedBy(state, indexWords),
    ).length,
    length: Math.min(...(matching.length > 0 ? matching.map((name) => name.length) : [words.size])),
  };
}
