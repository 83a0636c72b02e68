import type { Relation } from "../model/facts/relation.ts";
import { byKey } from "../model/key-order.ts";
import { shardOf } from "../model/release/documents.ts";
import type { PairId } from "../model/states/pair.ts";
import { factPieces, relationPieces } from "./fact-pieces.ts";
import { wordsOf } from "./normalized-words.ts";
import { consonantsKey, encodeWords } from "./similar-words.ts";
import { encodeList, shardPrefix } from "./stored-lists.ts";

/**
 * Maximum number of relations that the index lists per word, so that no list grows with the number of relations. Searched alone, a
 * more common word gives more results than anyone reads; combined with another word, it is checked in that word's relations.
 */
export const maxListed = 1000;

/** Target for the mean size of a shard, in bytes. Words are spread unevenly: the largest shards are two or three times this size. */
const meanShardBytes = 64_000;

/** Builds the word index of a release. */
export class SearchIndexBuilder {
  /** Relations by word, up to one more than `maxListed`, to know whether there are more. */
  private readonly pairs = new Map<string, PairId[]>();

  /** Adds a relation. Relations must be added in the order of their ids. */
  add(relation: Relation): void {
    for (const word of wordsIn(relation)) {
      const pairs = this.pairs.get(word);
      if (!pairs) this.pairs.set(word, [relation.id]);
      else if (pairs.length <= maxListed) pairs.push(relation.id);
    }
  }

  /** Returns the shards by name. Equal content gives equal bytes, regardless of the order in which words were found. */
  shards(): [string, Record<string, string>][] {
    const lists = [...this.pairs].map(([word, pairs]) => {
      const list = encodeList({ pairs: pairs.slice(0, maxListed), hasMore: pairs.length > maxListed });
      return [word, list] as const;
    });
    lists.push(...wordsByConsonants([...this.pairs.keys()]));
    const bytes = lists.reduce((sum, [word, list]) => sum + word.length + list.length + 6, 0);
    const digits = Math.max(0, Math.ceil(Math.log(bytes / meanShardBytes) / Math.log(16)));
    const names = new Map<string, string>();
    const shards = new Map<string, [string, string][]>();
    for (const [word, list] of lists.sort(byKey)) {
      const prefix = shardPrefix(word);
      const name = names.get(prefix) ?? shardOf(prefix, ["0".repeat(digits)]);
      names.set(prefix, name);
      const shard = shards.get(name) ?? [];
      shard.push([word, list]);
      shards.set(name, shard);
    }
    return [...shards].sort(byKey).map(([name, shard]) => [name, Object.fromEntries(shard)]);
  }
}

/** Returns the words by consonant key, so that a misspelt query word can find them. */
function wordsByConsonants(words: readonly string[]): [string, string][] {
  const wordsByKey = new Map<string, string[]>();
  for (const word of words) {
    const key = consonantsKey(word);
    if (key === null) continue;
    const sameConsonants = wordsByKey.get(key);
    if (sameConsonants) sameConsonants.push(word);
    else wordsByKey.set(key, [word]);
  }
  return [...wordsByKey].map(([key, sameConsonants]) => [key, encodeWords(sameConsonants.sort())]);
}

function wordsIn(relation: Relation): Set<string> {
  const pieces = [relationPieces(relation), ...relation.facts.map((fact) => factPieces(fact, relation))].flat();
  const words = new Set<string>();
  // Labels and people recur in many facts, so each distinct text is split only once.
  for (const text of new Set(pieces.map((piece) => piece.text))) {
    for (const { normalized } of wordsOf(text)) words.add(normalized);
  }
  return words;
}
