import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type * as z from "zod";
import type { Relation } from "../facts/relation.ts";
import type { Source } from "../sources/source.ts";
import type { PairId } from "../states/pair.ts";
import type { StateCode } from "../states/states.ts";
import type { logEntry, relationEntry } from "./release-entries.ts";

/** A value that is not the document its key promises. */
export class CorruptDocument extends Error {
  override name = "CorruptDocument";
}

/** A document that was published once and had to go. Its message says why. */
export class WithdrawnDocument extends Error {
  override name = "WithdrawnDocument";
}

/**
 * The documents of a release. All but the log and the pointer are addressed by the SHA-256 of their bytes and never change.
 * Each names its `schema`, so that a later worker can still read an earlier release. No index grows with the number of all
 * pairs: a country's grows with the number of states, those of sources with the root of their number, and those of words are cut
 * finer the more there are.
 */
export interface Documents {
  relation: { schema: 1; relation: Relation };
  source: { schema: 1; source: Source };
  /** The root of a release, from which every other document of it is found. */
  root: {
    schema: 1;
    /** A country document per state that has relations; how many those are, and how many of them name it first. */
    countries: Record<StateCode, { hash: string; relations: number; first: number }>;
    /** Hashes of the shards of the index of sources, by what the SHA-256 of a source's id begins with. */
    sources: Record<string, string>;
    /** Hash of the index of words; a release from before there was one has none. */
    search?: string;
    /** SHA-256 of the widget's script. */
    widget: string;
    /** The relation of which most is known; the front page shows it. Null where there is none at all. */
    featured: PairId | null;
  };
  /** A state's relations. */
  country: { schema: 1; code: StateCode; relations: Record<PairId, RelationEntry> };
  /** A shard of the index of sources. */
  sources: { schema: 1; sources: Record<string, SourceEntry> };
  /** The index of words that relations are searched for by. */
  search: {
    schema: 1;
    /** How many relations it is of. */
    relations: number;
    /** Hashes of its shards, by what the SHA-256 of a key's first letters begins with: see `beginningOf`. */
    shards: Record<string, string>;
  };
  /**
   * A shard of the index of words: each, folded, with the relations that have it as `listText` writes them; and keys of consonants, each
   * with the words that have them as `wordsText` writes them. A release from before there were such keys has none.
   */
  "search-shard": { schema: 1; words: Record<string, string> };
}
export type DocumentType = keyof Documents;

/** What an index says about a relation, so that lists need not open it. */
export type RelationEntry = z.output<typeof relationEntry>;

/** What an index says about a source. */
export interface SourceEntry {
  hash: string;
  /** The relations whose facts quote it. Those that only cite it are not listed: an encyclopaedia is cited by all of them. */
  quotedBy: PairId[];
}

/** An entry of the append-only log; its number is the release's. */
export type LogEntry = z.output<typeof logEntry>;

/** The one value that is ever overwritten: which log entry is in force. */
export interface Pointer {
  schema: 1;
  release: number;
  root: string;
  /** When it was put in force: ISO 8601, UTC. */
  time: string;
  /** Roots of releases that were rolled back: none of them may stand in for this one. The newest first, at most 16. */
  rolledBack: string[];
  /** Numbers that a stopped run wrote into the log without putting them in force: there are no such releases. */
  abandoned: number[];
  /** What was withdrawn, the earliest first. None of it is given out again, wherever a copy of it may still be found. */
  withdrawals: Withdrawal[];
}

/** Documents that had to go. */
interface Withdrawal {
  /** ISO 8601, UTC. */
  time: string;
  /** What readers are told. */
  reason: string;
  /** What the documents' hashes begin with: see {@link shortHash}. */
  documents: string[];
}

/** The first 16 digits of a hash, which tell one document from another. */
export function shortHash(key: string): string {
  return key.slice(key.indexOf("/") + 1, key.indexOf("/") + 17);
}

/** What stands in the place of a document that was withdrawn. */
interface Tombstone {
  schema: 1;
  withdrawn: { time: string; reason: string };
}

/** Numbers of all releases up to the one in force, which comes first. */
export function releasesUpTo({ release, abandoned }: Pick<Pointer, "release" | "abandoned">): number[] {
  return Array.from({ length: release }, (_, index) => release - index).filter((number) => !abandoned.includes(number));
}

/** KV key of the pointer. */
export const pointerKey = "current";

/** KV key of a log entry. */
export const logKey = (release: number): string => `log/${release}`;

/** KV key of a content-addressed document or widget script. */
export const documentKey = (type: DocumentType | "widget", hash: string): string => `${type}/${hash}`;

/**
 * File of a snapshot in which the text under a key stands. Those of relations and sources are packs, one for all whose hashes
 * begin alike, so that there are at most 4,096 of each however many documents there are.
 */
export function snapshotFile(key: string): string {
  const [type, hash = ""] = key.split("/");
  return type === "relation" || type === "source" ? `${type}/${hash.slice(0, 3)}.json` : `${key}.json`;
}

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
 * Which shard of an index, out of those that there are, has what goes by this key: the id of a source, the first letters of a word.
 * Each is named by the first digits of the SHA-256 of all its keys.
 */
export function shardOf(key: string, shards: readonly string[]): string {
  return hashOf(key).slice(0, shards[0]?.length ?? 0);
}

/** What takes the place of a withdrawn document. @param time ISO 8601, UTC */
export function tombstone(time: string, reason: string): string {
  const stone: Tombstone = { schema: 1, withdrawn: { time, reason } };
  return JSON.stringify(stone);
}

/**
 * Reads a document that was stored under its hash.
 * @throws {WithdrawnDocument} where a tombstone stands in its place
 * @throws {CorruptDocument} where the text does not have that hash, or a schema number that this reader does not know
 */
export function decode<Type extends DocumentType>(type: Type, hash: string, text: string): Documents[Type] {
  const key = documentKey(type, hash);
  if (hashOf(text) !== hash) {
    const withdrawn = withdrawnIn(text);
    if (withdrawn) throw new WithdrawnDocument(withdrawn.reason);
    throw new CorruptDocument(`${key} does not have its hash`);
  }
  return withSchema(key, JSON.parse(text));
}

/** What a tombstone says; null where a text is none. */
export function withdrawnIn(text: string): Tombstone["withdrawn"] | null {
  if (!text.startsWith('{"schema":1,"withdrawn":')) return null;
  try {
    return (JSON.parse(text) as Tombstone).withdrawn;
  } catch {
    // Cut short on its way.
    return null;
  }
}

/**
 * Reads the pointer.
 * @throws {CorruptDocument} where the text is no pointer
 */
export function decodePointer(text: string): Pointer {
  try {
    const pointer = withSchema<Pointer>(pointerKey, JSON.parse(text));
    const { release, root, time, ...lists } = pointer;
    const areLists = [lists.rolledBack, lists.abandoned, lists.withdrawals].every(Array.isArray);
    if (Number.isInteger(release) && /^[0-9a-f]{64}$/.test(root) && Date.parse(time) && areLists) return pointer;
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
