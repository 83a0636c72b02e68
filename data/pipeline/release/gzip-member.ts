import { Gzip } from "fflate";
import { finalBlock } from "../../model/release/exports.ts";

/** Length of a gzip member's header and trailer (RFC 1952) in bytes. The header has no optional fields. */
const [header, trailer] = [10, 8];

/** An empty stored block (RFC 1951, 3.2.4) without its first three bits: length 0 and its complement. */
const emptyStoredBlock = Uint8Array.of(0, 0, 0xff, 0xff);

/**
 * Compresses a text to a gzip member without a name or time. Its data blocks end at a byte boundary, and `finalBlock` follows them, so
 * that `blocksOf` can find them.
 */
export function gzipMember(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => chunks.push(chunk.slice()));
  gzip.push(content);
  // Writes blocks that are not final. `flush(true)` of fflate 0.8.3, which should end at a byte boundary, writes a damaged block.
  gzip.flush();
  gzip.push(new Uint8Array(), true);
  const member = joined(chunks);
  return joined([
    member.subarray(0, header),
    withoutFinalBlock(member.subarray(header, -trailer)),
    emptyStoredBlock,
    finalBlock,
    member.subarray(-trailer),
  ]);
}

/**
 * Removes an empty final block with fixed codes from the end of a DEFLATE stream, and adds the first three bits of a stored block, which
 * are zeros. The final block consists of the bits 1 (final), 1, 0 (fixed codes) and seven zeros (its end), so its beginning is at the
 * last two bits that are set.
 * @throws if the stream ends in another way
 */
function withoutFinalBlock(stream: Uint8Array): Uint8Array {
  const bits = stream.slice();
  let last = bits.length * 8 - 1;
  while (bitAt(bits, last) === 0) last -= 1;
  const isFinalBlock = bitAt(bits, last - 1) === 1 && bits.length === Math.ceil((last + 9) / 8);
  if (!isFinalBlock) throw new Error("the compressed stream does not end with an empty block with fixed codes");
  for (const position of [last, last - 1]) {
    bits[position >> 3] = (bits[position >> 3] ?? 0) & ~(1 << (position & 7));
  }
  const start = last - 1;
  return bits.subarray(0, Math.ceil((start + 3) / 8));
}

function bitAt(bytes: Uint8Array, position: number): number {
  return ((bytes[position >> 3] ?? 0) >> (position & 7)) & 1;
}

/** Concatenates byte arrays. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
