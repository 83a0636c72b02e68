import type { LogEntry, Pointer } from "../../model/release/release-log.ts";
import { trimRolledBack } from "../publish/activate.ts";

/**
 * Returns the pointer that the log and the tombstones imply; null if the log is empty.
 * @param entries log entries by number, as far as they are known
 * @param givenUp numbers that a repair abandoned
 * @param withdrawals the withdrawals that follow from the tombstones
 */
export function rebuiltPointer(
  entries: ReadonlyMap<number, LogEntry>,
  givenUp: readonly number[],
  withdrawals: Pointer["withdrawals"],
): Pointer | null {
  const { releases, skipped } = chainOf(new Map([...entries].filter(([number]) => !givenUp.includes(number))));
  const abandoned = [...new Set([...skipped, ...givenUp])].sort((a, b) => a - b);
  const current = releases[0];
  if (!current) return null;
  const { release, root, time } = current;
  let rolledBack: string[] = [];
  for (const entry of [...releases].reverse()) {
    if (entry.action === "rollback") {
      const target = targetOf(entry, releases);
      const later = releases.filter((other) => other.release > target && other.release < entry.release);
      rolledBack = [...later.map((other) => other.root), ...rolledBack];
    }
    rolledBack = trimRolledBack(rolledBack, entry.root);
  }
  return { schema: 1, release, root, time, rolledBack, abandoned, withdrawals };
}

/** Follows the log from its last entry back to the first. Numbers that no entry is based on were abandoned. */
function chainOf(entries: ReadonlyMap<number, LogEntry>): { releases: LogEntry[]; skipped: number[] } {
  const releases: LogEntry[] = [];
  const skipped: number[] = [];
  let number = Math.max(0, ...entries.keys());
  while (number > 0) {
    const entry = entries.get(number);
    // Nothing is known about a lost entry, so it counts as a release, and so does the number before it.
    const previous = entry ? (entry.previous ?? 0) : number - 1;
    if (entry) releases.push(entry);
    for (let between = number - 1; between > previous; between -= 1) skipped.push(between);
    number = Math.min(previous, number - 1);
  }
  return { releases, skipped };
}

/** Returns the number of the release that a rollback went back to. */
function targetOf({ release, root, summary }: LogEntry, releases: readonly LogEntry[]): number {
  const [, named] = /^to release (\d+):/.exec(summary) ?? [];
  if (named !== undefined) return Number(named);
  return releases.find((other) => other.release < release && other.root === root)?.release ?? release - 1;
}
