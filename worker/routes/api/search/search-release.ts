import type { PairId } from "../../../../data/model/states/pair.ts";
import {
  findRelations,
  mostKnownFirst,
  noRelations,
  type RelationMatches,
} from "../../../../data/search/find-relations.ts";
import { shardPrefix } from "../../../../data/search/stored-lists.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";

/**
 * Finds the relations that match the words, and reads only the shards of the index that this needs: first the words' own shards; for
 * a word without matches, the shard of its consonants; then the shards of the similar words found there. At most three rounds, and one
 * for the relations of the states that are named.
 * @param words normalized words from `searchWords`
 */
export async function searchRelease(release: ReleaseReader, words: readonly string[]): Promise<RelationMatches> {
  const keys = new Set(words);
  for (;;) {
    const index = await release.searchIndex([...keys].map(shardPrefix));
    if (!index) return noRelations;
    const matches = findRelations(words, index);
    const further = matches.missingKeys.filter((key) => !keys.has(key));
    if (further.length === 0) return mostKnownFirst(matches, await factCounts(release, matches));
    for (const key of further) keys.add(key);
  }
}

/** Maximum number of states whose relations are read for the order of the matches. */
const maxStates = 4;

/** Returns the numbers of facts of the relations whose order depends on them. Reads one index for each state, at most four. */
async function factCounts(release: ReleaseReader, matches: RelationMatches): Promise<Map<PairId, number>> {
  const isOrdered = matches.namesakes.every((group) => group.length < 2);
  const states = isOrdered || matches.states.size > maxStates ? [] : [...matches.states];
  const relations = await Promise.all(states.map((state) => release.country(state)));
  return new Map(
    relations.flatMap((entries) => Object.entries(entries ?? {}).map(([pair, { facts }]) => [pair, facts])),
  );
}
