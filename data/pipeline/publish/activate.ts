import {
  abandonedKey,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
  type Withdrawal,
} from "../../model/release/release-log.ts";
import { type KeyValueStore, realClock } from "../kv/key-value-store.ts";
import { claimNumber, lost, nextNumber, proposalOf } from "./next-number.ts";
import { NotPublished, readPointer } from "./published.ts";
import { decodeIntactEntry } from "./read-log.ts";

/**
 * How many rolled-back releases a pointer lists: more than anyone rolls back at a time, and few enough to keep it
 * small.
 */
const maxRolledBack = 16;

/** The most relations that a log entry lists as changed. */
const maxChanged = 1000;

/** The result of activating a release. */
export interface Activation {
  /** Number of the current release. */
  release: number;
  /** False if the current release already had the same contents. */
  changed: boolean;
  /** Number of KV values written. */
  writes: number;
  summary: string;
  /** Keys of values that are missing or damaged, and that this run could not restore. */
  damaged: readonly string[];
}

/** A time, or a function that returns the current one: ISO 8601, UTC. */
export type Time = string | (() => string);

/**
 * The contents of a new log entry and, optionally, of the pointer. The entry's time is taken when the number is claimed: `repair`
 * would give up the number of an older entry, although the run may still be active.
 */
export type NewRelease = Pick<LogEntry, "root" | "action" | "summary" | "changed" | "commit" | "withdrawal"> &
  Partial<Pick<Pointer, "rolledBack">> & { time: Time };

/**
 * Appends to the log, then moves the pointer. If a run of the same command was interrupted, finishes that run: same
 * number, same entry.
 * @param before the pointer that the new release is based on; null if there is none
 * @param prepare called when this run has the number, so that no other run can change the current release, and before anything names it; its
 * parameter is the entry, which may be that of the interrupted run
 * @returns the new release's number, and how many values were written
 * @throws {NotPublished} if another run is active or was interrupted
 */
export async function activate(
  kv: KeyValueStore,
  before: Pointer | null,
  newRelease: NewRelease,
  prepare: (entry: LogEntry) => Promise<void> = async () => undefined,
): Promise<{ release: number; writes: number }> {
  const started = (kv.clock ?? realClock).now();
  await assertCurrent(kv, before);
  const next = await nextNumber(kv, before, newRelease);
  const { release } = next;
  let entry = next.entry;
  if (!entry) {
    const proposal = next.proposal ?? proposalOf(release, entryOf(release, before, newRelease));
    await claimNumber(kv, release, proposal, started);
    entry = JSON.parse(proposal.text) as LogEntry;
  }
  await assertCurrent(kv, before);
  await prepare(entry);
  if (!next.entry) await writeEntry(kv, release, JSON.stringify(entry));
  // In the meantime, a repair may have abandoned the number, or another run may have moved the pointer.
  await assertCurrent(kv, before);
  await kv.write([{ key: pointerKey, text: JSON.stringify(pointerOf(entry, before, newRelease)) }]);
  return { release, writes: next.entry ? 1 : 3 };
}

/** Writes the entry of a claimed number and reads it back. @throws {NotPublished} if another run's entry is there */
async function writeEntry(kv: KeyValueStore, release: number, text: string): Promise<void> {
  const key = logKey(release);
  const assertOurs = (stored: string | null) => {
    if (stored !== null && stored !== text) throw new NotPublished(lost(release, decodeIntactEntry(key, stored)));
  };
  const [before = null, note = null] = await kv.read([key, abandonedKey(release)]);
  assertOurs(before);
  // Without a pointer, only the note tells.
  if (note !== null)
    throw new NotPublished(`a repair abandoned the number ${release} in the meantime; run the command again`);
  await kv.write([{ key, text }]);
  const [after = null] = await kv.read([key]);
  assertOurs(after);
}

/** @throws {NotPublished} if the pointer is not the one that the new release is based on */
async function assertCurrent(kv: KeyValueStore, before: Pointer | null): Promise<void> {
  const current = await readPointer(kv);
  if (JSON.stringify(current) === JSON.stringify(before)) return;
  if (before && current?.release === before.release) {
    throw new NotPublished(
      `the pointer to release ${before.release} has changed in the meantime: a repair may have abandoned the number of this run; run the command again`,
    );
  }
  throw new NotPublished(
    `the current release was ${before?.release ?? "none"} and is now ${current?.release ?? "none"}: another run has changed it in the meantime; run the command again to build on it`,
  );
}

function entryOf(release: number, before: Pointer | null, newRelease: NewRelease): LogEntry {
  const { root, action, time, summary, changed, commit, withdrawal } = newRelease;
  return {
    schema: 1,
    release,
    root,
    previous: before?.release ?? null,
    time: timeAfter(before, timeOf(time)),
    action,
    summary,
    ...(changed === undefined ? {} : { changed: (changed?.length ?? 0) > maxChanged ? null : changed }),
    ...(commit === undefined ? {} : { commit }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
  };
}

export function timeOf(time: Time): string {
  return typeof time === "string" ? time : time();
}

/** Returns the time of a new release: later than the one before it, even if this computer's clock is slow. */
function timeAfter(before: Pointer | null, now: string): string {
  const earliest = before ? Date.parse(before.time) + 1 : Number.NEGATIVE_INFINITY;
  return Date.parse(now) >= earliest ? now : new Date(earliest).toISOString();
}

function pointerOf(entry: LogEntry, before: Pointer | null, newRelease: NewRelease): Pointer {
  const { release, root, time } = entry;
  const { rolledBack = before?.rolledBack ?? [] } = newRelease;
  const withdrawal = withdrawalOf(entry, newRelease);
  return {
    schema: 1,
    release,
    root,
    time,
    rolledBack: trimRolledBack(rolledBack, root),
    // The first release has a later number than 1 only if those before it were abandoned.
    abandoned: before?.abandoned ?? Array.from({ length: release - 1 }, (_, index) => index + 1),
    withdrawals: [...(before?.withdrawals ?? []), ...(withdrawal ? [withdrawal] : [])],
  };
}

/** Returns the withdrawal to list. An interrupted run of the same command may have replaced documents that this run no longer recognises. */
function withdrawalOf(entry: LogEntry, newRelease: NewRelease): Withdrawal | undefined {
  if (!entry.withdrawal || !newRelease.withdrawal) return newRelease.withdrawal;
  const documents = new Set([...entry.withdrawal.documents, ...newRelease.withdrawal.documents]);
  return { ...entry.withdrawal, documents: [...documents] };
}

/** Returns the roots that a pointer lists as rolled back. @param root root of the current release, which is not among them */
export function trimRolledBack(rolledBack: readonly string[], root: string): string[] {
  return [...new Set(rolledBack)].filter((other) => other !== root).slice(0, maxRolledBack);
}
