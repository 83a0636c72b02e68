import type { ByteRange } from "../../../http/byte-range.ts";
import { pieceSize, type Segment } from "../../../render/tables/download-file.ts";

/** A part of a segment. */
export interface Slice {
  segment: Segment;
  start: number;
  end: number;
}

/**
 * Number of bytes of a segment that are held back until the next one has been read, so that a cut is never between two rows or gzip
 * members.
 */
const heldBack = 16;

/** Returns the slices that make up a range of the segments. */
export function slicesOf(segments: readonly Segment[], { first, last }: ByteRange): Slice[] {
  let offset = 0;
  return segments.flatMap((segment) => {
    const [start, end] = [Math.max(first - offset, 0), Math.min(last + 1 - offset, segment.length)];
    offset += segment.length;
    return start < end ? [{ segment, start, end }] : [];
  });
}

/** Returns the slices, the first two of those in storage already read: the header row is a slice of its own. */
export async function withFirstRead(slices: readonly Slice[]): Promise<Slice[]> {
  const stored = slices.filter(({ segment }) => typeof segment.bytes === "function").slice(0, 2);
  const read = new Map(stored.map((slice) => [slice, bytesOf(slice.segment)]));
  await Promise.all(read.values());
  return slices.map((slice) => {
    if (!read.has(slice)) return slice;
    const bytes = async () => {
      const result = await (read.get(slice) ?? bytesOf(slice.segment));
      // Otherwise they would stay in memory until the download ends.
      read.delete(slice);
      return result;
    };
    return { ...slice, segment: { ...slice.segment, bytes } };
  });
}

/** Returns the contents of the slices in pieces, and reads one slice ahead as it is stored. @throws if a slice cannot be read */
export async function* piecesOf(slices: readonly Slice[]): AsyncGenerator<Uint8Array> {
  let next = slices[0] && bytesOf(slices[0].segment);
  for (const [index, slice] of slices.entries()) {
    const bytes = (await next) ?? new Uint8Array();
    const following = slices[index + 1];
    next = following && bytesOf(following.segment);
    // It is awaited below; until then, a failure must not count as unhandled.
    next?.catch(() => undefined);
    let last: Uint8Array = new Uint8Array();
    for await (const piece of contentOf(slice, bytes)) {
      if (last.length > 0) yield last;
      last = piece;
    }
    const tail = next ? Math.min(heldBack, last.length) : 0;
    if (tail < last.length) yield last.subarray(0, last.length - tail);
    await next;
    if (tail > 0) yield last.subarray(last.length - tail);
  }
}

/**
 * Returns the content of a slice in pieces.
 * @param bytes what is stored of its segment
 * @throws if the segment does not have the promised length
 */
async function* contentOf({ segment, start, end }: Slice, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for await (const piece of segment.expand?.(bytes) ?? split(bytes)) {
    const wanted = piece.subarray(Math.max(start - offset, 0), Math.max(end - offset, 0));
    offset += piece.length;
    if (wanted.length > 0) yield wanted;
    if (offset >= end && end < segment.length) return;
  }
  assertLength(segment, offset);
}

/** Returns the bytes in pieces that slow clients too can read within `clientPatience`. */
function* split(bytes: Uint8Array): Generator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += pieceSize) yield bytes.subarray(offset, offset + pieceSize);
}

/** Reads a segment as it is stored. @throws if it does not have the promised length */
async function bytesOf(segment: Segment): Promise<Uint8Array> {
  const { bytes, expand } = segment;
  if (bytes instanceof Uint8Array) return bytes;
  const result = await bytes();
  if (!expand) assertLength(segment, result.length);
  return result;
}

function assertLength({ length }: Segment, actual: number): void {
  if (actual !== length) throw new Error(`a part has ${actual} bytes instead of ${length}`);
}
