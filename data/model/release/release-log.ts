import type * as z from "zod";
import type { PairId } from "../states/pair.ts";
import { CorruptDocument, checkSchema } from "./documents.ts";
import type { logEntry } from "./release-entries.ts";

/** An entry of the append-only release log. Its number is the release's number. The API does not show the attributes added here. */
export interface LogEntry extends z.output<typeof logEntry> {
  /** Ids of the relations that the release added, changed or removed; null if they are too many or unknown. Absent in older entries. */
  changed?: PairId[] | null;
  /** The git commit of the data; absent if it is unknown. */
  commit?: string;
  /** What a withdrawal withdrew, as the pointer lists it. Absent in other entries, and in older ones. */
  withdrawal?: Withdrawal;
}

/** The only value that is overwritten, apart from withdrawn documents: it names the current release. */
export interface Pointer {
  schema: 1;
  release: number;
  root: string;
  /** When the release took effect: ISO 8601, UTC. */
  time: string;
  /** Roots of releases that were rolled back, newest first, at most 16. None of them may be served in place of this one. */
  rolledBack: string[];
  /** Numbers that no release has: those of interrupted runs, and those that `restore --next` skipped. */
  abandoned: number[];
  /** Withdrawals, oldest first. Withdrawn documents are never served, even if a copy still exists somewhere. */
  withdrawals: Withdrawal[];
}

/** Documents that were withdrawn together. */
export interface Withdrawal {
  /** ISO 8601, UTC. */
  time: string;
  /** The reason shown to readers. */
  reason: string;
  /** Short hashes of the documents: see `shortHash`. */
  documents: string[];
}

/** KV key of the pointer. */
export const pointerKey = "current";

/** KV key of a log entry. */
export const logKey = (release: number): string => `log/${release}`;

/** Prefix of the keys of all entries that runs proposed for a number. */
export const proposalPrefix = (release: number): string => `${logKey(release)}/`;

/** KV key of an entry that a run proposed for a number. @param hash SHA-256 of the entry's text */
export const proposalKey = (release: number, hash: string): string => `${proposalPrefix(release)}${hash}`;

/**
 * KV key of the note that a number was abandoned. The pointer lists abandoned numbers too, but it may be lost before a later
 * entry leaves them out.
 */
export const abandonedKey = (release: number): string => `${proposalPrefix(release)}abandoned`;

/** Returns the text under {@link abandonedKey}. */
export const abandonedText = (release: number): string => JSON.stringify({ schema: 1, release });

/** Returns the numbers of all releases up to the current one, newest first. */
export function releasesUpTo({ release, abandoned }: Pick<Pointer, "release" | "abandoned">): number[] {
  return Array.from({ length: release }, (_, index) => release - index).filter((number) => !abandoned.includes(number));
}

/**
 * Parses the pointer.
 * @throws {CorruptDocument} if the text is not a pointer
 */
export function decodePointer(text: string): Pointer {
  try {
    const pointer = checkSchema<Pointer>(pointerKey, JSON.parse(text));
    const { release, root, time, ...lists } = pointer;
    const areLists = [lists.rolledBack, lists.abandoned, lists.withdrawals].every(Array.isArray);
    if (Number.isInteger(release) && isHash(root) && Date.parse(time) && areLists) return pointer;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CorruptDocument(`${pointerKey} is not a pointer: ${text.slice(0, 80)}`);
}

/**
 * Parses a log entry.
 * @throws {CorruptDocument} if the text is not the entry that belongs under `key`
 */
export function decodeLogEntry(key: string, text: string): LogEntry {
  try {
    const entry = checkSchema<LogEntry>(key, JSON.parse(text));
    if (logKey(entry.release) === key && isHash(entry.root)) return entry;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CorruptDocument(`${key} is not a log entry: ${text.slice(0, 80)}`);
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
