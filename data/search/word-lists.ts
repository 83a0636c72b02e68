import type { SearchOptions, SearchResult } from "minisearch";
import { memoize } from "../model/memoize.ts";
import type { Documents } from "../model/release/documents.ts";
import type { PairId } from "../model/states/pair.ts";
import { type StateCode, stateCodes } from "../model/states/states.ts";
import { beginningOf, readList, type SearchList, shortestBeginning } from "./search-lists.ts";
import { namePieces } from "./search-pieces.ts";
import { wordsOf } from "./search-words.ts";
import { consonantsKey, mostSlips, shortestMisspelling, similarWords } from "./similar-words.ts";
import { wordIndex } from "./word-index.ts";

/** What is read of a release's index to search it. */
export interface SearchShards {
  /** How many relations the release has. */
  relations: number;
  shards: readonly Documents["search-shard"][];
}

/** What is known of one word of a query. */
export interface WordList {
  word: string;
  results: ReadonlyMap<PairId, SearchResult>;
  words: ReadonlySet<string>;
  /** Those that it names. */
  states: ReadonlySet<StateCode>;
  /** The last relation up to which all that have the word are listed; null where all are. */
  end: PairId | null;
  /** Keys of the index that it may be found by, and that are not in the shards at hand. */
  further: string[];
}

/** What the index has of each word of a query, in their order. See `findRelations`. */
export function listsOf(words: readonly string[], index: SearchShards): WordList[] {
  const { relations, shards } = index;
  const beginnings = [...new Set(words.map(beginningOf))];
  const listed = new Map(
    shards
      .flatMap((shard) => Object.entries(shard.words))
      .filter(([word]) => beginnings.some((begun) => word.startsWith(begun) && beginningOf(word) === begun))
      .map(([word, list]) => [word, readList(list)]),
  );
  return words.map((word) => listOf(word, listed, relations) ?? similarList(word, index));
}

/** Letters that a pair or more of them begin which is folded into one: a word broken off there begins none that has them. */
const brokenOff = /(?:k|d|dz|ds|dsc)$/;

/** What is found by a word itself, by its beginning, or by its first letters and a few slips; null where nothing is. */
function listOf(word: string, listed: ReadonlyMap<string, SearchList>, relations: number): WordList | null {
  for (const [term, options] of triesOf(word)) {
    // No more of the index is loaded than the try can find.
    const near = [...listed].filter(([other]) => {
      if (options.fuzzy) return other.startsWith(beginningOf(term));
      return options.prefix ? other.startsWith(term) : other === term;
    });
    const list = listFrom(near, word, wordIndex(near, relations).search(term, options));
    if (list.words.size > 0) return list;
  }
  return null;
}

/** What is found by the words that have a word's consonants. It takes its key's shard, and then those of the words it names. */
function similarList(word: string, { relations, shards }: SearchShards): WordList {
  const key = consonantsKey(word);
  if (key === null) return listFrom([], word, []);
  const textOf = (key: string) => shards.find((shard) => Object.hasOwn(shard.words, key))?.words[key];
  const kept = textOf(key);
  if (kept === undefined) return { ...listFrom([], word, []), further: [key] };
  const similar = similarWords(word, kept).map((other) => [other, textOf(other)] as const);
  const near = similar.flatMap(([other, text]) => (text === undefined ? [] : [[other, readList(text)] as const]));
  const results = wordIndex(near, relations).search(word, { fuzzy: mostSlips(word) });
  return {
    ...listFrom(near, word, results),
    further: similar.flatMap(([other, text]) => (text === undefined ? [other] : [])),
  };
}

/** @param near those words of the index that were searched */
function listFrom(
  near: readonly (readonly [string, SearchList])[],
  word: string,
  results: readonly SearchResult[],
): WordList {
  const words = new Set(results.flatMap(({ match }) => Object.keys(match)));
  const ends = near.flatMap(([other, { pairs, more }]) => (more && words.has(other) ? pairs.slice(-1) : []));
  return {
    word,
    results: new Map(results.map((result) => [result.id, result])),
    words,
    states: new Set(stateCodes.filter((state) => nameWords(state).some((name) => words.has(name)))),
    end: ends.sort()[0] ?? null,
    further: [],
  };
}

/** What a word is looked for as, one after the other until something is found. */
function triesOf(word: string): [string, SearchOptions][] {
  const tries: [string, SearchOptions][] = [[word, { prefix: word.length >= shortestBeginning }]];
  const whole = word.replace(brokenOff, "");
  if (whole !== word && whole.length >= shortestBeginning) tries.push([whole, { prefix: true }]);
  if (word.length >= shortestMisspelling) tries.push([word, { fuzzy: 0.2 }]);
  return tries;
}

/** The words of a state's names, folded. */
const nameWords = memoize(
  (state) => namePieces(state).flatMap(({ text }) => wordsOf(text).map(({ normalized: folded }) => folded)),
  stateCodes.length,
);
