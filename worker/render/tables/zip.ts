import { gzipSync, strToU8 } from "fflate";
import { blocksLength, blocksOf, type ExportPart, finalBlock } from "../../../data/model/release/exports.ts";
import { combinedCrc32 } from "./crc32.ts";
import type { MemberReader, Segment } from "./download-file.ts";

/** A compressed file for the archive. */
export interface ZippedFile {
  name: string;
  /** CRC-32 of the content, as an unsigned integer. */
  crc32: number;
  /** Length of the content in bytes. */
  size: number;
  /** A DEFLATE stream. */
  stream: Segment[];
}

/** Returns a text as a file for the archive. */
export function zippedText(name: string, text: string): ZippedFile {
  const member = gzipSync(strToU8(text), { mtime: 0 });
  const trailer = new DataView(member.buffer, member.byteOffset + member.length - 8);
  const bytes = member.subarray(10, -8);
  return {
    name,
    crc32: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
    stream: [{ length: bytes.length, bytes }],
  };
}

/** Returns a table as a single file for the archive. Nothing is compressed again: its DEFLATE stream consists of the blocks of all parts. */
export function zippedTable(name: string, parts: readonly ExportPart[], readMember: MemberReader): ZippedFile {
  const blocks = parts.map((part) => ({
    length: blocksLength(part),
    bytes: async () => blocksOf(await readMember(part)),
  }));
  return {
    name,
    crc32: parts.reduce((crc, part) => combinedCrc32(crc, part.crc32, part.size), 0),
    size: parts.reduce((sum, { size }) => sum + size, 0),
    stream: [...blocks, { length: finalBlock.length, bytes: finalBlock }],
  };
}

/** The largest number in a ZIP file without the extension ZIP64, which uses 0xffffffff as a mark. */
const maxNumber = 0xfffffffe;

/**
 * Returns a ZIP archive (APPNOTE 6.3) in segments.
 * @param time modification time of the files (ISO 8601, UTC)
 * @throws {RangeError} if the archive or a file exceeds 4 GiB
 */
export function zipArchive(files: readonly ZippedFile[], time: string): Segment[] {
  const segments: Segment[] = [];
  const directory: Segment[] = [];
  let offset = 0;
  for (const file of files) {
    const fields = entryFields(file, time);
    const local = ready([record(0x04034b50), ...fields, text(file.name)]);
    directory.push(ready([record(0x02014b50, [2, 20]), ...fields, directoryFields(offset), text(file.name)]));
    segments.push(local, ...file.stream);
    offset += local.length + lengthOf(file.stream);
    if (file.size > maxNumber) throw new RangeError(`${file.name} exceeds 4 GiB`);
  }
  const size = lengthOf(directory);
  if (offset + size > maxNumber) throw new RangeError("the archive exceeds 4 GiB");
  const count = files.length;
  const end = ready([record(0x06054b50, [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])]);
  return [...segments, ...directory, end];
}

/** The fields that a file's local header and its directory entry share: from the version to the length of the extra field. */
function entryFields({ name, crc32, size, stream }: ZippedFile, time: string): Uint8Array[] {
  const date = new Date(time);
  const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const utf8 = 1 << 11;
  const deflate = 8;
  const head = integers([2, 20], [2, utf8], [2, deflate], [2, clock], [2, day], [4, crc32]);
  return [head, integers([4, lengthOf(stream)], [4, size], [2, text(name).length], [2, 0])];
}

/** The last fields of a directory entry. @param offset where the file's local header begins */
function directoryFields(offset: number): Uint8Array {
  return integers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { length }) => sum + length, 0);
}

function record(signature: number, ...fields: [bytes: number, value: number][]): Uint8Array {
  return integers([4, signature], ...fields);
}

/** Little-endian integers, each with its length in bytes. */
function integers(...fields: [bytes: number, value: number][]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, index) => (value / 256 ** index) & 255)),
  );
}

function text(characters: string): Uint8Array {
  return strToU8(characters);
}

function ready(chunks: readonly Uint8Array[]): Segment {
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  return { length: bytes.length, bytes };
}
