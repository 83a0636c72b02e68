import { CorruptDocument, hashOf } from "../../model/release/documents.ts";
import {
  decodeLogEntry,
  type LogEntry,
  logKey,
  type Pointer,
  proposalKey,
  proposalPrefix,
  releasesUpTo,
} from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";

/** The log, as far as it can be read. */
interface ReadableLog {
  /** The newest entry first. */
  entries: LogEntry[];
  /** Numbers whose entries are missing or damaged and have no copy. */
  unreadable: number[];
}

/** Reads a log entry, or its copy if it is damaged; null if there is none with this number. */
export async function readLogEntry(kv: KeyValueStore, release: number): Promise<LogEntry | null> {
  const [text = null] = await kv.read([logKey(release)]);
  return decodeIntactEntry(logKey(release), text) ?? (await copyOfEntry(kv, release));
}

/**
 * Reads what can be read of the log, from the current release back to the first.
 * @param scope `all` includes entries of interrupted runs, whose releases were never current but whose documents may
 * exist
 */
export async function readableLog(
  kv: KeyValueStore,
  pointer: Pointer,
  scope: "releases" | "all" = "releases",
): Promise<ReadableLog> {
  const numbers = releasesUpTo(scope === "all" ? { ...pointer, abandoned: [] } : pointer);
  const texts = await kv.read(numbers.map(logKey));
  const log: ReadableLog = { entries: [], unreadable: [] };
  for (const [index, number] of numbers.entries()) {
    const entry = decodeIntactEntry(logKey(number), texts[index] ?? null) ?? (await copyOfEntry(kv, number));
    // A run may have been interrupted before it wrote the entry for its number.
    if (entry) log.entries.push(entry);
    else if (!pointer.abandoned.includes(number)) log.unreadable.push(number);
  }
  return log;
}

/** Returns the proposal for a number if there is only one, and so it is a copy of the entry; null otherwise. */
async function copyOfEntry(kv: KeyValueStore, release: number): Promise<LogEntry | null> {
  const proposals = await readProposals(kv, release);
  return proposals.length === 1 ? (proposals[0]?.entry ?? null) : null;
}

/** A log entry that a run proposed for a number. */
export interface Proposal {
  key: string;
  text: string;
  entry: LogEntry;
}

/** Reads the intact proposals for a number, in the order of their hashes. */
export async function readProposals(kv: KeyValueStore, release: number): Promise<Proposal[]> {
  const keys = await kv.list(proposalPrefix(release));
  const texts = await kv.read(keys);
  return keys.flatMap((key, index) => {
    const text = texts[index] ?? "";
    const entry = key === proposalKey(release, hashOf(text)) ? decodeIntactEntry(logKey(release), text) : null;
    return entry ? [{ key, text, entry }] : [];
  });
}

/** Decodes a log entry; null if it is absent or damaged. */
export function decodeIntactEntry(key: string, text: string | null): LogEntry | null {
  if (text === null) return null;
  try {
    return decodeLogEntry(key, text);
  } catch (error) {
    if (error instanceof CorruptDocument) return null;
    throw error;
  }
}
