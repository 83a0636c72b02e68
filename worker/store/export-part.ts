import { CorruptDocument, documentKey, readTombstone, WithdrawnDocument } from "../../data/model/release/documents.ts";
import { reportFault, type StorageAccess, type StorageTier, type StoredValue, Unreadable } from "./lookup.ts";
import type { TextStore } from "./namespace-memory.ts";
import { withTimeout } from "./with-timeout.ts";

/**
 * How many times longer than a document a part may take to be read: it is larger, and a failure cuts a download off, whereas a document
 * has other tiers.
 */
const patience = 5;

/**
 * Reads a part of a download from KV, again from KV, then from the snapshot. It is not kept in memory, where it would displace hundreds
 * of documents.
 * @param hash see `ExportPart`
 * @returns the gzip member
 * @throws {WithdrawnDocument} if the part was withdrawn
 * @throws {Unreadable} if no tier has the part, or only damaged copies of it
 */
export async function readExportPart(
  storage: StorageAccess,
  hash: string,
): Promise<StoredValue<Uint8Array<ArrayBuffer>>> {
  const { kv, snapshot, memory, timeout, now } = storage;
  const key = documentKey("export", hash);
  memory.assertNotWithdrawn(key);
  const tiers: [StorageTier, TextStore][] = [
    ["kv", kv],
    ["kv", kv],
    ["snapshot", snapshot],
  ];
  for (const [tier, store] of now < memory.kvDownUntil ? tiers.reverse() : tiers) {
    try {
      const text = await withTimeout(store.get(key), patience * timeout, key);
      if (text !== null) return { value: await decodedPart(hash, text), tier };
    } catch (error) {
      if (error instanceof WithdrawnDocument) throw error;
      reportFault(storage, key, tier, error);
    }
  }
  throw new Unreadable(`${key} is in no storage tier`);
}

/**
 * Returns the gzip member in a stored text.
 * @throws {WithdrawnDocument} if the text is a tombstone
 * @throws {CorruptDocument} if the text does not match the hash
 */
async function decodedPart(hash: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  // The runtime's own hash takes a tenth of the time of one in JavaScript.
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  if ([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) {
    const withdrawn = readTombstone(text);
    if (withdrawn) throw new WithdrawnDocument(withdrawn.reason);
    throw new CorruptDocument(`the content of ${documentKey("export", hash)} does not match its hash`);
  }
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
