import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type * as z from "zod";
import type { Relation } from "../facts/relation.ts";
import type { Language } from "../language.ts";
import type { Source } from "../sources/source.ts";
import type { PairId } from "../states/pair.ts";
import type { StateCode } from "../states/states.ts";
import { conversions, inNewestForm, newestSchema } from "./earlier-forms.ts";
import type { Exports } from "./exports.ts";
import type { relationEntry } from "./release-entries.ts";

/** Thrown when a stored value is not the document that its key promises. */
export class CorruptDocument extends Error {
  override name = "CorruptDocument";
}

/** Thrown for a document that was published and later withdrawn. The message is the reason. */
export class WithdrawnDocument extends Error {
  override name = "WithdrawnDocument";
}

/**
 * The documents of a release, by type. Each is stored under the SHA-256 of its bytes and never changes. Its `schema` number lets
 * later workers read earlier releases: {@link decode} turns earlier forms into these.
 *
 * No index grows with the number of relations: a country's index grows with the number of states, the shards of the source index
 * grow with the square root of the number of sources, and the word index is split into more shards as it grows.
 */
export interface Documents {
  relation: { schema: 2; relation: Relation };
  source: { schema: 2; source: Source };
  /** The root of a release: every other document is reached from it. */
  root: {
    schema: 1;
    /**
     * For each state with relations: the hash of its country document; the number of its relations, and of their facts (absent in older
     * releases); the number of relations in whose ids it comes first, and the years of the facts of those relations, as in
     * {@link RelationEntry}, absent in older releases.
     */
    countries: Record<StateCode, { hash: string; relations: number; facts?: number; first: number; years?: string }>;
    /** Hashes of the source index's shards, by shard name: see {@link shardOf}. */
    sources: Record<string, string>;
    /** Hash of the word index; absent in releases published before search existed. */
    search?: string;
    /** SHA-256 of the widget script. */
    widget: string;
    /** The relation with the most facts from texts, shown on the front page; null if the release has no facts. */
    featured: PairId | null;
    /** The downloads of the whole dataset; absent in releases published before releases contained downloads. */
    exports?: Exports;
  };
  /** The relations of one state. */
  country: { schema: 1; code: StateCode; relations: Record<PairId, RelationEntry> };
  /** A shard of the source index. */
  sources: { schema: 1; sources: Record<string, SourceEntry> };
  /** The word index that search uses. */
  search: {
    schema: 1;
    /** Number of relations in the release. */
    relations: number;
    /** Hashes of the shards, by the name that {@link shardOf} returns for a key's `shardPrefix`. */
    shards: Record<string, string>;
  };
  /**
   * A shard of the word index. Maps each normalized word to its relations, as written by `encodeList`, and each consonant key to the
   * words that share it, as written by `encodeWords`. Older releases have no consonant keys.
   */
  "search-shard": { schema: 1; words: Record<string, string> };
}
export type DocumentType = keyof Documents;

/** Summary of a relation in an index, so that lists can be built without reading the relation's document. */
export interface RelationEntry extends z.output<typeof relationEntry> {
  /** The kinds and years of the relation's facts, as written by `kindYears`; absent in older releases. Responses do not contain it. */
  kinds?: string;
  /**
   * The hash in the keys of the relation's pictures, from `pictureHash`; absent if it has none of its own, and in older releases. Responses
   * do not contain it.
   */
  picture?: string;
}

/** What an index says about a source. */
export interface SourceEntry {
  hash: string;
  /** Relations whose facts quote the source. Relations that only cite it are left out: every relation cites the encyclopaedia. */
  quotedBy: PairId[];
}

/** Returns the first 16 hex digits of the hash in a document's key, enough to tell documents apart. */
export function shortHash(key: string): string {
  return key.slice(key.indexOf("/") + 1, key.indexOf("/") + 17);
}

/** What is stored in place of a withdrawn document. */
interface Tombstone {
  schema: 1;
  withdrawn: { time: string; reason: string };
}

/** KV key of a document, widget script or part of a download, each stored under the SHA-256 of its text. */
export const documentKey = (type: DocumentType | "widget" | "export", hash: string): string => `${type}/${hash}`;

/**
 * KV key of a relation's picture in one language. Unlike other keys, it does not depend on the value: see `pictureHash`. No release needs
 * the picture, because there is a common one.
 */
export const pictureKey = (hash: string, language: Language): string => `picture/${hash}/${language}`;

/**
 * Returns the snapshot file that contains the value of a KV key. Relations and sources are packed by the first three digits of their
 * hashes, so that there are at most 4,096 files of each, however many documents there are.
 */
export function snapshotFile(key: string): string {
  const [type, hash = ""] = key.split("/");
  return type === "relation" || type === "source" ? `${type}/${hash.slice(0, 3)}.json` : `${key}.json`;
}

/** Returns the SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Serialises a document and returns its text and hash. Keys keep their insertion order, so equal content gives equal bytes. */
export function encode<Type extends DocumentType>(document: Documents[Type]): { hash: string; text: string } {
  const text = JSON.stringify(document);
  return { hash: hashOf(text), text };
}

/**
 * Returns the name of the shard that contains an index key: the leading hex digits of the key's SHA-256.
 * @param key a source's id, or the `shardPrefix` of a word
 * @param shards names of the index's shards, all of the same length
 */
export function shardOf(key: string, shards: readonly string[]): string {
  return hashOf(key).slice(0, shards[0]?.length ?? 0);
}

/** Returns the text that replaces a withdrawn document. @param time ISO 8601, UTC */
export function tombstone(time: string, reason: string): string {
  const document: Tombstone = { schema: 1, withdrawn: { time, reason } };
  return JSON.stringify(document);
}

/**
 * Parses a document that was stored under its hash, and returns it in today's form.
 * @throws {WithdrawnDocument} if a tombstone has replaced it
 * @throws {CorruptDocument} if the text does not match the hash, or its schema number is unknown
 */
export function decode<Type extends DocumentType>(type: Type, hash: string, text: string): Documents[Type] {
  const key = documentKey(type, hash);
  if (hashOf(text) !== hash) {
    const withdrawn = readTombstone(text);
    if (withdrawn) throw new WithdrawnDocument(withdrawn.reason);
    throw new CorruptDocument(`the content of ${key} does not match its hash`);
  }
  const document = checkSchema(key, JSON.parse(text), newestSchema(type));
  return inNewestForm(document, conversions[type]) as unknown as Documents[Type];
}

/** Returns the content of a tombstone, or null if the text is not one. */
export function readTombstone(text: string): Tombstone["withdrawn"] | null {
  if (!text.startsWith('{"schema":1,"withdrawn":')) return null;
  try {
    return (JSON.parse(text) as Tombstone).withdrawn;
  } catch {
    // Truncated in transit.
    return null;
  }
}

/**
 * Returns `value` if its schema number is one that this version supports.
 * @throws {CorruptDocument} otherwise
 */
export function checkSchema<Value>(
  key: string,
  value: Value & { schema?: unknown },
  newest = 1,
): Value & { schema: number } {
  const schema = value?.schema;
  if (typeof schema === "number" && Number.isInteger(schema) && schema >= 1 && schema <= newest)
    return value as Value & { schema: number };
  const known = newest === 1 ? "schema 1" : `schemas 1 to ${newest}`;
  throw new CorruptDocument(`${key} has schema ${schema}; this reader only knows ${known}`);
}
