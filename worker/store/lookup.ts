import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import type { NamespaceMemory, TextStore } from "./namespace-memory.ts";
import { TimedOut, withTimeout } from "./with-timeout.ts";

/** After a KV read timed out, how long the snapshot is read before KV, in milliseconds. */
const kvBackoff = 5000;

/** Where a value was read from, nearest first. */
const storageTiers = ["memory", "kv", "snapshot"] as const;
export type StorageTier = (typeof storageTiers)[number];

/** The farther of two tiers: the tier of a result that needed both. */
export function fartherTier(a: StorageTier, b: StorageTier): StorageTier {
  return storageTiers.indexOf(a) > storageTiers.indexOf(b) ? a : b;
}

/** A value cannot be read at the moment, although it may exist. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** A value and the tier it was read from. */
export interface StoredValue<Value> {
  value: Value;
  tier: StorageTier;
}

/** The storage tiers of one request, and how to read them. */
export interface StorageAccess {
  kv: TextStore;
  snapshot: TextStore;
  memory: NamespaceMemory;
  /** How long a single read may take, in milliseconds. */
  timeout: number;
  /** Time of the request, in milliseconds since the epoch. */
  now: number;
  /** Keeps the worker alive until a promise settles, even after the response was sent. */
  waitUntil: (work: Promise<unknown>) => void;
}

/**
 * Reads a value from memory, then KV, then the snapshot. Concurrent requests for a key share one read.
 * @param parse converts the stored text; if it throws, the next tier is tried
 * @returns null if the tiers respond and none has the key
 * @throws {WithdrawnDocument} if the document was withdrawn
 * @throws {Unreadable} if no tier has a valid value, and a tier failed or had an invalid one
 */
export async function lookUp<Value>(
  storage: StorageAccess,
  key: string,
  parse: (text: string) => Value,
): Promise<StoredValue<Value> | null> {
  const { memory, timeout, waitUntil } = storage;
  memory.assertNotWithdrawn(key);
  const cached = memory.documents.get(key) as Value | undefined;
  if (cached !== undefined) return { value: cached, tier: "memory" };
  let pending = memory.pendingReads.get(key) as Promise<StoredValue<Value> | null> | undefined;
  if (!pending) {
    const started = readFromTiers(storage, key, parse).finally(() => {
      if (memory.pendingReads.get(key) === started) memory.pendingReads.delete(key);
    });
    pending = started;
    memory.pendingReads.set(key, started);
    // The request that started the read may end before the requests that share it.
    waitUntil(started.catch(() => undefined));
  }
  try {
    return await withTimeout(pending, 3 * timeout, key);
  } catch (error) {
    if (error instanceof WithdrawnDocument || error instanceof Unreadable) throw error;
    // The request that started the read was aborted, so the read never settles. Later requests must start their own.
    if (memory.pendingReads.get(key) === pending) memory.pendingReads.delete(key);
    throw new Unreadable(`${key}: ${error}`);
  }
}

async function readFromTiers<Value>(
  storage: StorageAccess,
  key: string,
  parse: (text: string) => Value,
): Promise<StoredValue<Value> | null> {
  const { kv, snapshot, memory, timeout, now } = storage;
  let hasFailed = false;
  const tiers: readonly [StorageTier, TextStore][] = [
    ["kv", kv],
    ["snapshot", snapshot],
  ];
  for (const [tier, store] of now < memory.kvDownUntil ? [...tiers].reverse() : tiers) {
    try {
      const text = await withTimeout(store.get(key), timeout, key);
      if (text === null) continue;
      const value = parse(text);
      memory.documents.set(key, value, text.length);
      return { value, tier };
    } catch (error) {
      if (error instanceof WithdrawnDocument) throw error;
      hasFailed = true;
      reportFault(storage, key, tier, error);
    }
  }
  if (hasFailed) throw new Unreadable(`${key} cannot be read`);
  return null;
}

/**
 * Logs a storage fault as one line of JSON without data about the reader. If a KV read timed out, the following requests read the
 * snapshot first, so that they do not wait too.
 */
export function reportFault(
  { memory, timeout, now }: StorageAccess,
  key: string,
  tier: StorageTier,
  error: unknown,
): void {
  if (tier === "kv" && error instanceof TimedOut) memory.kvDownUntil = now + timeout + kvBackoff;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.warn(JSON.stringify({ fault: "store", key, from: tier, message: message.slice(0, 200) }));
}
