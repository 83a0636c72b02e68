import { type PairId, statesOf } from "../../../../data/model/states/pair.ts";
import type { StateCode } from "../../../../data/model/states/states.ts";
import {
  findRelations,
  mostKnownFirst,
  noRelations,
  type RelationMatches,
} from "../../../../data/search/find-relations.ts";
import type { QueryWord } from "../../../../data/search/query-words.ts";
import { shardPrefix } from "../../../../data/search/stored-lists.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";

/**
 * Finds the relations that match the words, and reads only the shards of the index that this needs: first the words' own shards; for
 * a word without matches, the shard of its consonants; then the shards of the similar words found there. At most three rounds, and one
 * for the relations of the states that are named; those of states with a further name in the query are read with the first round.
 * @param words from `queryWords`
 */
export async function searchRelease(release: ReleaseReader, words: readonly QueryWord[]): Promise<RelationMatches> {
  const keys = new Set(words.map(({ word }) => word));
  const relationsOfStates = pairsOfStates(release, words);
  for (;;) {
    const [index, pairsOf] = await Promise.all([release.searchIndex([...keys].map(shardPrefix)), relationsOfStates]);
    if (!index) return noRelations;
    const matches = findRelations(words, { ...index, pairsOf });
    const further = matches.missingKeys.filter((key) => !keys.has(key));
    if (further.length === 0) return mostKnownFirst(matches, await factCounts(release, matches));
    for (const key of further) keys.add(key);
  }
}

/** Returns the relations of the states that the query calls by a further name. */
async function pairsOfStates(release: ReleaseReader, words: readonly QueryWord[]): Promise<Map<StateCode, PairId[]>> {
  const states = [...new Set(words.flatMap(({ states }) => [...states]))];
  const relations = await Promise.all(states.map((state) => release.country(state)));
  return new Map(states.map((state, place) => [state, Object.keys(relations[place] ?? {})]));
}

/** Maximum number of states whose relations are read for the order of the matches. */
const maxStates = 4;

/** Returns the numbers of facts of the relations whose order depends on them. Reads one index for each state, at most four. */
async function factCounts(release: ReleaseReader, { ties }: RelationMatches): Promise<Map<PairId, number>> {
  const tied = ties.filter((tie) => tie.length > 1).flat();
  const relations = await Promise.all(statesOfAll(tied).map((state) => release.country(state)));
  return new Map(
    relations.flatMap((entries) => Object.entries(entries ?? {}).map(([pair, { facts }]) => [pair, facts])),
  );
}

/** Returns states of which each of the relations has one; none if that would take more than four. */
function statesOfAll(pairs: readonly PairId[]): StateCode[] {
  const chosen: StateCode[] = [];
  let open = pairs;
  while (open.length > 0 && chosen.length < maxStates) {
    const counts = new Map<StateCode, number>();
    for (const state of open.flatMap(statesOf)) counts.set(state, (counts.get(state) ?? 0) + 1);
    const [most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    chosen.push(most);
    open = open.filter((pair) => !statesOf(pair).includes(most));
  }
  return open.length > 0 ? [] : chosen;
}
