import { documentKey, readTombstone, shortHash, tombstone } from "../../model/release/documents.ts";
import { type LogEntry, logKey, type Pointer, pointerKey, type Withdrawal } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { decodeIntactEntry, numberAfter, numberOf } from "../publish/read-log.ts";
import type { Finding, FindText } from "./finding.ts";
import { isKnownKey } from "./known-keys.ts";
import { rebuiltPointer } from "./rebuilt-pointer.ts";
import { type LogSurvey, surveyLog } from "./survey-log.ts";
import { keysNamedBy, stateOf } from "./value-state.ts";

/** Everything that a namespace contains, compared with what its releases name. */
export interface Survey {
  /** Number of values that were read. */
  values: number;
  /** Number of the current release; null if nothing is published. */
  current: number | null;
  /** Number of releases in the log. */
  releases: number;
  /** Everything that is wrong, in the order in which it should be repaired. */
  findings: Finding[];
  /** Keys of withdrawn documents that the pointer lists. */
  withdrawn: string[];
  /** Keys that no release names, and keys that Entente does not write. */
  orphaned: string[];
  /** If the pointer has to be rebuilt: keys of proposals after its release. One of them may have been the current release. */
  undecided: string[];
  /** The stored pointer when the survey began. */
  pointerText: string | null;
}

/**
 * Reads every value that any release names.
 * @param findText returns missing or damaged values from elsewhere, so that the survey can follow them
 */
export async function survey(
  kv: KeyValueStore,
  findText: FindText = async () => null,
  onProgress: ProgressListener = () => undefined,
): Promise<Survey> {
  const listed = await kv.list("");
  const keys = listed.filter(isKnownKey);
  const log = await surveyLog(kv, keys, findText, onProgress);
  const pointer = log.pointer;
  // The log names withdrawn documents too, in case the pointer and a tombstone are lost.
  const unlisted = unlistedWithdrawals(pointer, log.withdrawals);
  const walk = new Walk(kv, findText, pointer, unlisted, onProgress);
  const releases = [...log.entries.values()]
    .filter(({ release }) => !pointer || (release <= pointer.release && !pointer.abandoned.includes(release)))
    .sort((a, b) => b.release - a.release);
  if (pointer) await walk.visit([[documentKey("root", pointer.root), log.entries.get(pointer.release) ?? null]]);
  await walk.visit(releases.map((entry) => [documentKey("root", entry.root), entry]));

  // Tombstones and withdrawn documents that no release names any longer. No release needs a picture.
  const others = keys.filter(
    (key) =>
      /^(relation|source|export|picture)\//.test(key) && !walk.seen.has(key) && (!pointer || walk.isWithdrawn(key)),
  );
  await walk.visit(
    others.map((key) => [key, null]),
    "orphans",
  );

  const findings = [...walk.findings, ...log.findings];
  const next = numberAfter(pointer?.release ?? 0, pointer?.abandoned ?? log.abandoned);
  for (const number of log.interrupted) {
    const key = keys.find((other) => other === logKey(number) || other.startsWith(`${logKey(number)}/`)) ?? "";
    const finding: Finding = { key, problem: "interrupted", release: number, remedy: null };
    // No run takes any other number.
    if (number === next) finding.run = decodeIntactEntry(logKey(number), (await kv.read([key]))[0] ?? null);
    findings.push(finding);
  }
  const pointerFinding = findingOfPointer(log.pointerText, pointer, log, [...unlisted, ...walk.unrecorded]);
  if (pointerFinding) findings.push(pointerFinding);
  const isUndecided = (key: string) => {
    const number = key.startsWith("log/") ? numberOf(key) : 0;
    return !pointer && number > (pointerFinding?.release ?? number) && !log.abandoned.includes(number);
  };
  const isNamed = (key: string) => key === pointerKey || key.startsWith("log/") || walk.named.has(key);
  // A script that no release names may still be pinned: it was offered before its release was published. Addresses of pictures that no
  // release names any longer are in the caches of other sites.
  const isOrphaned = (key: string) =>
    !isNamed(key) && !walk.withdrawn.includes(key) && !/^(widget|picture)\//.test(key);
  return {
    values: walk.seen.size + keys.filter((key) => key.startsWith("log/")).length + 1,
    current: pointer?.release ?? null,
    releases: releases.length,
    findings,
    withdrawn: walk.withdrawn,
    orphaned: listed.filter((key) => !isKnownKey(key) || isOrphaned(key)),
    undecided: keys.filter(isUndecided),
    pointerText: log.pointerText,
  };
}

