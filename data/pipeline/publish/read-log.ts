import { CorruptDocument, hashOf } from "../../model/release/documents.ts";
import {
  abandonedKey,
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

/** Reads a log entry, or its copy if it is missing or damaged; null if there is neither. */
export async function readLogEntry(kv: KeyValueStore, release: number): Promise<LogEntry | null> {
  const [text = null] = await kv.read([logKey(release)]);
  return trustedEntry(release, text, await readProposals(kv, release));
}

/**
 * Reads what can be read of the log, from the current release back to the first.
 * @param scope `all` includes entries whose numbers were abandoned, before or after the current release: these releases were
 * never current, but their documents may exist
 */
export async function readableLog(
  kv: KeyValueStore,
  pointer: Pointer,
  scope: "releases" | "all" = "releases",
): Promise<ReadableLog> {
  const abandoned = scope === "all" ? pointer.abandoned : [];
  const numbers = [...abandoned, ...releasesUpTo(pointer)].sort((a, b) => b - a);
  const texts = await kv.read(numbers.map(logKey));
  const proposals = await readAllProposals(kv);
  const log: ReadableLog = { entries: [], unreadable: [] };
  for (const [index, number] of numbers.entries()) {
    const entry = trustedEntry(number, texts[index] ?? null, proposals.get(number) ?? []);
    // A run may have been interrupted before it wrote the entry for its number.
    if (entry) log.entries.push(entry);
    else if (!pointer.abandoned.includes(number)) log.unreadable.push(number);
  }
  return log;
}

/**
 * Returns the entry with a number: the stored one, unless the proposals contradict it, or else the only proposal; null if
 * neither is known.
 */
function trustedEntry(release: number, text: string | null, proposals: readonly Proposal[]): LogEntry | null {
  const entry = decodeIntactEntry(logKey(release), text);
  if (entry && (proposals.length === 0 || proposals.some((proposal) => proposal.text === text))) return entry;
  return proposals.length === 1 ? (proposals[0]?.entry ?? null) : null;
}

/**
 * Returns the entry that matches a pointer in everything but the number; null if the pointer's number may be right.
 * No two entries have the same time.
 */
export function otherNumberOf(
  { release, root, time }: Pick<Pointer, "release" | "root" | "time">,
  entries: readonly LogEntry[],
): LogEntry | null {
  const same = entries.filter((entry) => entry.root === root && entry.time === time);
  return same.some((entry) => entry.release === release) ? null : (same[0] ?? null);
}

/** A log entry that a run proposed for a number. */
export interface Proposal {
  key: string;
  text: string;
  entry: LogEntry;
}

/** Reads the intact proposals for a number, in the order of their hashes. */
export async function readProposals(kv: KeyValueStore, release: number): Promise<Proposal[]> {
  return proposalsIn(kv, await kv.list(proposalPrefix(release)));
}

async function readAllProposals(kv: KeyValueStore): Promise<Map<number, Proposal[]>> {
  const keys = (await kv.list("log/")).filter((key) => key.split("/").length === 3);
  const byNumber = new Map<number, Proposal[]>();
  for (const proposal of await proposalsIn(kv, keys)) {
    const { release } = proposal.entry;
    byNumber.set(release, [...(byNumber.get(release) ?? []), proposal]);
  }
  return byNumber;
}

async function proposalsIn(kv: KeyValueStore, keys: readonly string[]): Promise<Proposal[]> {
  const texts = await kv.read(keys);
  return keys.flatMap((key, index) => {
    const text = texts[index] ?? "";
    const release = numberOf(key);
    const entry = key === proposalKey(release, hashOf(text)) ? decodeIntactEntry(logKey(release), text) : null;
    return entry ? [{ key, text, entry }] : [];
  });
}

/** Returns the numbers that are noted as abandoned. @param keys all keys of the log */
export function abandonedNumbers(keys: readonly string[]): Set<number> {
  return new Set(keys.filter((key) => key === abandonedKey(numberOf(key))).map(numberOf));
}

/** Returns the first number after a release that is not abandoned. */
export function numberAfter(release: number, abandoned: Iterable<number>): number {
  const taken = new Set(abandoned);
  let number = release + 1;
  while (taken.has(number)) number += 1;
  return number;
}

/** Returns the number in the key of an entry, of a proposal or of a note. */
export function numberOf(key: string): number {
  return Number(key.split("/")[1]);
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
