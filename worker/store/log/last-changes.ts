import type { LogEntry } from "../../../data/model/release/release-log.ts";
import { type PairId, statesOf } from "../../../data/model/states/pair.ts";
import type { ReleaseHead } from "../namespace-memory.ts";
import type { Store } from "../store.ts";

/** Maximum number of log entries to read: as many as KV returns in one operation. */
const maxEntries = 100;

/** When relations last changed, as far as the newest log entries tell. Times are ISO 8601, UTC. */
export interface LastChanges {
  /** Returns when a relation last changed. If that was before all entries, the time of the oldest one: it has not changed since. */
  ofRelation(pair: PairId): string;
  /** Returns when the latest of a state's relations changed, like {@link ofRelation}. */
  ofState(code: string): string;
}

/** Reads when the relations of a release last changed. @throws {Unreadable} if the log cannot be read */
export async function lastChanges(store: Store, { release, time }: ReleaseHead): Promise<LastChanges> {
  return changesIn(await store.log.newest(release, maxEntries), time);
}

/** @param entries newest first @param releaseTime used if there are no entries */
function changesIn(entries: readonly LogEntry[], releaseTime: string): LastChanges {
  const relations = new Map<PairId, string>();
  const states = new Map<string, string>();
  let oldest = releaseTime;
  for (const { time, changed } of entries) {
    oldest = time;
    // The entry does not say what it changed, so it may have changed everything.
    if (!changed) break;
    for (const pair of changed) {
      if (!relations.has(pair)) relations.set(pair, time);
      for (const code of statesOf(pair)) if (!states.has(code)) states.set(code, time);
    }
  }
  return {
    ofRelation: (pair) => relations.get(pair) ?? oldest,
    ofState: (code) => states.get(code) ?? oldest,
  };
}
