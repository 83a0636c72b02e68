import { documentKey, hashOf } from "../../model/release/documents.ts";
import {
  abandonedKey,
  abandonedText,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
  proposalKey,
  type Withdrawal,
} from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { abandonedNumbers, decodeIntactEntry, numberOf, otherNumberOf } from "../publish/read-log.ts";
import type { Finding, FindText } from "./finding.ts";
import { intactPointer, stateOf } from "./value-state.ts";

/** The pointer and the log, as far as they can be read or rebuilt. */
export interface LogSurvey {
  /** The pointer; null if it is missing, damaged or outdated. */
  pointer: Pointer | null;
  /** The stored pointer, even if it is damaged or outdated. */
  pointerText: string | null;
  /** Entries by number, of all runs. */
  entries: ReadonlyMap<number, LogEntry>;
  /** Numbers after the current release, if there is any, that an interrupted run took, or a run that is still active. */
  interrupted: number[];
  /** Numbers that a repair abandoned, as far as the log says so. */
  abandoned: number[];
  /** Withdrawals that entries name, even if they were interrupted: the tombstones are written before the entry, but after its proposal. */
  withdrawals: Withdrawal[];
  findings: Finding[];
}

/**
 * Reads the pointer, the log and its proposals.
 * @param keys all keys in the namespace
 * @param findText returns a value from elsewhere, such as a backup
 */
export async function surveyLog(
  kv: KeyValueStore,
  keys: readonly string[],
  findText: FindText,
  onProgress: ProgressListener,
): Promise<LogSurvey> {
  const [pointerText = null] = await kv.read([pointerKey]);
  const texts = new Map<string, string>();
  const logKeys = keys.filter((key) => key.startsWith("log/"));
  await inBatches(logKeys, { step: "reading the log", onProgress }, async (batch) => {
    (await kv.read(batch)).forEach((text, index) => {
      if (text !== null) texts.set(batch[index] as string, text);
    });
  });
  const intact = intactEntries(texts);
  const decoded = intactPointer(pointerText);
  const stored = decoded && !otherNumberOf(decoded, intact) ? decoded : null;
  const numbers = new Set(logKeys.map(numberOf));

  // A damaged entry may have any number, which says nothing about those before it.
  const written = [...numbers].filter((number) => texts.has(logKey(number)));
  const last = Math.max(stored?.release ?? 0, ...intact.map(({ release }) => release));
  const upToLast = Array.from({ length: last }, (_, index) => index + 1);

  const keySet = new Set(keys);
  const allProposals = proposalsByNumber(texts);
  const findings: Finding[] = [];
  const entries = new Map<number, LogEntry>();
  for (const number of [...upToLast, ...written.filter((other) => other > last)]) {
    const key = logKey(number);
    const isNeeded = !stored?.abandoned.includes(number) && (texts.has(key) || number <= (stored?.release ?? 0));
    const proposals = allProposals.get(number) ?? [];
    const text = texts.get(key) ?? null;
    const state = stateOf(key, text);
    const isIntact = state === "intact" && isTrustworthy(text ?? "", proposals, stored, keySet);
    const remedy = isIntact ? text : await replacementFor(number, proposals, stored, findText);
    const entry = decodeIntactEntry(key, remedy);
    if (entry) entries.set(number, entry);
    const copyKey = proposalKey(number, hashOf(text ?? ""));
    if (isIntact && (texts.get(copyKey) ?? text) !== text)
      findings.push({ key: copyKey, problem: "damaged", release: number, remedy: text });
    if (isNeeded && !isIntact) {
      findings.push({
        key,
        problem: state === "intact" ? "damaged" : (state as Finding["problem"]),
        release: number,
        remedy,
      });
    }
  }
  const pointer = stored && isCurrent(stored, entries, keySet) ? stored : null;
  const current = pointer?.release ?? 0;
  const abandoned = [...abandonedNumbers(logKeys)];
  const givenUp = pointer?.abandoned ?? abandoned;
  // Without a pointer, entries are of releases. If there are none, the first publication was interrupted.
  const isKnown = pointer !== null || (pointerText === null && entries.size === 0);
  const interrupted = [...numbers]
    .filter((number) => isKnown && number > current && !givenUp.includes(number))
    .sort((a, b) => a - b);
  // Entries after the current release are interrupted, whatever they contain.
  const ofReleases = findings.filter(({ release }) => !pointer || (release ?? 0) <= current);
  for (const number of pointer?.abandoned ?? []) {
    const key = abandonedKey(number);
    // Earlier numbers need no note, because no release in the log is based on them.
    if (number > current && !keySet.has(key))
      ofReleases.push({ key, problem: "missing", release: number, remedy: abandonedText(number) });
  }
  const wasWritten = ({ release }: LogEntry) => texts.has(logKey(release)) || (stored && isNumberOf(stored, release));
  const withdrawals = [...entries.values()].filter(wasWritten).flatMap(({ withdrawal }) => withdrawal ?? []);
  return { pointer, pointerText, entries, interrupted, abandoned, withdrawals, findings: ofReleases };
}

