import { hashOf } from "../../model/release/documents.ts";
import {
  abandonedKey,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
  proposalKey,
  proposalPrefix,
} from "../../model/release/release-log.ts";
import { type KeyValueStore, realClock } from "../kv/key-value-store.ts";
import { NotPublished, readPointer, repairHint } from "./published.ts";
import {
  abandonedNumbers,
  decodeIntactEntry,
  numberAfter,
  numberOf,
  otherNumberOf,
  type Proposal,
  readableLog,
  readLogEntry,
  readProposals,
} from "./read-log.ts";

/** How many numbers after the current release are searched for entries. */
const searchedNumbers = 100;

/** What identifies a new release, to recognise an entry that an interrupted run of the same command left behind. */
export type Intention = Pick<LogEntry, "root" | "action" | "summary">;

/** The number of the next release, and what an interrupted run of the same command left under it. */
export interface NextNumber {
  release: number;
  /** The entry, if it was already written. */
  entry: LogEntry | null;
  /** The proposal, if the entry was not yet written. */
  proposal: Proposal | null;
}

/**
 * Returns the pointer that a new release is based on; null if nothing was ever published.
 * @throws {NotPublished} if the pointer is lost or damaged
 */
export async function requirePointer(kv: KeyValueStore): Promise<Pointer | null> {
  const pointer = await readPointer(kv);
  if (pointer) return pointer;
  const keys = await kv.list("log/");
  const first = numberAfter(0, abandonedNumbers(keys));
  const isFirstRun = keys.every((key) => numberOf(key) <= first);
  if (isFirstRun) return null;
  throw new NotPublished(
    `${pointerKey} is missing although the log has entries, so publishing would start again at release 1. If ${pointerKey} is still missing after a minute, run npm run data -- repair, which rebuilds it from the log`,
  );
}

/**
 * Returns the number for a new release.
 * @throws {NotPublished} if the log has an entry or proposal after the current release that another command left, or if it
 * contradicts the pointer
 */
export async function nextNumber(kv: KeyValueStore, before: Pointer | null, intention: Intention): Promise<NextNumber> {
  if (before) await assertLogged(kv, before);
  const abandoned = before ? new Set(before.abandoned) : abandonedNumbers(await kv.list("log/"));
  const later = { length: searchedNumbers + abandoned.size };
  const numbers = Array.from(later, (_, index) => (before?.release ?? 0) + 1 + index).filter(
    (number) => !abandoned.has(number),
  );
  const release = numbers[0] as number;
  const texts = await kv.read(numbers.map(logKey));
  const present = numbers.filter((_, index) => texts[index] != null);
  const proposals = await readProposals(kv, release);
  const isOurs = (entry: LogEntry | null) => entry !== null && isSame(entry, before, intention);

  if (present.length > 0) {
    const entry =
      present.length === 1 && present[0] === release ? decodeIntactEntry(logKey(release), texts[0] ?? null) : null;
    if (isOurs(entry)) return { release, entry, proposal: null };
    throw new NotPublished(unfinished(logKey(present[0] as number), before));
  }
  if (proposals.length === 0) return { release, entry: null, proposal: null };
  const [proposal] = proposals;
  if (proposals.length === 1 && proposal && isOurs(proposal.entry)) return { release, entry: null, proposal };
  throw new NotPublished(unfinished(proposals[0]?.key ?? "", before));
}

/** @throws {NotPublished} if the pointer contradicts the log, so that one of them is damaged */
export async function assertLogged(kv: KeyValueStore, pointer: Pointer): Promise<void> {
  const { release, root } = pointer;
  const entry = await readLogEntry(kv, release);
  if (entry && entry.root !== root) {
    throw new NotPublished(
      `${pointerKey} and ${logKey(release)} name different contents for release ${release}; ${repairHint}`,
    );
  }
  const other = entry ? null : otherNumberOf(pointer, (await readableLog(kv, pointer)).entries);
  if (other)
    throw new NotPublished(`${pointerKey} gives release ${other.release} the number ${release}; ${repairHint}`);
}

/** True if an entry is what a run of the same command would write. */
function isSame(entry: LogEntry, before: Pointer | null, { root, action, summary }: Intention): boolean {
  const isSameSubject = action !== "withdraw" || entry.summary === summary;
  return (
    entry.root === root && entry.previous === (before?.release ?? null) && entry.action === action && isSameSubject
  );
}

function unfinished(key: string, before: Pointer | null): string {
  const place = before
    ? `comes after the current release ${before.release}`
    : "exists, but there is no current release";
  return `${key} ${place}: another run is active or was interrupted, or KV shows an old pointer. Wait a minute and run the command again; if this message appears again, run npm run data -- repair`;
}

/**
 * Claims a number among runs that start at the same time. Each run writes its proposal under the proposal's hash and waits
 * until the list of proposals has settled; the smallest hash wins.
 *
 * KV has no compare-and-set, so this depends on time: if a run took longer to write its proposal than a proposal takes to appear in lists,
 * others may have overlooked it, so it loses to any other run.
 * @param started when the run saw that there was no proposal, by the clock of `kv`
 * @throws {NotPublished} if another run wins
 */
export async function claimNumber(
  kv: KeyValueStore,
  release: number,
  { key, text }: Pick<Proposal, "key" | "text">,
  started: number,
): Promise<void> {
  await kv.write([{ key, text }]);
  const clock = kv.clock ?? realClock;
  const wasSlow = clock.now() - started >= kv.settleMilliseconds / 2;
  const keys = await settledKeys(kv, proposalPrefix(release), key);
  const others = keys.filter((other) => other !== key && other !== abandonedKey(release));
  const [first] = wasSlow ? others : others.filter((other) => other < key);
  if (first === undefined) return;
  const [other = ""] = await kv.read([first]);
  throw new NotPublished(lost(release, decodeIntactEntry(logKey(release), other)));
}

/** Returns the keys with a prefix, as soon as two lists in a row are equal and contain `own`. */
async function settledKeys(kv: KeyValueStore, prefix: string, own: string): Promise<string[]> {
  const clock = kv.clock ?? realClock;
  let keys = await kv.list(prefix);
  for (let attempt = 0; attempt < maxListings; attempt += 1) {
    if (kv.settleMilliseconds > 0) await clock.sleep(kv.settleMilliseconds);
    const later = await kv.list(prefix);
    if (later.includes(own) && later.join() === keys.join()) return later;
    keys = later;
  }
  throw new NotPublished(`KV does not list ${own}, which was just written; run the command again later`);
}

const maxListings = 20;

/** Returns the message for a run that lost its number to another run. */
export function lost(release: number, winner: LogEntry | null): string {
  const what = winner ? ` (${winner.action}: ${winner.summary})` : "";
  return `another run claimed release ${release}${what} at the same time and won, so this run did not take effect. Wait a minute and run the command again to build on the other release; if the command stops again, run npm run data -- repair`;
}

/** Returns the key under which a run proposes an entry. */
export function proposalOf(release: number, entry: LogEntry): Pick<Proposal, "key" | "text"> {
  const text = JSON.stringify(entry);
  return { key: proposalKey(release, hashOf(text)), text };
}
