import { type LogEntry, logKey, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { NotPublished, readPointer } from "./published.ts";

/**
 * How many rolled-back releases a pointer lists: more than anyone rolls back at a time, and few enough to keep it
 * small.
 */
const maxRolledBack = 16;

/** The result of activating a release. */
export interface Activation {
  /** Number of the current release. */
  release: number;
  /** False if the current release already had the same contents. */
  changed: boolean;
  /** Number of KV values written. */
  writes: number;
  summary: string;
}

/** The contents of a new log entry and, optionally, of the pointer. */
export type NewRelease = Pick<LogEntry, "root" | "action" | "time" | "summary"> &
  Partial<Pick<Pointer, "rolledBack" | "withdrawals">>;

/**
 * Appends to the log, then moves the pointer.
 * @param before the pointer that the new release is based on; null if there is none
 * @returns the new release's number
 * @throws {NotPublished} if another release was activated in the meantime
 */
export async function activate(kv: KeyValueStore, before: Pointer | null, newRelease: NewRelease): Promise<number> {
  const { root, action, time, summary, rolledBack = before?.rolledBack ?? [], withdrawals } = newRelease;
  const { release, abandoned } = await nextRelease(kv, before);
  const entry: LogEntry = { schema: 1, release, root, previous: before?.release ?? null, time, action, summary };
  await kv.write([{ key: logKey(release), text: JSON.stringify(entry) }]);

  // KV has no compare-and-set. This check narrows the race; publishing from a single place closes it.
  const current = await readPointer(kv);
  if (current?.root !== before?.root || current?.release !== before?.release) {
    throw new NotPublished(
      `release ${current?.release} was published in the meantime; run the command again to build on it`,
    );
  }
  const pointer: Pointer = {
    schema: 1,
    release,
    root,
    time,
    rolledBack: [...new Set(rolledBack)].filter((other) => other !== root).slice(0, maxRolledBack),
    abandoned: [...(before?.abandoned ?? []), ...abandoned],
    withdrawals: withdrawals ?? before?.withdrawals ?? [],
  };
  await kv.write([{ key: pointerKey, text: JSON.stringify(pointer) }]);
  return release;
}

/** Finds the next free number. An entry that an interrupted run left behind keeps its number but is not a release. */
async function nextRelease(
  kv: KeyValueStore,
  before: Pointer | null,
): Promise<{ release: number; abandoned: number[] }> {
  const abandoned: number[] = [];
  let release = (before?.release ?? 0) + 1;
  while ((await kv.read([logKey(release)]))[0] != null) {
    abandoned.push(release);
    release += 1;
  }
  return { release, abandoned };
}
