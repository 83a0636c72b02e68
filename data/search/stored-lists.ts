import type { PairId } from "../model/states/pair.ts";

/** The relations listed for a word of the search index, in the order of their ids. */
export interface StoredList {
  pairs: PairId[];
  /** True if relations after the last listed one also have the word. */
  hasMore: boolean;
}

/** Number of letters that a query word must have to match longer words that start with it. */
export const minPrefixLength = 3;

/** Returns the first letters of an index key. They determine its shard, so that all keys with the same prefix are in one shard. */
export function shardPrefix(key: string): string {
  return [...key].slice(0, minPrefixLength).join("");
}

/** Returns a list as stored in the index: pairs without hyphens, joined, with a final "+" if there are more: "kznonotj+". */
export function encodeList({ pairs, hasMore }: StoredList): string {
  return pairs.map((pair) => pair.replace("-", "")).join("") + (hasMore ? "+" : "");
}

/** Returns the list that {@link encodeList} stored as `text`. */
export function decodeList(text: string): StoredList {
  const pairs = Array.from({ length: Math.floor(text.length / 4) }, (_, index) => {
    const position = 4 * index;
    return `${text.slice(position, position + 2)}-${text.slice(position + 2, position + 4)}`;
  });
  return { pairs, hasMore: text.endsWith("+") };
}