/** True if a release with this number was current. */
function isNumberOf(pointer: Pointer, number: number): boolean {
  return number <= pointer.release && !pointer.abandoned.includes(number);
}

/** True if nothing contradicts a log entry. */
function isTrustworthy(
  text: string,
  proposals: readonly string[],
  pointer: Pointer | null,
  keys: ReadonlySet<string>,
): boolean {
  // Each entry since proposals were introduced is equal to one of them.
  if (proposals.length > 0) return proposals.includes(text);
  const { release, root } = JSON.parse(text) as LogEntry;
  const isContradicted =
    pointer?.release === release && pointer.root !== root && keys.has(documentKey("root", pointer.root));
  return !isContradicted || keys.has(documentKey("root", root));
}

/** Returns the texts of the intact proposals by number, in the order of their hashes. */
function proposalsByNumber(texts: ReadonlyMap<string, string>): Map<number, string[]> {
  const byNumber = new Map<number, string[]>();
  for (const [key, text] of texts) {
    const [, number, proposal] = key.split("/");
    if (proposal === undefined || key === abandonedKey(Number(number)) || stateOf(key, text) !== "intact") continue;
    byNumber.set(Number(number), [...(byNumber.get(Number(number)) ?? []), text]);
  }
  return byNumber;
}

/** Returns the entry that takes the place of a missing or damaged one; null if it is unknown. */
async function replacementFor(
  number: number,
  proposals: readonly string[],
  pointer: Pointer | null,
  findText: FindText,
): Promise<string | null> {
  const isOfCurrent = (text: string) => pointer?.release !== number || JSON.parse(text).root === pointer.root;
  const candidates = proposals.filter(isOfCurrent);
  if (candidates.length === 1) return candidates[0] ?? null;
  const saved = await findText(logKey(number), null);
  if (saved !== null && isOfCurrent(saved)) return saved;
  if (candidates[0] !== undefined) return candidates[0];
  if (pointer?.release !== number) return null;
  const { root, time } = pointer;
  const before = Array.from({ length: number - 1 }, (_, index) => number - 1 - index);
  const previous = before.find((other) => !pointer.abandoned.includes(other)) ?? null;
  const summary = "the entry was lost and rebuilt from the pointer";
  return JSON.stringify({
    schema: 1,
    release: number,
    root,
    previous,
    time,
    action: "publish",
    summary,
  } satisfies LogEntry);
}

/** Returns the intact entries, without proposals. */
function intactEntries(texts: ReadonlyMap<string, string>): LogEntry[] {
  return [...texts].flatMap(([key, text]) => decodeIntactEntry(key, text) ?? []);
}

/** True if the log agrees that this is the pointer to the current release. */
function isCurrent(pointer: Pointer, entries: ReadonlyMap<number, LogEntry>, keys: ReadonlySet<string>): boolean {
  const entry = entries.get(pointer.release);
  const isSame = entry?.root === pointer.root && entry.time === pointer.time;
  if (!isSame && (entry || !keys.has(documentKey("root", pointer.root)))) return false;
  const roots = new Set([...entries.values()].map(({ root }) => root));
  const knowsAll = entries.size >= pointer.release - pointer.abandoned.length;
  if (knowsAll && !pointer.rolledBack.every((root) => roots.has(root))) return false;
  // An entry is based on a release that was current. If that is a later one, this pointer is outdated.
  if ([...entries.values()].some(({ previous }) => (previous ?? 0) > pointer.release)) return false;
  // Between a release and the one that it is based on, all numbers were abandoned.
  const isAbandoned = (number: number) => pointer.abandoned.includes(number);
  return [...entries.values()].every(({ release, previous }) => {
    if (release > pointer.release || isAbandoned(release)) return true;
    const base = previous ?? 0;
    const between = Array.from({ length: Math.max(0, release - base - 1) }, (_, index) => base + 1 + index);
    return !isAbandoned(base) && between.every(isAbandoned);
  });
}
