import {
  type Documents,
  type DocumentType,
  decode,
  documentKey,
  readTombstone,
} from "../../model/release/documents.ts";
import type { Exports } from "../../model/release/exports.ts";
import {
  decodeLogEntry,
  decodePointer,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
  releasesUpTo,
} from "../../model/release/release-log.ts";
import type { ReadableStore, StoredText } from "../kv/key-value-store.ts";

/** Thrown when a release cannot be published or read back. The current release is unchanged. */
export class NotPublished extends Error {
  override name = "NotPublished";
}

/** The contents of a release. */
export interface Contents {
  /** Hashes by id. */
  relations: Record<string, string>;
  sources: Record<string, string>;
  /** The parts of the downloads; absent from releases published before there were any. */
  exports?: Exports;
  /** Keys of all documents, of the parts of the downloads and of the widget script. */
  keys: ReadonlySet<string>;
}

/** Reads the pointer to the current release; null if nothing was ever published. */
export async function readPointer(kv: ReadableStore): Promise<Pointer | null> {
  const [text = null] = await kv.read([pointerKey]);
  return text === null ? null : decodePointer(text);
}

/** Reads a log entry; null if there is none with this number. */
export async function readLogEntry(kv: ReadableStore, release: number): Promise<LogEntry | null> {
  const key = logKey(release);
  const [text = null] = await kv.read([key]);
  return text === null ? null : decodeLogEntry(key, text);
}

/**
 * Reads the log, from the current release back to the first.
 * @param scope `all` includes entries of interrupted runs, whose releases were never current but whose documents may
 * exist
 * @throws {NotPublished} if an entry is missing
 */
export async function readLog(kv: ReadableStore, scope: "releases" | "all" = "releases"): Promise<LogEntry[]> {
  const pointer = await readPointer(kv);
  if (!pointer) return [];
  const keys = releasesUpTo(scope === "all" ? { ...pointer, abandoned: [] } : pointer).map(logKey);
  const texts = await kv.read(keys);
  return keys.map((key, index) => {
    const text = texts[index] ?? null;
    if (text === null)
      throw new NotPublished(
        `${key} is missing; KV may not have it everywhere yet, so wait a minute and run the command again`,
      );
    return decodeLogEntry(key, text);
  });
}

/** Number of latest releases that a snapshot includes, so that pages pinned to them still work while KV is down. */
const snapshotReleases = 20;

/** The most relations and sources that a snapshot includes although the release that it was made for has other versions of them. */
const maxOlderDocuments = 2000;

/**
 * Reads what a snapshot needs of earlier releases: the log, their widget scripts, and the documents of the latest ones
 * without their search indexes. Withdrawn documents are left out.
 * @param contained keys of the relations and sources that the snapshot already contains
 */
export async function readEarlierReleases(
  kv: ReadableStore,
  contained: ReadonlySet<string> = new Set(),
): Promise<StoredText[]> {
  const log = await readLog(kv);
  const roots = [...new Set(log.map(({ root }) => root))];
  const widgets = (await readDocuments(kv, "root", roots)).map(({ widget }) => documentKey("widget", widget));
  const keys = new Set([...log.map(({ release }) => logKey(release)), ...widgets]);
  const older = new Set<string>();
  for (const root of roots.slice(0, snapshotReleases)) {
    for (const key of (await releaseContents(kv, root)).keys) {
      if (/^(relation|source)\//.test(key)) {
        if (!contained.has(key) && older.size < maxOlderDocuments) older.add(key);
      } else if (!/^(search|search-shard|export)\//.test(key)) keys.add(key);
    }
  }
  const wanted = [...keys, ...older];
  const texts = await kv.read(wanted);
  return wanted.flatMap((key, index) => {
    const text = texts[index] ?? null;
    return text === null || readTombstone(text) ? [] : [{ key, text }];
  });
}

/**
 * Reads the contents of the release with this root document.
 * @throws {NotPublished} if one of its indexes is missing
 */
export async function releaseContents(kv: ReadableStore, rootHash: string): Promise<Contents> {
  const root = await readDocument(kv, "root", rootHash);
  const countryHashes = Object.values(root.countries).map(({ hash }) => hash);
  const shardHashes = Object.values(root.sources);
  const searchHashes = root.search ? [root.search] : [];
  const countries = await readDocuments(kv, "country", countryHashes);
  const shards = await readDocuments(kv, "sources", shardHashes);
  const searches = await readDocuments(kv, "search", searchHashes);

  const entries = countries.flatMap((country) => Object.entries(country.relations));
  const relations = Object.fromEntries(entries.map(([id, { hash }]) => [id, hash]));
  const cited = shards.flatMap((shard) => Object.entries(shard.sources));
  const sources = Object.fromEntries(cited.map(([id, { hash }]) => [id, hash]));
  const keys = new Set([
    documentKey("root", rootHash),
    documentKey("widget", root.widget),
    ...countryHashes.map((hash) => documentKey("country", hash)),
    ...shardHashes.map((hash) => documentKey("sources", hash)),
    ...searchHashes.map((hash) => documentKey("search", hash)),
    ...searches.flatMap((search) => Object.values(search.shards)).map((hash) => documentKey("search-shard", hash)),
    ...Object.values(relations).map((hash) => documentKey("relation", hash)),
    ...Object.values(sources).map((hash) => documentKey("source", hash)),
    ...[root.exports?.csv ?? [], root.exports?.ndjson ?? []].flat().map(({ hash }) => documentKey("export", hash)),
  ]);
  return { relations, sources, keys, ...(root.exports ? { exports: root.exports } : {}) };
}

/**
 * Reads a document of a published release.
 * @throws {NotPublished} if it is missing
 * @throws {WithdrawnDocument} if it was withdrawn
 */
export async function readDocument<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hash: string,
): Promise<Documents[Type]> {
  const [document] = await readDocuments(kv, type, [hash]);
  return document as Documents[Type];
}

/** Reads several documents of a published release at once; throws like `readDocument`. */
export async function readDocuments<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hashes: readonly string[],
): Promise<Documents[Type][]> {
  const texts = await kv.read(hashes.map((hash) => documentKey(type, hash)));
  return hashes.map((hash, index) => {
    const text = texts[index] ?? null;
    if (text === null) {
      throw new NotPublished(
        `${documentKey(type, hash)} of a published release is missing; KV may not have it everywhere yet, so wait a minute and run the command again`,
      );
    }
    return decode(type, hash, text);
  });
}
