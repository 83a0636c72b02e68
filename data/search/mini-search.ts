import MiniSearch, { type AsPlainObject } from "minisearch";
import type { PairId } from "../model/states/pair.ts";
import type { StoredList } from "./stored-lists.ts";

const field = "words";
const verbatim = { tokenize: (text: string) => [text], processTerm: (term: string) => term };

/**
 * Returns a MiniSearch index of some words. The shards only store what varies: how often a word occurs in a relation says nothing
 * about relevance, so every word counts once per relation, and all relations have the same length.
 * @param listed normalized words, with the relations that have them
 * @param relations number of relations in the release: the rarer a word is among them, the higher its score
 */
export function miniSearchIndex(listed: readonly (readonly [string, StoredList])[], relations: number): MiniSearch {
  const numbers = new Map<PairId, number>();
  const index = listed.map(([word, { pairs }]): AsPlainObject["index"][number] => {
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
  return MiniSearch.loadJS(plain, { fields: [field], ...verbatim });
}
