import { findRelations, type RelationMatches } from "../../../data/search/find-relations.ts";
import { shardPrefix } from "../../../data/search/search-lists.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";

/**
 * Finds relations, and reads no more of the index than that takes: the words' shards; where one of them is in none, that of its
 * consonants, and then those of the similar words that it names. After these three rounds nothing further is asked for.
 */
export async function find(release: ReleaseReader, words: readonly string[]): Promise<RelationMatches> {
  const keys = new Set(words);
  for (;;) {
    const index = await release.searchIndex([...keys].map(shardPrefix));
    if (!index) return { pairs: [], hasMore: false, words: new Map(), missingKeys: [] };
    const found = findRelations(words, index);
    const further = found.missingKeys.filter((key) => !keys.has(key));
    if (further.length === 0) return found;
    for (const key of further) keys.add(key);
  }
}
