import { type PairId, statesOf } from "../model/states/pair.ts";
import { wordsOf } from "./search-words.ts";
import { listsOf, type SearchShards, type WordList } from "./word-lists.ts";

/** The relations that a search finds. */
export interface RelationMatches {
  /**
   * The best first: those whose states more of the words name, then those with more of them as they are written, then those whose
   * words are rarer, then in the order of ids. A word that very many relations have is not listed for all of them, so that some may
   * lack it: what they hold tells (see `searchHit`).
   */
  pairs: PairId[];
  /** True where more relations may have the words than are listed: another word is to be added. */
  more: boolean;
  /** For each word of the query, the words that it is found by, all folded: itself, longer ones, similar ones. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the index that more may be found by, where the shards they belong to are read too. */
  further: string[];
}

/** The words of a query, folded, each once. None where it has no letter or digit. */
export function searchWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ normalized: folded }) => folded))];
}

/**
 * Finds the relations that have every word: as it is written, or, of three letters and more, at the beginning of a longer one. Only
 * where there is none of either, of five letters and more, are similar ones taken: those that begin with the same three letters, and
 * where there is none of them either, those with the same consonants (see `similarWords`).
 * @param words as {@link searchWords} gives them
 */
export function findRelations(words: readonly string[], index: SearchShards): RelationMatches {
  const lists = listsOf(words, index);
  const found = new Map(lists.map((list) => [list.word, list.words]));
  const widest = lists.reduce<WordList | null>((best, list) => (best && !isWider(list, best) ? best : list), null);
  const missing = lists.filter((list) => list.words.size === 0);
  const isHopeless = missing.some((list) => list.further.length === 0);
  const further = isHopeless ? [] : lists.flatMap((list) => list.further);
  if (!widest || missing.length > 0) return { pairs: [], more: false, words: found, further };

  const ranked = [...widest.results.keys()]
    .filter((pair) => lists.every((list) => list.results.has(pair) || (list.end !== null && pair > list.end)))
    .map((pair) => ({ pair, ...rankOf(pair, lists) }))
    .sort((a, b) => b.named - a.named || b.exact - a.exact || b.score - a.score || (a.pair < b.pair ? -1 : 1));
  return { pairs: ranked.map(({ pair }) => pair), more: widest.end !== null, words: found, further };
}

/** Whether a list reaches farther than another; of two that have all, the shorter is as good and costs less. */
function isWider(list: WordList, than: WordList): boolean {
  if (list.end === null) return than.end !== null || list.results.size < than.results.size;
  return than.end !== null && list.end > than.end;
}

function rankOf(pair: PairId, lists: readonly WordList[]) {
  let [named, exact, score] = [0, 0, 0];
  for (const { word, results, states } of lists) {
    const result = results.get(pair);
    if (statesOf(pair).some((state) => states.has(state))) named += 1;
    if (result && Object.hasOwn(result.match, word)) exact += 1;
    score += result?.score ?? 0;
  }
  return { named, exact, score };
}