/** Returns what is wrong with the pointer, with the pointer to write instead; null if nothing is. */
function findingOfPointer(
  text: string | null,
  pointer: Pointer | null,
  { entries, interrupted, abandoned }: Pick<LogSurvey, "entries" | "interrupted" | "abandoned">,
  unrecorded: readonly Withdrawal[],
): Finding | null {
  const state = stateOf(pointerKey, text);
  const finding = (problem: Finding["problem"], after: Pointer | null): Finding => ({
    key: pointerKey,
    problem,
    release: after?.release ?? null,
    remedy: after && JSON.stringify(after),
  });
  if (state === "newer") return finding("newer", null);
  if (!pointer) {
    const isEmpty = state === "missing" && entries.size === 0;
    const problem = state === "missing" ? "missing" : state === "intact" ? "outdated" : "damaged";
    return isEmpty ? null : finding(problem, rebuiltPointer(entries, abandoned, merged([], unrecorded)));
  }
  if (unrecorded.length === 0 && interrupted.length === 0) return null;
  const after = {
    ...pointer,
    abandoned: [...pointer.abandoned, ...interrupted],
    withdrawals: merged(pointer.withdrawals, unrecorded),
  };
  return finding(unrecorded.length > 0 ? "unrecorded" : "interrupted", after);
}

/** Returns withdrawals without the documents that a pointer lists, each document once. */
function unlistedWithdrawals(pointer: Pointer | null, withdrawals: readonly Withdrawal[]): Withdrawal[] {
  const listed = new Set(pointer?.withdrawals.flatMap(({ documents }) => documents));
  return withdrawals.flatMap((withdrawal) => {
    const documents = withdrawal.documents.filter((hash) => !listed.has(hash));
    for (const hash of documents) listed.add(hash);
    return documents.length > 0 ? [{ ...withdrawal, documents }] : [];
  });
}

/** Adds withdrawals to those that a pointer lists. */
function merged(recorded: readonly Withdrawal[], added: readonly Withdrawal[]): Withdrawal[] {
  const groups = new Map<string, Withdrawal>();
  for (const { time, reason, documents } of [...recorded, ...added]) {
    const name = JSON.stringify([time, reason]);
    groups.set(name, { time, reason, documents: [...(groups.get(name)?.documents ?? []), ...documents] });
  }
  return [...groups.values()].sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
}

/** Reads documents and everything that they name, each once. */
class Walk {
  readonly seen = new Set<string>();
  /** Keys that a release names. */
  readonly named = new Set<string>();
  readonly findings: Finding[] = [];
  readonly withdrawn: string[] = [];
  /** A withdrawal for each tombstone that neither the pointer nor the log lists. */
  readonly unrecorded: Withdrawal[] = [];
  private readonly recorded = new Map<string, { time: string; reason: string; isListed: boolean }>();

  constructor(
    private readonly kv: KeyValueStore,
    private readonly findText: FindText,
    private readonly pointer: Pointer | null,
    unlisted: readonly Withdrawal[],
    private readonly onProgress: ProgressListener,
  ) {
    const record = (isListed: boolean, withdrawals: readonly Withdrawal[]) => {
      for (const { time, reason, documents } of withdrawals)
        for (const hash of documents) this.recorded.set(hash, { time, reason, isListed });
    };
    record(false, unlisted);
    record(true, pointer?.withdrawals ?? []);
  }

  /** True if the pointer or the log lists the document under this key as withdrawn. */
  isWithdrawn(key: string): boolean {
    return this.recorded.has(shortHash(key));
  }

  /** Reads values and everything that they name. @param start keys, each with the newest release that names it */
  async visit(
    start: readonly (readonly [string, LogEntry | null])[],
    kind: "named" | "orphans" = "named",
  ): Promise<void> {
    let level = start;
    while (level.length > 0) {
      const fresh = [...new Map([...level].reverse())].reverse().filter(([key]) => !this.seen.has(key));
      const next: (readonly [string, LogEntry | null])[] = [];
      await inBatches(fresh, { step: "verifying", onProgress: this.onProgress }, async (batch) => {
        const texts = await this.kv.read(batch.map(([key]) => key));
        for (const [index, [key, entry]] of batch.entries()) {
          this.seen.add(key);
          if (kind === "named") this.named.add(key);
          const text = await this.check(key, texts[index] ?? null, entry);
          if (text !== null && kind === "named")
            next.push(...keysNamedBy(key, text).map((name) => [name, entry] as const));
        }
      });
      level = next;
    }
  }

  /** Checks a value, and returns the text to follow; null if there is none. */
  private async check(key: string, text: string | null, entry: LogEntry | null): Promise<string | null> {
    const state = stateOf(key, text);
    const release = entry?.release ?? null;
    const withdrawal = this.recorded.get(shortHash(key));
    if (state === "withdrawn") {
      const content = readTombstone(text ?? "");
      if (withdrawal?.isListed) this.withdrawn.push(key);
      else if (this.pointer) this.findings.push({ key, problem: "unrecorded", release, remedy: null });
      if (!withdrawal && content) this.unrecorded.push({ ...content, documents: [shortHash(key)] });
      return null;
    }
    if (withdrawal) {
      const problem = state === "intact" ? "not withdrawn" : state;
      this.findings.push({ key, problem, release, remedy: tombstone(withdrawal.time, withdrawal.reason) });
      return null;
    }
    if (state === "intact") return text;
    if (state === "newer") {
      this.findings.push({ key, problem: state, release, remedy: null });
      return null;
    }
    const remedy = await this.findText(key, entry);
    const content = remedy === null ? null : readTombstone(remedy);
    if (content) this.unrecorded.push({ ...content, documents: [shortHash(key)] });
    this.findings.push({ key, problem: state, release, remedy });
    return content ? null : remedy;
  }
}
