import {
  CorruptDocument,
  documentKey,
  readTombstone,
  WithdrawnDocument,
} from "../../../data/model/release/documents.ts";
import { readFromTiers, type StoredValue, Unreadable } from "../lookup.ts";
import { RequestDeadline } from "../tiers/request-deadline.ts";
import type { StorageAccess } from "../tiers/storage-access.ts";
import { decodedBase64 } from "./decoded-base64.ts";

/**
 * A part may take this many times longer to read than a document: it is larger, and if reading it fails, the download is cut off,
 * whereas a document has other tiers.
 */
const patience = 5;

/**
 * Reads a part of a download. It is not kept in memory, where it would displace hundreds of documents.
 * @param hash see `ExportPart`
 * @returns the gzip member, or the part of the Parquet table
 * @throws {WithdrawnDocument} if the part was withdrawn
 * @throws {Unreadable} if no tier has an undamaged copy of the part
 */
export async function readExportPart(
  { timeout, ...rest }: StorageAccess,
  hash: string,
): Promise<StoredValue<Uint8Array<ArrayBuffer>>> {
  const key = documentKey("export", hash);
  rest.memory.assertNotWithdrawn(key);
  // A download takes longer than a request may wait for storage, and its later parts are read long after the request began.
  const deadline = new RequestDeadline(Number.POSITIVE_INFINITY);
  const storage = { ...rest, timeout: patience * timeout, deadline, now: Date.now() };
  const part = await readFromTiers(storage, { key, parse: (text) => decodedPart(hash, text), kind: "document" });
  if (!part) throw new Unreadable(`${key} is in no storage tier`);
  return part;
}

/**
 * Returns the bytes in a stored text.
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
  return decodedBase64(text);
}
