import type { PairId } from "../states/pair.ts";
import { statesOf } from "../states/pair.ts";
import type { StateCode } from "../states/states.ts";

/**
 * A part of a download. It is stored as a gzip member (RFC 1952) in base64, under the SHA-256 of that text. The members of all parts,
 * one after another, are a gzip file.
 */
export interface ExportPart {
  /** The state whose relations it contains: those in whose ids the state comes first; null for the header row. */
  state: StateCode | null;
  /** The first relation that it may contain; absent if the state has only one part. */
  from?: PairId;
  /** SHA-256 of the stored text. */
  hash: string;
  /** Length of the gzip member in bytes. */
  bytes: number;
  /** Length of the content in bytes. */
  size: number;
  rows: number;
  /** CRC-32 of the content, as an unsigned integer. */
  crc32: number;
}

/**
 * A part of the Parquet table, stored in base64: a Parquet file with one row group, of which the table contains only the row group
 * (`rowGroupOf`). The last two parts, which have no rows, are the footer before and after the file's key-value metadata.
 */
export interface ParquetPart extends Omit<ExportPart, "crc32"> {
  /** Length of the stored part in bytes. */
  bytes: number;
  /** Length of what the table contains of it, in bytes. */
  size: number;
}

/** The parts of each table in their order. */
export interface Exports {
  csv: ExportPart[];
  ndjson: ExportPart[];
  /** Absent from releases published before there was a Parquet table. */
  parquet?: ParquetPart[];
}

/** The first and the last bytes of a Parquet file. */
export const parquetMagic: Uint8Array = Uint8Array.of(0x50, 0x41, 0x52, 0x31);

/** Returns the row group in a part of the Parquet table. */
export function rowGroupOf(file: Uint8Array<ArrayBuffer>, { size }: ParquetPart): Uint8Array<ArrayBuffer> {
  return file.subarray(parquetMagic.length, parquetMagic.length + size);
}

/** Length of a member's header. Ours has no optional fields. */
const memberHeader = 10;

/** Length of what follows the last data block: an empty final block, the CRC-32 and the length. */
const memberEnd = 10;

/** The DEFLATE block (RFC 1951) that ends a stream: final, with fixed codes, and empty. */
export const finalBlock: Uint8Array = Uint8Array.of(3, 0);

/**
 * Returns the DEFLATE blocks of a member, except the final one. They end at a byte boundary and refer to nothing outside the part, so the
 * blocks of several members, one after another, are a DEFLATE stream without its end.
 */
export function blocksOf(member: Uint8Array): Uint8Array {
  return member.subarray(memberHeader, -memberEnd);
}

/** Length of what {@link blocksOf} returns, in bytes. */
export function blocksLength({ bytes }: ExportPart): number {
  return bytes - memberHeader - memberEnd;
}

/** Returns the hashes of the parts that contain the facts of these relations. */
export function partsOfRelations({ csv, ndjson, parquet = [] }: Exports, pairs: readonly PairId[]): string[] {
  const hashes = [csv, ndjson, parquet].flatMap((parts) =>
    pairs.flatMap((pair) => {
      const [state] = statesOf(pair);
      return parts.filter((part) => part.state === state && (part.from ?? "") <= pair).at(-1)?.hash ?? [];
    }),
  );
  return [...new Set(hashes)];
}
