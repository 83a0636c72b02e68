import {
  type Documents,
  type DocumentType,
  decode,
  decodeLogEntry,
  decodePointer,
  documentKey,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
} from "../model/documents.ts";

/** What reading a release needs of a KV namespace. */
export interface ReadableStore {
  get(key: string): Promise<string | null>;
}

/** A release that was not published, or cannot be read back; the one before it is still in force. */
export class NotPublished extends Error {
  override name = "NotPublished";
}

/** Hashes of what a release holds, by id. */
export interface Contents {
  relations: Record<string, string>;
  sources: Record<string, string>;
}

/** The pointer to the release in force; null where nothing was ever published. */
export async function readPointer(kv: ReadableStore): Promise<Pointer | null> {
  const text = await kv.get(pointerKey);
  return text === null ? null : decodePointer(text);
}

/** An entry of the log; null where there is no release with this number. */
export async function readLogEntry(kv: ReadableStore, release: number): Promise<LogEntry | null> {
  const key = logKey(release);
  const text = await kv.get(key);
  return text === null ? null : decodeLogEntry(key, text);
}

/** What the release with this root document holds. */
export async function contentsOf(kv: ReadableStore, rootHash: string): Promise<Contents> {
  const { countries, sources } = await readDocument(kv, "root", rootHash);
  const relations: Record<string, string> = {};
  for (const hash of Object.values(countries)) {
    const country = await readDocument(kv, "country", hash);
    for (const [id, entry] of Object.entries(country.relations)) relations[id] = entry.hash;
  }
  return { relations, sources };
}

/**
 * A document of a published release.
 * @throws {NotPublished} where it is not there
 */
export async function readDocument<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hash: string,
): Promise<Documents[Type]> {
  const key = documentKey(type, hash);
  const text = await kv.get(key);
  if (text === null)
    throw new NotPublished(`${key} of the release in force is missing; KV may not show it yet, so run this again`);
  return decode(type, hash, text);
}
