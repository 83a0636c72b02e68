import { type LogEntry, logKey, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { NotPublished, readPointer } from "./published.ts";

/** How many rolled back releases a pointer names: more than anybody goes back at a time, and the pointer stays small. */
const remembered = 16;

/** What putting a release in force did. */
export interface Activation {
  /** Number of the release in force. */
  release: number;
  /** False where the release in force already held all of it. */
  changed: boolean;
  /** How many values were written. */
  writes: number;
  summary: string;
}

/** What a new entry of the log says, and what its pointer says besides. */
export type NewRelease = Pick<LogEntry, "root" | "action" | "time" | "summary"> &
  Partial<Pick<Pointer, "rolledBack" | "withdrawals">>;

/**
 * Appends to the log, then moves the pointer.
 * @param before the pointer that the new release was built upon; null where there is none
 * @returns the new release's number
 * @throws {NotPublished} where another release was put in force meanwhile
 */
export async function activate(kv: KeyValueStore, before: Pointer | null, what: NewRelease): Promise<number> {
  const { root, action, time, summary, rolledBack = before?.rolledBack ?? [], withdrawals } = what;
  const { release, abandoned } = await nextRelease(kv, before);
  const entry: LogEntry = { schema: 1, release, root, previous: before?.release ?? null, time, action, summary };
  await kv.write([{ key: logKey(release), text: JSON.stringify(entry) }]);

  // KV has no compare-and-set: this narrows the gap, and the one place that publishes remotely closes it.
  const now = await readPointer(kv);
  if (now?.root !== before?.root || now?.release !== before?.release) {
    throw new NotPublished(`release ${now?.release} was published meanwhile; run this again to build upon it`);
  }
  const pointer: Pointer = {
    schema: 1,
    release,
    root,
    time,
    rolledBack: [...new Set(rolledBack)].filter((other) => other !== root).slice(0, remembered),
    abandoned: [...(before?.abandoned ?? []), ...abandoned],
    withdrawals: withdrawals ?? before?.withdrawals ?? [],
  };
  await kv.write([{ key: pointerKey, text: JSON.stringify(pointer) }]);
  return release;
}

/** The log is append-only: an entry that a stopped run left behind keeps its number, and is no release. */
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
