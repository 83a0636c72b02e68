import MiniSearch, { type AsPlainObject, type SearchOptions, type SearchResult } from "minisearch";
import type { Documents } from "../model/documents.ts";
import { type PairId, statesOf } from "../model/pair.ts";
import { beginningOf, readList, type SearchList, shortestBeginning } from "../model/search-lists.ts";
import { type StateCode, stateCodes } from "../model/states.ts";
import { remembering } from "./remembered.ts";
import { namePieces } from "./search-pieces.ts";
import { wordsOf } from "./search-words.ts";

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
  const index = indexOf(listed, relations);
  const lists = words.map((word) => listOf(word, index, listed));
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

const field = "words";
const asTheyAre = { tokenize: (text: string) => [text], processTerm: (term: string) => term };

/** MiniSearch's own form of the index, of which the shards keep what is not the same for every word and relation. */
function indexOf(listed: ReadonlyMap<string, SearchList>, relations: number): MiniSearch {
  const numbers = new Map<PairId, number>();
  const index = [...listed].map(([word, { pairs }]): AsPlainObject["index"][number] => {
    const frequencies: Record<number, number> = {};
    for (const pair of pairs) {
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      frequencies[number] = 1;
    }
    return [word, { 0: frequencies }];
  });
  const plain: AsPlainObject = {
    documentCount: relations,
    nextId: numbers.size,
    documentIds: Object.fromEntries([...numbers].map(([pair, number]) => [number, pair])),
    fieldIds: { [field]: 0 },
    fieldLength: Object.fromEntries([...numbers.values()].map((number) => [number, [1]])),
    averageFieldLength: [1],
    storedFields: {},
    index,
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain, { fields: [field], ...asTheyAre });
}

/** Letters that a pair or more of them begin which is folded into one: a word broken off there begins none that has them. */
const brokenOff = /(?:k|d|dz|ds|dsc)$/;

function listOf(word: string, index: MiniSearch, listed: ReadonlyMap<string, SearchList>): List {
  const tries: [string, SearchOptions][] = [[word, { prefix: word.length >= shortestBeginning }]];
  const whole = word.replace(brokenOff, "");
  if (whole !== word && whole.length >= shortestBeginning) tries.push([whole, { prefix: true }]);
  if (word.length >= 5) tries.push([word, { fuzzy: 0.2 }]);
  let results: SearchResult[] = [];
  for (const [term, options] of tries) {
    results = index.search(term, options);
    if (results.length > 0) break;
  }
  const words = new Set(results.flatMap(({ match }) => Object.keys(match)));
  const ends = [...words].flatMap((found) => {
    const list = listed.get(found);
    return list?.more ? list.pairs.slice(-1) : [];
  });
  return {
    word,
    results: new Map(results.map((result) => [result.id, result])),
    words,
    states: new Set(stateCodes.filter((state) => nameWords(state).some((name) => words.has(name)))),
    end: ends.sort()[0] ?? null,
  };
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
