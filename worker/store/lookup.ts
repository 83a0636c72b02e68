import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import type { NamespaceMemory, TextStore } from "./namespace-memory.ts";
import { TimedOut, withTimeout } from "./with-timeout.ts";

/** For so long after a read that took too long the snapshot is asked before KV, in milliseconds. */
const rest = 5000;

/** Where an answer came from, the nearest first. One that needed several came from the farthest. */
const storageTiers = ["memory", "kv", "snapshot"] as const;
export type StorageTier = (typeof storageTiers)[number];

/** Of two places, the farther. */
export function fartherTier(a: StorageTier, b: StorageTier): StorageTier {
  return storageTiers.indexOf(a) > storageTiers.indexOf(b) ? a : b;
}

/** What cannot be read now, though it may be there. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** What was found, and where. */
export interface StoredValue<Value> {
  value: Value;
  tier: StorageTier;
}

/** What reading takes. */
export interface StorageAccess {
  kv: TextStore;
  snapshot: TextStore;
  memory: NamespaceMemory;
  /** How long a single read may take, in milliseconds. */
  timeout: number;
  /** When the request came, in milliseconds. */
  now: number;
  /** Runs a promise to its end, also after the response was sent. */
  waitUntil: (work: Promise<unknown>) => void;
}

/**
 * Looks for a value in memory, then in KV, then in the snapshot. However many requests ask at once, each place is asked once.
 * @param read makes the value of a text; where it throws, the next place is asked
 * @returns null where every place that answers has nothing under the key
 * @throws {WithdrawnDocument} where a tombstone stands there
 * @throws {Unreadable} where some place did not answer, or not with what `read` takes
 */
export async function lookUp<Value>(
  sources: StorageAccess,
  key: string,
  read: (text: string) => Value,
): Promise<StoredValue<Value> | null> {
  const { memory, timeout, waitUntil: later } = sources;
  memory.assertNotWithdrawn(key);
  const known = memory.documents.get(key) as Value | undefined;
  if (known !== undefined) return { value: known, tier: "memory" };
  let reading = memory.pendingReads.get(key) as Promise<StoredValue<Value> | null> | undefined;
  if (!reading) {
    const begun = ask(sources, key, read).finally(() => {
      if (memory.pendingReads.get(key) === begun) memory.pendingReads.delete(key);
    });
    reading = begun;
    memory.pendingReads.set(key, begun);
    // The request that began it may be gone before those that wait for it.
    later(begun.catch(() => undefined));
  }
  try {
    return await withTimeout(reading, 3 * timeout, key);
  } catch (error) {
    if (error instanceof WithdrawnDocument || error instanceof Unreadable) throw error;
    // Begun by a request that was cut off: nobody is to wait for it any longer.
    if (memory.pendingReads.get(key) === reading) memory.pendingReads.delete(key);
    throw new Unreadable(`${key}: ${error}`);
  }
}

async function ask<Value>(
  sources: StorageAccess,
  key: string,
  read: (text: string) => Value,
): Promise<StoredValue<Value> | null> {
  const { kv, snapshot, memory, timeout, now } = sources;
  let failed = false;
  const inTurn: readonly [StorageTier, TextStore][] = [
    ["kv", kv],
    ["snapshot", snapshot],
  ];
  for (const [from, place] of now < memory.kvDownUntil ? [...inTurn].reverse() : inTurn) {
    try {
      const text = await withTimeout(place.get(key), timeout, key);
      if (text === null) continue;
      const value = read(text);
      memory.documents.set(key, value, text.length);
      return { value, tier: from };
    } catch (error) {
      if (error instanceof WithdrawnDocument) throw error;
      failed = true;
      logFault(sources, key, from, error);
    }
  }
  if (failed) throw new Unreadable(`${key} cannot be read`);
  return null;
}

/**
 * Notes a fault that no reader sees: in the log, one line of JSON with nothing about the reader; and where KV let somebody wait in
 * vain, so that the next does not.
 */
export function logFault(
  { memory, timeout, now }: StorageAccess,
  key: string,
  from: StorageTier,
  error: unknown,
): void {
  if (from === "kv" && error instanceof TimedOut) memory.kvDownUntil = now + timeout + rest;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.warn(JSON.stringify({ fault: "store", key, from, message: message.slice(0, 200) }));
}
