import { type Documents, type DocumentType, decode, documentKey } from "../../model/release/documents.ts";
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

/** A release that was not published, or cannot be read back; the one before it is still in force. */
export class NotPublished extends Error {
  override name = "NotPublished";
}

/** What a release holds. */
export interface Contents {
  /** Hashes by id. */
  relations: Record<string, string>;
  sources: Record<string, string>;
  /** Keys of all its documents, and of the widget's script. */
  keys: ReadonlySet<string>;
}

/** The pointer to the release in force; null where nothing was ever published. */
export async function readPointer(kv: ReadableStore): Promise<Pointer | null> {
  const [text = null] = await kv.read([pointerKey]);
  return text === null ? null : decodePointer(text);
}

/** An entry of the log; null where there is no release with this number. */
export async function readLogEntry(kv: ReadableStore, release: number): Promise<LogEntry | null> {
  const key = logKey(release);
  const [text = null] = await kv.read([key]);
  return text === null ? null : decodeLogEntry(key, text);
}

/**
 * The log from the release in force back to the first.
 * @param of `all` takes in what stopped runs left behind, which never was in force but may hold what must not be held
 * @throws {NotPublished} where an entry is missing
 */
export async function readLog(kv: ReadableStore, of: "releases" | "all" = "releases"): Promise<LogEntry[]> {
  const pointer = await readPointer(kv);
  if (!pointer) return [];
  const keys = releasesUpTo(of === "all" ? { ...pointer, abandoned: [] } : pointer).map(logKey);
  const texts = await kv.read(keys);
  return keys.map((key, index) => {
    const text = texts[index] ?? null;
    if (text === null) throw new NotPublished(`${key} is missing; KV may not show it yet, so run this again`);
    return decodeLogEntry(key, text);
  });
}

/** Of how many releases a snapshot holds the indexes, so that what is frozen at them is found while KV is down. */
const rememberedReleases = 20;

/** What a snapshot needs of earlier releases: the log, the scripts of their widgets, and the indexes of the latest. */
export async function readEarlier(kv: ReadableStore): Promise<StoredText[]> {
  const log = await readLog(kv);
  const roots = [...new Set(log.map(({ root }) => root))];
  const widgets = (await readDocuments(kv, "root", roots)).map(({ widget }) => documentKey("widget", widget));
  const keys = new Set([...log.map(({ release }) => logKey(release)), ...widgets]);
  for (const root of roots.slice(0, rememberedReleases)) {
    for (const key of (await contentsOf(kv, root)).keys)
      if (!/^(relation|source|search|search-shard)\//.test(key)) keys.add(key);
  }
  const texts = await kv.read([...keys]);
  return [...keys].flatMap((key, index) => (texts[index] == null ? [] : [{ key, text: texts[index] as string }]));
}

/** What the release with this root document holds. @throws {NotPublished} where an index of it is missing */
export async function contentsOf(kv: ReadableStore, rootHash: string): Promise<Contents> {
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
  ]);
  return { relations, sources, keys };
}

/**
 * A document of a published release.
 * @throws {NotPublished} where it is not there
 * @throws {WithdrawnDocument} where it was withdrawn
 */
export async function readDocument<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hash: string,
): Promise<Documents[Type]> {
  const [document] = await readDocuments(kv, type, [hash]);
  return document as Documents[Type];
}

/** The same for several at once. */
async function readDocuments<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hashes: readonly string[],
): Promise<Documents[Type][]> {
  const texts = await kv.read(hashes.map((hash) => documentKey(type, hash)));
  return hashes.map((hash, index) => {
    const text = texts[index] ?? null;
    if (text === null) {
      throw new NotPublished(
        `${documentKey(type, hash)} of a published release is missing; KV may not show it yet, so run this again`,
      );
    }
    return decode(type, hash, text);
  });
}
