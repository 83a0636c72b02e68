import MiniSearch, { type AsPlainObject } from "minisearch";
import type { PairId } from "../model/states/pair.ts";
import type { SearchList } from "./search-lists.ts";

const field = "words";
const asTheyAre = { tokenize: (text: string) => [text], processTerm: (term: string) => term };

/**
 * An index of words by MiniSearch. The shards keep what its own form has that is not the same for every word and relation: how often
 * a word stands in a relation tells nothing, so it is once in each, and all are equally long.
 * @param listed words, folded, with the relations that have them
 * @param relations how many there are, also without any of the words: the rarer a word is among them, the more it counts
 */
export function wordIndex(listed: readonly (readonly [string, SearchList])[], relations: number): MiniSearch {
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
  return MiniSearch.loadJS(plain, { fields: [field], ...asTheyAre });
}
