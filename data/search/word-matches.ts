import type { SearchOptions, SearchResult } from "minisearch";
import type { Documents } from "../model/release/documents.ts";
import type { PairId } from "../model/states/pair.ts";
import { type StateCode, stateCodes } from "../model/states/states.ts";
import { isNamedBy } from "./find-states.ts";
import { miniSearchIndex } from "./mini-search.ts";
import type { QueryWord } from "./query-words.ts";
import { consonantsKey, maxEdits, minMisspellingLength, similarWords } from "./similar-words.ts";
import { decodeList, minPrefixLength, type StoredList, shardPrefix } from "./stored-lists.ts";

/** The parts of a release's word index that have been read for a search. */
export interface SearchShards {
  /** Number of relations in the release. */
  relations: number;
  shards: readonly Documents["search-shard"][];
  /** The relations of the states that the query names by a further name. */
  pairsOf?: ReadonlyMap<StateCode, readonly PairId[]>;
}

/** The matches of one query word. */
export interface WordMatches {
  /** The query word. */
  word: string;
  results: ReadonlyMap<PairId, WordResult>;
  /** The index words that match. */
  words: ReadonlySet<string>;
  /** States with a matching name, or that a further name in the query means. */
  states: ReadonlySet<StateCode>;
  /** The index lists all matching relations up to this one; null if it lists all of them. */
  listedUpTo: PairId | null;
  /** Index keys that could match but are in shards that have not been read. */
  missingKeys: string[];
}

/** The match of a query word in a relation. */
interface WordResult {
  /** False if only longer or similar words match. */
  isExact: boolean;
  /** The rarer the matching words are, the higher. */
  score: number;
}

/** Returns the matches of each query word, in order. For the rules of matching see `findRelations`. */
export function matchesPerWord(words: readonly QueryWord[], index: SearchShards): WordMatches[] {
  const { relations, shards } = index;
  const prefixes = [...new Set(words.map(({ word }) => shardPrefix(word)))];
  const listed = new Map(
    shards
      .flatMap((shard) => Object.entries(shard.words))
      .filter(([word]) => prefixes.some((prefix) => word.startsWith(prefix) && shardPrefix(word) === prefix))
      .map(([word, list]) => [word, decodeList(list)]),
  );
  return words.map(({ word, states }) => {
    // The word of a name is not misspelt.
    if (states.size > 0) {
      const matches = firstMatches(word, attemptsFor(word).slice(0, 1), listed, relations);
      return withStates(matches ?? matchesIn([], word, []), states, index);
    }
    return firstMatches(word, attemptsFor(word), listed, relations) ?? similarMatches(word, index);
  });
}

/** Returns the matches with all relations of some states, which count as if the states had the word in their names. */
function withStates(matches: WordMatches, states: ReadonlySet<StateCode>, { pairsOf }: SearchShards): WordMatches {
  const results = new Map(matches.results);
  const pairs = [...states].flatMap((state) => pairsOf?.get(state) ?? []);
  for (const pair of pairs) results.set(pair, { isExact: true, score: 0 });
  return { ...matches, results, states: new Set([...matches.states, ...states]) };
}

/** Returns the matches of the first attempt that has any; null if none has. */
function firstMatches(
  word: string,
  attempts: readonly [string, SearchOptions][],
  listed: ReadonlyMap<string, StoredList>,
  relations: number,
): WordMatches | null {
  for (const [term, options] of attempts) {
    // Only the words that this attempt could match are loaded into the index.
    const candidates = [...listed].filter(([indexWord]) => {
      if (options.fuzzy) return indexWord.startsWith(shardPrefix(term));
      return options.prefix ? indexWord.startsWith(term) : indexWord === term;
    });
    const list = matchesIn(candidates, word, miniSearchIndex(candidates, relations).search(term, options));
    if (list.words.size > 0) return list;
  }
  return null;
}

/**
 * Returns the terms to search for, in turn, until one matches: the word itself and words that start with it, then words with the same
 * prefix and few typos.
 */
function attemptsFor(word: string): [string, SearchOptions][] {
  const attempts: [string, SearchOptions][] = [[word, { prefix: word.length >= minPrefixLength }]];
  const shortened = word.replace(truncatedDigraph, "");
  if (shortened !== word && shortened.length >= minPrefixLength) attempts.push([shortened, { prefix: true }]);
  if (word.length >= minMisspellingLength) attempts.push([word, { fuzzy: 0.2 }]);
  return attempts;
}

/**
 * Matches a final letter that may be the start of a digraph, such as the k of "kh". Digraphs are normalized to a single letter, so a
 * query that stops within one is not a prefix of the normalized word.
 */
const truncatedDigraph = /(?:k|d|dz|ds|dsc)$/;

/** Returns the matches of words with the same consonants. Needs the shard of the consonant key, then the shards of the words under it. */
function similarMatches(word: string, { relations, shards }: SearchShards): WordMatches {
  const key = consonantsKey(word);
  if (key === null) return matchesIn([], word, []);
  const textOf = (key: string) => shards.find((shard) => Object.hasOwn(shard.words, key))?.words[key];
  const sameConsonants = textOf(key);
  if (sameConsonants === undefined) return { ...matchesIn([], word, []), missingKeys: [key] };
  const similar = similarWords(word, sameConsonants).map((similarWord) => [similarWord, textOf(similarWord)] as const);
  const candidates = similar.flatMap(([similarWord, text]) =>
    text === undefined ? [] : [[similarWord, decodeList(text)] as const],
  );
  const results = miniSearchIndex(candidates, relations).search(word, { fuzzy: maxEdits(word) });
  return {
    ...matchesIn(candidates, word, results),
    missingKeys: similar.flatMap(([similarWord, text]) => (text === undefined ? [similarWord] : [])),
  };
}

/** @param candidates the index words that were searched */
function matchesIn(
  candidates: readonly (readonly [string, StoredList])[],
  word: string,
  results: readonly SearchResult[],
): WordMatches {
  const words = new Set(results.flatMap(({ match }) => Object.keys(match)));
  const ends = candidates.flatMap(([indexWord, { pairs, hasMore }]) =>
    hasMore && words.has(indexWord) ? pairs.slice(-1) : [],
  );
  return {
    word,
    results: new Map(results.map(({ id, match, score }) => [id, { isExact: Object.hasOwn(match, word), score }])),
    words,
    states: new Set(stateCodes.filter((state) => isNamedBy(state, words))),
    listedUpTo: ends.sort()[0] ?? null,
    missingKeys: [],
  };
}
