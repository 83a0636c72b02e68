import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Relation } from "./relation.ts";
import type { Source } from "./source.ts";

/** A value that is not the document its key promises. */
export class CorruptDocument extends Error {
  override name = "CorruptDocument";
}

/**
 * The documents of a release. All but the log and the pointer are addressed by the SHA-256 of their bytes and never change.
 * Each names its `schema`, so that a later worker can still read an earlier release. No index grows with the number of all pairs.
 */
export interface Documents {
  relation: { schema: 1; relation: Relation };
  source: { schema: 1; source: Source };
  /** The root of a release: hashes of one country document per state that has relations, and of the sources. */
  root: { schema: 1; countries: Record<string, string>; sources: Record<string, string>; widget: string };
  /** A state's relations: pair id to its entry. */
  country: { schema: 1; code: string; relations: Record<string, RelationEntry> };
}
export type DocumentType = keyof Documents;

/** What an index says about a relation, so that lists need not open it. */
export interface RelationEntry {
  hash: string;
  facts: number;
}

/** An entry of the append-only log; its number is the release's. */
export interface LogEntry {
  schema: 1;
  release: number;
  /** Hash of the root document. */
  root: string;
  previous: number | null;
  /** ISO 8601, UTC. */
  time: string;
  action: "publish" | "rollback";
  /** One line per relation or source that was added, changed or removed. */
  changes: string[];
}

/** The one value that is ever overwritten: which log entry is in force. */
export interface Pointer {
  schema: 1;
  release: number;
  root: string;
}

/** KV key of the pointer. */
export const pointerKey = "current";

/** KV key of a log entry. */
export const logKey = (release: number): string => `log/${release}`;

/** KV key of a content-addressed document or widget script. */
export const documentKey = (type: DocumentType | "widget", hash: string): string => `${type}/${hash}`;

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The bytes of a document, and the hash it is addressed by. The same content gives the same bytes: keys keep the order they are built in. */
export function encode<Type extends DocumentType>(document: Documents[Type]): { hash: string; text: string } {
  const text = JSON.stringify(document);
  return { hash: hashOf(text), text };
}

/**
 * Reads a document that was stored under its hash.
 * @throws {CorruptDocument} where the text does not have that hash, or a schema number that this reader does not know
 */
export function decode<Type extends DocumentType>(type: Type, hash: string, text: string): Documents[Type] {
  if (hashOf(text) !== hash) throw new CorruptDocument(`${documentKey(type, hash)} does not have its hash`);
  return withSchema(documentKey(type, hash), JSON.parse(text));
}

/**
 * Reads the pointer.
 * @throws {CorruptDocument} where the text is no pointer
 */
export function decodePointer(text: string): Pointer {
  try {
    const pointer = withSchema<Pointer>(pointerKey, JSON.parse(text));
    if (Number.isInteger(pointer.release) && /^[0-9a-f]{64}$/.test(pointer.root)) return pointer;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CorruptDocument(`${pointerKey} is no pointer: ${text.slice(0, 80)}`);
}

/**
 * Reads an entry of the log.
 * @throws {CorruptDocument} where the text is none
 */
export function decodeLogEntry(key: string, text: string): LogEntry {
  try {
    const entry = withSchema<LogEntry>(key, JSON.parse(text));
    if (logKey(entry.release) === key && /^[0-9a-f]{64}$/.test(entry.root)) return entry;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CorruptDocument(`${key} is no entry of the log: ${text.slice(0, 80)}`);
}

function withSchema<Document extends { schema: 1 }>(key: string, value: Document): Document {
  if (value?.schema !== 1) throw new CorruptDocument(`${key} has schema ${value?.schema}; this reader knows 1`);
  return value;
}
