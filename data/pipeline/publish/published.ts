import {
  CorruptDocument,
  type Documents,
  type DocumentType,
  decode,
  documentKey,
  WithdrawnDocument,
} from "../../model/release/documents.ts";
import type { Exports } from "../../model/release/exports.ts";
import { decodePointer, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { ReadableStore } from "../kv/key-value-store.ts";

/** Thrown when a release cannot be published or read back. The current release is unchanged. */
export class NotPublished extends Error {
  override name = "NotPublished";
}

/** What to do about a value that is missing or damaged. */
export const repairHint = "run npm run data -- verify to see what is wrong, then npm run data -- repair";

/** The contents of a release. */
export interface Contents {
  /** Hashes by id. */
  relations: Record<string, string>;
  sources: Record<string, string>;
  /** The hashes in the keys of relations' pictures, by the relation's id; without relations that have none of their own. */
  pictures: Record<string, string>;
  /** The parts of the downloads; absent from releases published before there were any. */
  exports?: Exports;
  /** Keys of all documents, of the parts of the downloads and of the widget script. */
  keys: ReadonlySet<string>;
}

/** The contents of a release, as far as its indexes can be read. */
export interface ReadableContents extends Contents {
  /** Keys of the indexes that are missing or damaged. */
  unreadable: readonly string[];
}

/**
 * Reads the pointer to the current release; null if there is none.
 * @throws {NotPublished} if it is damaged
 */
export async function readPointer(kv: ReadableStore): Promise<Pointer | null> {
  const [text = null] = await kv.read([pointerKey]);
  try {
    return text === null ? null : decodePointer(text);
  } catch (error) {
    if (!(error instanceof CorruptDocument)) throw error;
    throw new NotPublished(`${error.message}; ${repairHint}`);
  }
}

/**
 * Reads the contents of the release with this root document.
 * @throws {NotPublished} if one of its indexes is missing or damaged
 */
export async function releaseContents(kv: ReadableStore, rootHash: string): Promise<Contents> {
  const { unreadable, ...contents } = await readableContents(kv, rootHash);
  if (unreadable[0] === undefined) return contents;
  throw new NotPublished(
    `${unreadable[0]} of a published release is missing or damaged; KV may not have it everywhere yet, so wait a minute and run the command again; if the problem persists, ${repairHint}`,
  );
}

/** Reads what can be read of the contents of the release with this root document. */
export async function readableContents(kv: ReadableStore, rootHash: string): Promise<ReadableContents> {
  const unreadable: string[] = [];
  const read = async <Type extends DocumentType>(type: Type, hashes: readonly string[]): Promise<Documents[Type][]> => {
    const documents = await readIntact(kv, type, hashes);
    unreadable.push(...hashes.filter((_, index) => !documents[index]).map((hash) => documentKey(type, hash)));
    return documents.filter((document) => document !== null);
  };
  const [root] = await read("root", [rootHash]);
  const countryHashes = Object.values(root?.countries ?? {}).map(({ hash }) => hash);
  const shardHashes = Object.values(root?.sources ?? {});
  const searchHashes = root?.search ? [root.search] : [];
  const countries = await read("country", countryHashes);
  const shards = await read("sources", shardHashes);
  const searches = await read("search", searchHashes);

  const entries = countries.flatMap((country) => Object.entries(country.relations));
  const relations = Object.fromEntries(entries.map(([id, { hash }]) => [id, hash]));
  const pictures = Object.fromEntries(entries.flatMap(([id, { picture }]) => (picture ? [[id, picture]] : [])));
  const cited = shards.flatMap((shard) => Object.entries(shard.sources));
  const sources = Object.fromEntries(cited.map(([id, { hash }]) => [id, hash]));
  const keys = new Set([
    documentKey("root", rootHash),
    ...(root ? [documentKey("widget", root.widget)] : []),
    ...countryHashes.map((hash) => documentKey("country", hash)),
    ...shardHashes.map((hash) => documentKey("sources", hash)),
    ...searchHashes.map((hash) => documentKey("search", hash)),
    ...searches.flatMap((search) => Object.values(search.shards)).map((hash) => documentKey("search-shard", hash)),
    ...Object.values(relations).map((hash) => documentKey("relation", hash)),
    ...Object.values(sources).map((hash) => documentKey("source", hash)),
    ...Object.values<{ hash: string }[]>({ ...root?.exports })
      .flat()
      .map(({ hash }) => documentKey("export", hash)),
  ]);
  return { relations, sources, pictures, keys, unreadable, ...(root?.exports ? { exports: root.exports } : {}) };
}

/** Reads several documents at once; null for each that is missing, damaged or withdrawn. */
export async function readIntact<Type extends DocumentType>(
  kv: ReadableStore,
  type: Type,
  hashes: readonly string[],
): Promise<(Documents[Type] | null)[]> {
  const texts = await kv.read(hashes.map((hash) => documentKey(type, hash)));
  return hashes.map((hash, index) => {
    const text = texts[index] ?? null;
    return text === null ? null : decodeIntact(type, hash, text);
  });
}

/** Decodes a document; null if it is damaged or was withdrawn. */
export function decodeIntact<Type extends DocumentType>(
  type: Type,
  hash: string,
  text: string,
): Documents[Type] | null {
  try {
    return decode(type, hash, text);
  } catch (error) {
    if (error instanceof CorruptDocument || error instanceof WithdrawnDocument) return null;
    throw error;
  }
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
  const key = documentKey(type, hash);
  const [text = null] = await kv.read([key]);
  if (text !== null) return decode(type, hash, text);
  throw new NotPublished(
    `${key} of a published release is missing; KV may not have it everywhere yet, so wait a minute and run the command again; if the problem persists, ${repairHint}`,
  );
}
