import { type PairId, statesOf } from "../model/states/pair.ts";
import type { StateCode } from "../model/states/states.ts";
import type { QueryWord } from "./query-words.ts";
import { matchesPerWord, type SearchShards, type WordMatches } from "./word-matches.ts";

/** The relations that match a search. */
export interface RelationMatches {
  /**
   * Matching relations, best first: those with the most query words in their states' names, then those with the most exact matches,
   * then those with the rarest words, then by id; {@link mostKnownFirst} also counts facts. The index does not list every relation
   * that has a very common word, so a few of these may lack such a word; `searchHit` checks each relation.
   */
  pairs: PairId[];
  /** The same pairs, divided into groups that match equally well, in the same order. */
  ties: PairId[][];
  /** True if more relations may match than are listed. Another word would narrow the search. */
  hasMore: boolean;
  /** Maps each query word to the index words that match it, all normalized: the word itself, longer words, similar words. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Maps each query word to the states with a matching name, or that a further name in the query means. */
  states: ReadonlyMap<string, ReadonlySet<StateCode>>;
  /** Index keys that could match but are in shards that have not been read. */
  missingKeys: string[];
}

/**
 * Finds the relations that match every word. A word matches itself and, from three letters on, longer words that start with it. If
 * neither occurs, a word of five or more letters matches similar words: first those with the same three initial letters, then those
 * with the same consonants (see `similarWords`). The words of a state's further name, such as “Soviet Union”, also match the state's
 * relations.
 * @param words as returned by `queryWords`
 */
export function findRelations(words: readonly QueryWord[], index: SearchShards): RelationMatches {
  const lists = matchesPerWord(words, index);
  const matched = {
    words: new Map(lists.map((list) => [list.word, list.words])),
    states: new Map(lists.map((list) => [list.word, list.states])),
  };
  const widest = lists.reduce<WordMatches | null>((best, list) => (best && !isWider(list, best) ? best : list), null);
  const unmatched = lists.filter((list) => list.results.size === 0);
  const canMatch = unmatched.every((list) => list.missingKeys.length > 0);
  const missingKeys = canMatch ? lists.flatMap((list) => list.missingKeys) : [];
  if (!widest || unmatched.length > 0) return { ...noRelations, ...matched, missingKeys };

  const ranked = [...widest.results.keys()]
    .filter((pair) =>
      lists.every((list) => list.results.has(pair) || (list.listedUpTo !== null && pair > list.listedUpTo)),
    )
    .map((pair) => ({ pair, ...rankOf(pair, lists) }))
    .sort(
      (a, b) =>
        b.nameMatches - a.nameMatches ||
        b.exactMatches - a.exactMatches ||
        b.score - a.score ||
        (a.pair < b.pair ? -1 : 1),
    );
  const ties = new Map<string, PairId[]>();
  for (const { pair, nameMatches, exactMatches, score } of ranked) {
    // How rare a name is says nothing about the state that a reader means.
    const key = [nameMatches, exactMatches, ...(nameMatches === 0 ? [score] : [])].join(" ");
    const tie = ties.get(key);
    if (tie) tie.push(pair);
    else ties.set(key, [pair]);
  }
  return {
    pairs: ranked.map(({ pair }) => pair),
    ties: [...ties.values()],
    hasMore: widest.listedUpTo !== null,
    ...matched,
    missingKeys,
  };
}

/** What a search has found if it has found no relation. */
export const noRelations: RelationMatches = {
  pairs: [],
  ties: [],
  hasMore: false,
  words: new Map(),
  states: new Map(),
  missingKeys: [],
};

/**
 * Returns the matches with relations that match equally well in the order of how much is known about them: readers rarely look for a
 * relation known only by its first day.
 * @param factCounts numbers of facts; a relation without one comes last
 */
export function mostKnownFirst(matches: RelationMatches, factCounts: ReadonlyMap<PairId, number>): RelationMatches {
  const countOf = (pair: PairId) => factCounts.get(pair) ?? 0;
  return { ...matches, pairs: matches.ties.flatMap((tie) => tie.toSorted((a, b) => countOf(b) - countOf(a))) };
}

/**
 * Returns true if a list extends to a later relation than another. Of two complete lists, the shorter one counts as wider: it costs less to
 * filter.
 */
function isWider(list: WordMatches, than: WordMatches): boolean {
  if (list.listedUpTo === null) return than.listedUpTo !== null || list.results.size < than.results.size;
  return than.listedUpTo !== null && list.listedUpTo > than.listedUpTo;
}

function rankOf(pair: PairId, lists: readonly WordMatches[]) {
  let [nameMatches, exactMatches, score] = [0, 0, 0];
  for (const { results, states } of lists) {
    const result = results.get(pair);
    if (statesOf(pair).some((state) => states.has(state))) nameMatches += 1;
    if (result?.isExact) exactMatches += 1;
    score += result?.score ?? 0;
  }
  return { nameMatches, exactMatches, score };
}
