import type { Relation } from "../model/facts/relation.ts";
import { byKey } from "../model/key-order.ts";
import { shardOf } from "../model/release/documents.ts";
import type { PairId } from "../model/states/pair.ts";
import { beginningOf, listText } from "./search-lists.ts";
import { factPieces, relationPieces } from "./search-pieces.ts";
import { wordsOf } from "./search-words.ts";
import { consonantsKey, wordsText } from "./similar-words.ts";

/**
 * How many relations a word lists at most. One that more of them have tells little, alone it gives more than anybody reads, and beside
 * another word it is looked for in the relations that the other lists; so no list grows with all relations.
 */
export const mostListed = 1000;

/** How large a shard may be in the mean, in bytes. The largest are two or three times that, for words are not spread evenly. */
const meanShard = 64_000;

/** The words of relations, to be searched by. */
export class SearchIndex {
  /** One more than are listed, where there are more. */
  private readonly pairs = new Map<string, PairId[]>();

  /** Adds a relation. They come in the order of their ids. */
  add(relation: Relation): void {
    for (const word of wordsIn(relation)) {
      const its = this.pairs.get(word);
      if (!its) this.pairs.set(word, [relation.id]);
      else if (its.length <= mostListed) its.push(relation.id);
    }
  }

  /** The index, cut into shards by their names. Whatever order the words came in, a shard with the same content has the same bytes. */
  shards(): [string, Record<string, string>][] {
    const lists = [...this.pairs].map(([word, pairs]) => {
      const list = listText({ pairs: pairs.slice(0, mostListed), more: pairs.length > mostListed });
      return [word, list] as const;
    });
    lists.push(...byConsonants([...this.pairs.keys()]));
    const bytes = lists.reduce((sum, [word, list]) => sum + word.length + list.length + 6, 0);
    const digits = Math.max(0, Math.ceil(Math.log(bytes / meanShard) / Math.log(16)));
    const names = new Map<string, string>();
    const shards = new Map<string, [string, string][]>();
    for (const [word, list] of lists.sort(byKey)) {
      const beginning = beginningOf(word);
      const name = names.get(beginning) ?? shardOf(beginning, ["0".repeat(digits)]);
      names.set(beginning, name);
      const shard = shards.get(name) ?? [];
      shard.push([word, list]);
      shards.set(name, shard);
    }
    return [...shards].sort(byKey).map(([name, shard]) => [name, Object.fromEntries(shard)]);
  }
}

/** The words that a misspelt one may be meant for, under the keys of their consonants. */
function byConsonants(words: readonly string[]): [string, string][] {
  const kept = new Map<string, string[]>();
  for (const word of words) {
    const key = consonantsKey(word);
    if (key === null) continue;
    const its = kept.get(key);
    if (its) its.push(word);
    else kept.set(key, [word]);
  }
  return [...kept].map(([key, its]) => [key, wordsText(its.sort())]);
}

function wordsIn(relation: Relation): Set<string> {
  const pieces = [relationPieces(relation), ...relation.facts.map((fact) => factPieces(fact, relation))].flat();
  const words = new Set<string>();
  // Facts of a kind share their labels, and people come back: a text is gone through once.
  for (const text of new Set(pieces.map((piece) => piece.text))) {
    for (const { normalized: folded } of wordsOf(text)) words.add(folded);
  }
  return words;
}
