import { gunzipSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { documentKey, hashOf, readTombstone } from "../../../model/release/documents.ts";
import { parquetMagic, partsOfRelations } from "../../../model/release/exports.ts";
import { tableCells } from "../../../view/table/facts-table.ts";
import type { KeyValueStore } from "../../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../progress.ts";
import type { Contents } from "../published.ts";

/**
 * Keys of documents that contain a subject (`keys`), and of tombstones in place of documents that may have contained it
 * (`tombstones`).
 */
export interface MatchingKeys {
  keys: string[];
  tombstones: string[];
}

/** Parts of downloads. Those in `unreadable` are damaged, so they may contain the subject; they are in `keys` too. */
export interface MatchingParts extends MatchingKeys {
  unreadable: string[];
}

/**
 * Finds the parts of downloads that contain these versions of relations. Leaves out parts of the current release: their rows do not
 * contain the subject, because otherwise they would differ.
 * @param cells ids that a row of the subject has, if an index is damaged, so that all parts have to be searched for such a row; otherwise null
 */
export async function findExportParts(
  kv: KeyValueStore,
  found: MatchingKeys,
  releases: readonly Contents[],
  current: Contents,
  cells: readonly string[] | null,
  onProgress: ProgressListener,
): Promise<MatchingParts> {
  const candidates = cells ? await kv.list(documentKey("export", "")) : partsOf(found, releases);
  const parts: MatchingParts = { keys: [], tombstones: [], unreadable: [] };
  await inBatches([...new Set(candidates)], { step: "reading downloads", onProgress }, async (batch) => {
    const keys = batch.filter((key) => !current.keys.has(key));
    for (const [index, text] of (await kv.read(keys)).entries()) {
      const key = keys[index] as string;
      if (text === null) continue;
      if (readTombstone(text)) parts.tombstones.push(key);
      else if (!cells) parts.keys.push(key);
      else {
        const rows = await rowsIn(key, text);
        if (!rows) parts.unreadable.push(key);
        if (!rows || rows.some((row) => cells.every((cell) => row.includes(cell)))) parts.keys.push(key);
      }
    }
  });
  return parts;
}

/** The first bytes of a gzip member (RFC 1952). */
const gzipMagic = Uint8Array.of(0x1f, 0x8b);

/** Returns the rows of a part as lists of cells; null if the part is damaged. */
async function rowsIn(key: string, text: string): Promise<unknown[][] | null> {
  if (documentKey("export", hashOf(text)) !== key) return null;
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  const startsWith = (magic: Uint8Array) => magic.every((byte, index) => bytes[index] === byte);
  try {
    if (startsWith(gzipMagic)) return tableCells(gunzipSync(bytes).toString());
    if (startsWith(parquetMagic)) return (await parquetReadObjects({ file: bytes.buffer })).map(Object.values);
  } catch {
    return null;
  }
  // The footer of the Parquet table.
  return [];
}

function partsOf(found: MatchingKeys, releases: readonly Contents[]): string[] {
  const versions = new Set([...found.keys, ...found.tombstones]);
  return releases.flatMap(({ relations, exports }) => {
    const pairs = Object.keys(relations).filter((pair) => versions.has(documentKey("relation", relations[pair] ?? "")));
    return (exports ? partsOfRelations(exports, pairs) : []).map((hash) => documentKey("export", hash));
  });
}
