import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import { faultOf } from "./tiers/fault-log.ts";
import {
  afterTimeout,
  attemptsFor,
  readText,
  reportFault,
  type StorageAccess,
  type StorageTier,
  tierOf,
} from "./tiers/storage-access.ts";
import { withTimeout } from "./with-timeout.ts";

/** A value cannot be read at the moment, although it may exist. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** A value and the tier it was read from. */
export interface StoredValue<Value> {
  value: Value;
  tier: StorageTier;
}

/** A value to look up. */
export interface Wanted<Value> {
  key: string;
  /** Converts the stored text. If it throws, the value is read again, and then from the next tier. */
  parse: (text: string) => Value | Promise<Value>;
  /** `document`: a release names it, it exists and never changes. `log entry`: it exists, but may change. `unknown`: it may not exist. */
  kind: "document" | "log entry" | "unknown";
}

/** A document or a log entry, which memory can keep. */
interface WantedDocument<Value> extends Wanted<Value> {
  parse: (text: string) => Value;
}

/**
 * Reads a value from memory, then in the order of {@link attemptsFor}. Concurrent requests for a key share one read.
 * @returns null if the tiers respond and none has the key
 * @throws {WithdrawnDocument} if the document was withdrawn
 * @throws {Unreadable} if no tier has a valid value, and a tier failed or had an invalid one
 */
export async function lookUp<Value>(
  storage: StorageAccess,
  wanted: WantedDocument<Value>,
): Promise<StoredValue<Value> | null> {
  const { memory, deadline, waitUntil } = storage;
  const { key } = wanted;
  memory.assertNotWithdrawn(key);
  const cached = memory.documents.get(key) as Value | undefined;
  if (cached !== undefined) return { value: cached, tier: "memory" };
  let pending = memory.pendingReads.get(key) as Promise<StoredValue<Value> | null> | undefined;
  if (!pending) {
    const started = readFromTiers(storage, { ...wanted, parse: rememberingParser(storage, wanted) }).finally(() => {
      if (memory.pendingReads.get(key) === started) memory.pendingReads.delete(key);
    });
    pending = started;
    memory.pendingReads.set(key, started);
    // The request that started the read may end before the requests that share it.
    waitUntil(started.catch(() => undefined));
  }
  try {
    return await withTimeout(pending, deadline.left("snapshot"), key);
  } catch (error) {
    if (error instanceof WithdrawnDocument || error instanceof Unreadable) throw error;
    // The request that started the read was aborted, so the read never settles. Later requests must start their own.
    if (memory.pendingReads.get(key) === pending) memory.pendingReads.delete(key);
    throw new Unreadable(`${key}: ${error}`);
  }
}

/** Reads a document from memory or the snapshot, without KV; null if neither has it. @throws if the snapshot's value is invalid */
export async function lookUpWithoutKv<Value>(
  storage: StorageAccess,
  wanted: WantedDocument<Value>,
): Promise<StoredValue<Value> | null> {
  const { key } = wanted;
  const cached = storage.memory.documents.get(key) as Value | undefined;
  if (cached !== undefined) return { value: cached, tier: "memory" };
  const text = await readText(storage, key, "snapshot", true);
  return text === null ? null : { value: rememberingParser(storage, wanted)(text), tier: "snapshot" };
}

/** Returns the parser of a document, which also puts the document into memory. */
function rememberingParser<Value>({ memory }: StorageAccess, { key, parse }: WantedDocument<Value>) {
  return (text: string): Value => {
    const value = parse(text);
    memory.documents.set(key, value, text.length);
    return value;
  };
}

/**
 * Reads a value in the order of {@link attemptsFor}, without memory.
 * @returns null if the tiers respond and none has the key
 * @throws {WithdrawnDocument} if the value was withdrawn
 * @throws {Unreadable} if no tier has a valid value, and a tier failed or had an invalid one
 */
export async function readFromTiers<Value>(
  storage: StorageAccess,
  { key, parse, kind }: Wanted<Value>,
): Promise<StoredValue<Value> | null> {
  let attempts = attemptsFor(storage, kind === "document" ? "lasting" : "current");
  let hasFailed = false;
  for (let attempt = attempts.shift(); attempt; attempt = attempts.shift()) {
    const tier = tierOf(attempt);
    try {
      const text = await readText(storage, key, attempt, attempts.length === 0);
      if (text !== null) return { value: await parse(text), tier };
      if (kind === "unknown") attempts = attempts.filter((other) => tierOf(other) !== tier);
      else if (tier === "kv") reportFault(storage, "missing", key, tier, "KV has no value under this key");
    } catch (error) {
      if (error instanceof WithdrawnDocument) throw error;
      hasFailed = true;
      const fault = faultOf(error);
      reportFault(storage, fault, key, tier, error);
      if (fault === "timeout") attempts = afterTimeout(attempt, attempts);
    }
  }
  if (hasFailed) throw new Unreadable(`${key} cannot be read`);
  return null;
}
