import type { SearchOptions, SearchResult } from "minisearch";
import type { Documents } from "../model/documents.ts";
import { type PairId, statesOf } from "../model/pair.ts";
import { beginningOf, readList, type SearchList, shortestBeginning } from "../model/search-lists.ts";
import { type StateCode, stateCodes } from "../model/states.ts";
import { remembering } from "./remembered.ts";
import { namePieces } from "./search-pieces.ts";
import { wordsOf } from "./search-words.ts";
import { wordIndex } from "./word-index.ts";

/** What is read of a release's index to search it. */
export interface SearchShards {
  /** How many relations the release has. */
  relations: number;
  shards: readonly Documents["search-shard"][];
}

/** The relations that a search finds. */
export interface Found {
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
}

/** The words of a query, folded, each once. None where it has no letter or digit. */
export function searchWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ folded }) => folded))];
}

/**
 * Finds the relations that have every word: as it is written, or, of three letters and more, at the beginning of a longer one. Only
 * where there is none of either, of five letters and more, are similar ones taken that begin with the same three letters.
 * @param words as {@link searchWords} gives them
 */
export function findRelations(words: readonly string[], { relations, shards }: SearchShards): Found {
  const beginnings = [...new Set(words.map(beginningOf))];
  const listed = new Map(
    shards
      .flatMap((shard) => Object.entries(shard.words))
      .filter(([word]) => beginnings.some((begun) => word.startsWith(begun) && beginningOf(word) === begun))
      .map(([word, list]) => [word, readList(list)]),
  );
  const lists = words.map((word) => listOf(word, listed, relations));
  const found = new Map(lists.map((list) => [list.word, list.words]));
  const widest = lists.reduce<List | null>((best, list) => (best && !isWider(list, best) ? best : list), null);
  if (!widest || lists.some((list) => list.words.size === 0)) return { pairs: [], more: false, words: found };

  const ranked = [...widest.results.keys()]
    .filter((pair) => lists.every((list) => list.results.has(pair) || (list.end !== null && pair > list.end)))
    .map((pair) => ({ pair, ...rankOf(pair, lists) }))
    .sort((a, b) => b.named - a.named || b.exact - a.exact || b.score - a.score || (a.pair < b.pair ? -1 : 1));
  return { pairs: ranked.map(({ pair }) => pair), more: widest.end !== null, words: found };
}

/** What is known of one word of a query. */
interface List {
  word: string;
  results: ReadonlyMap<PairId, SearchResult>;
  words: ReadonlySet<string>;
  /** Those that it names. */
  states: ReadonlySet<StateCode>;
  /** The last relation up to which all that have the word are listed; null where all are. */
  end: PairId | null;
}

/** Letters that a pair or more of them begin which is folded into one: a word broken off there begins none that has them. */
const brokenOff = /(?:k|d|dz|ds|dsc)$/;

function listOf(word: string, listed: ReadonlyMap<string, SearchList>, relations: number): List {
  for (const [term, options] of triesOf(word)) {
    // No more of the index is loaded than the try can find.
    const near = [...listed].filter(([other]) => {
      if (options.fuzzy) return other.startsWith(beginningOf(term));
      return options.prefix ? other.startsWith(term) : other === term;
    });
    const results = wordIndex(near, relations).search(term, options);
    if (results.length === 0) continue;
    const words = new Set(results.flatMap(({ match }) => Object.keys(match)));
    const ends = near.flatMap(([other, { pairs, more }]) => (more && words.has(other) ? pairs.slice(-1) : []));
    return {
      word,
      results: new Map(results.map((result) => [result.id, result])),
      words,
      states: new Set(stateCodes.filter((state) => nameWords(state).some((name) => words.has(name)))),
      end: ends.sort()[0] ?? null,
    };
  }
  return { word, results: new Map(), words: new Set(), states: new Set(), end: null };
}

/** What a word is looked for as, one after the other until something is found. */
function triesOf(word: string): [string, SearchOptions][] {
  const tries: [string, SearchOptions][] = [[word, { prefix: word.length >= shortestBeginning }]];
  const whole = word.replace(brokenOff, "");
  if (whole !== word && whole.length >= shortestBeginning) tries.push([whole, { prefix: true }]);
  if (word.length >= 5) tries.push([word, { fuzzy: 0.2 }]);
  return tries;
}

/** The words of a state's names, folded. */
const nameWords = remembering(
  (state) => namePieces(state).flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded)),
  stateCodes.length,
);

/** Whether a list reaches farther than another; of two that have all, the shorter is as good and costs less. */
function isWider(list: List, than: List): boolean {
  if (list.end === null) return than.end !== null || list.results.size < than.results.size;
  return than.end !== null && list.end > than.end;
}

function rankOf(pair: PairId, lists: readonly List[]) {
  let [named, exact, score] = [0, 0, 0];
  for (const { word, results, states } of lists) {
    const result = results.get(pair);
    if (statesOf(pair).some((state) => states.has(state))) named += 1;
    if (result && Object.hasOwn(result.match, word)) exact += 1;
    score += result?.score ?? 0;
  }
  return { named, exact, score };
}
