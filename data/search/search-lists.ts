import type { PairId } from "../model/states/pair.ts";

/** Relations that a word of the search index is found in, in the order of their ids. */
export interface SearchList {
  pairs: PairId[];
  /** True where more relations have the word, behind the last of those listed. */
  more: boolean;
}

/** The letters by which words, and other keys of the index, are put into shards: one shard has all that begin alike. */
export function beginningOf(key: string): string {
  return [...key].slice(0, shortestBeginning).join("");
}

/** How many letters a word must have for others that begin with it to be found. */
export const shortestBeginning = 3;

/** A list as the index stores it: the codes of the states run together, with "+" behind where there are more: "kznonotj+". */
export function listText({ pairs, more }: SearchList): string {
  return pairs.map((pair) => pair.replace("-", "")).join("") + (more ? "+" : "");
}

/** The list that such a text stands for. */
export function readList(text: string): SearchList {
  const pairs = Array.from({ length: Math.floor(text.length / 4) }, (_, index) => {
    const at = 4 * index;
    return `${text.slice(at, at + 2)}-${text.slice(at + 2, at + 4)}`;
  });
  return { pairs, more: text.endsWith("+") };
}
