import { findRelations, type RelationMatches } from "../../../../data/search/find-relations.ts";
import { shardPrefix } from "../../../../data/search/stored-lists.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";

/**
 * Finds the relations that match the words, and reads only the shards of the index that this needs: first the words' own shards; for
 * a word without matches, the shard of its consonants; then the shards of the similar words found there. At most three rounds.
 * @param words normalized words from `searchWords`
 */
export async function searchRelease(release: ReleaseReader, words: readonly string[]): Promise<RelationMatches> {
  const keys = new Set(words);
  for (;;) {
    const index = await release.searchIndex([...keys].map(shardPrefix));
    if (!index) return { pairs: [], hasMore: false, words: new Map(), missingKeys: [] };
    const matches = findRelations(words, index);
    const further = matches.missingKeys.filter((key) => !keys.has(key));
    if (further.length === 0) return matches;
    for (const key of further) keys.add(key);
  }
}
