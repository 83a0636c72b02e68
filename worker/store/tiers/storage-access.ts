import type { NamespaceMemory, TextStore } from "../namespace-memory.ts";
import { TimedOut, withTimeout } from "../with-timeout.ts";
import type { BulkReader } from "./bulk-reader.ts";
import type { FaultLog, StoreFault } from "./fault-log.ts";
import type { RequestDeadline } from "./request-deadline.ts";

/** How long the snapshot is tried before KV after a KV read has timed out, in milliseconds. */
const kvBackoff = 5000;

/** Where a value was read from, nearest first. */
const storageTiers = ["memory", "kv", "snapshot"] as const;
export type StorageTier = (typeof storageTiers)[number];

/** The farther of two tiers: the tier of a result that needed both. */
export function fartherTier(a: StorageTier, b: StorageTier): StorageTier {
  return storageTiers.indexOf(a) > storageTiers.indexOf(b) ? a : b;
}

/** The storage tiers of one request, and how to read them. */
export interface StorageAccess {
  kv: BulkReader;
  snapshot: TextStore;
  memory: NamespaceMemory;
  faults: FaultLog;
  /** How long a single read may take, in milliseconds. */
  timeout: number;
  /** How long all reads of the request may take together. */
  deadline: RequestDeadline;
  /** Time at which the request, or the reading of a part of a download, began, in milliseconds since the epoch. */
  now: number;
  /** Keeps the worker alive until a promise settles, even after the response was sent. */
  waitUntil: (work: Promise<unknown>) => void;
}

/**
 * How to read a value once: from the snapshot, or from KV, with a copy of any age from the edge's cache (`lasting`) or with one that
 * is at most a minute old (`current`).
 */
export type Attempt = "lasting" | "current" | "snapshot";

/** Returns the tier that an attempt reads. */
export function tierOf(attempt: Attempt): "kv" | "snapshot" {
  return attempt === "snapshot" ? "snapshot" : "kv";
}

/**
 * Returns how to read a value: KV, if that fails KV once more, then the snapshot, and if that fails too, KV twice more, because nothing
 * else is left. The edge keeps misses and damaged values too, so only the first read accepts an old copy.
 * @param first how to make the first read of KV
 */
export function attemptsFor({ memory, now }: StorageAccess, first: "lasting" | "current"): Attempt[] {
  const kv: Attempt[] = [first, "current"];
  return now < memory.kvDownUntil
    ? ["snapshot", ...kv, "current", "current"]
    : [...kv, "snapshot", "current", "current"];
}

/**
 * Returns the remaining attempts after a read timed out. If it was a read of KV, another would probably time out too, so only one more is tried,
 * and the snapshot comes before it.
 */
export function afterTimeout(timedOut: Attempt, attempts: readonly Attempt[]): Attempt[] {
  if (timedOut === "snapshot") return [...attempts];
  const kv = attempts.filter((attempt) => attempt !== "snapshot").slice(0, 1);
  return attempts.includes("snapshot") ? ["snapshot", ...kv] : kv;
}

/**
 * Reads the text under a key from one tier; null if it has none.
 * @param mayUseRest true if nothing else will be tried, so that the read may take all the time that is left
 * @throws {TimedOut} if no time is left, or if the read takes too long
 */
export async function readText(
  { kv, snapshot, timeout, deadline }: StorageAccess,
  key: string,
  attempt: Attempt,
  mayUseRest = false,
): Promise<string | null> {
  const left = deadline.left(tierOf(attempt));
  if (left <= 0) throw new TimedOut(`no time was left to read ${key}`, true);
  const read = attempt === "snapshot" ? snapshot.get(key) : kv.read(key, attempt);
  return withTimeout(read, mayUseRest && deadline.isLimited ? left : Math.min(timeout, left), key);
}

/**
 * Logs a storage fault. If a KV read timed out, the following requests read the snapshot first, so that they do not wait too.
 * @param tier the tier that was read
 */
export function reportFault(
  { memory, faults, timeout, now }: StorageAccess,
  kind: StoreFault,
  key: string,
  tier: StorageTier,
  error: unknown,
): void {
  if (tier === "kv" && kind === "timeout") {
    // Of requests that began at different times, the latest decides.
    memory.kvDownUntil = Math.max(memory.kvDownUntil, now + timeout + kvBackoff);
  }
  const log = (count: number) => {
    const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 200);
    console.warn(JSON.stringify({ fault: "store", kind, from: tier, count, key, message }));
  };
  faults.report(`${tier} ${kind}`, now, log, kind !== "conflict");
}
