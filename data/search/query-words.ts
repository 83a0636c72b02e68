import { furtherStateNames } from "../labels/names/further-state-names.ts";
import type { StateCode } from "../model/states/states.ts";
import { isFunctionWord } from "./function-words.ts";
import { lettersOf, wordsOf } from "./normalized-words.ts";

/** A word of a query. */
export interface QueryWord {
  /** Normalized. */
  word: string;
  /** The states of which the query has a further name with this word: Russia for both words of “Soviet Union”. */
  states: ReadonlySet<StateCode>;
}

/**
 * Returns the distinct words of a query; an empty list if it has no letters or digits. Function words such as “to” are left out if
 * another word has more than three letters or is part of a further name. Otherwise, they may be codes of states.
 */
export function queryWords(query: string): readonly QueryWord[] {
  const written = wordsOf(query);
  const named = statesNamedIn(written.map(({ from, until }) => query.slice(from, until)));
  const states = new Map<string, StateCode[]>();
  for (const [place, { normalized }] of written.entries()) {
    states.set(normalized, [...(states.get(normalized) ?? []), ...(named[place] ?? [])]);
  }
  const words = [...states].map(([word, states]) => ({ word, states: new Set(states) }));
  const meaningful = words.filter(({ word, states }) => !isFunctionWord(word) || states.size > 0);
  return meaningful.some(({ word, states }) => word.length > 3 || states.size > 0) ? meaningful : words;
}

/** The further names of states, each in words of {@link lettersOf}. */
const furtherNames = furtherStateNames.map(([state, name]) => ({
  state,
  words: wordsOf(name).map(({ from, until }) => lettersOf(name.slice(from, until))),
}));

/**
 * Minimum length of the last word of a query to match the beginning of a name's last word, for readers who are still typing. Shorter
 * ones are often words of their own: USS is not the USSR, and West is not Westdeutschland.
 */
const minIncompleteLength = 5;

/**
 * Returns, for each word of a query, the states of which it is a further name, alone or with the words beside it. Words are compared
 * by their letters, because normalized, “СССР” is “s”.
 * @param query the words as written
 */
function statesNamedIn(query: readonly string[]): StateCode[][] {
  const letters = query.map(lettersOf);
  const named: StateCode[][] = query.map(() => []);
  for (let start = 0; start < letters.length; ) {
    const found = furtherNames.filter(({ words }) => isNameAt(start, words, letters));
    // The longest name counts: “United States of America” contains others.
    const length = Math.max(1, ...found.map(({ words }) => words.length));
    for (const { words, state } of found) {
      if (words.length === length) for (const states of named.slice(start, start + length)) states.push(state);
    }
    start += length;
  }
  return named;
}

function isNameAt(start: number, name: readonly string[], query: readonly string[]): boolean {
  return name.every((word, place) => {
    const written = query[start + place] ?? "";
    const isLast = place === name.length - 1 && start + place === query.length - 1;
    return written === word || (isLast && written.length >= minIncompleteLength && word.startsWith(written));
  });
}
