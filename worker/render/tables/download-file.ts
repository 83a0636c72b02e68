import type { ExportPart } from "../../../data/model/release/exports.ts";

/** Bytes, and how many there are. */
export interface Segment {
  length: number;
  /** The bytes, or how to read them from storage. */
  bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** Decompresses the bytes piece by piece; absent if they are not compressed. `length` is that of the content. */
  expand?: (bytes: Uint8Array) => AsyncIterable<Uint8Array>;
  /** Number of bytes before they are expanded; absent if they are not compressed. */
  compressedLength?: number;
}

/** A file for download whose length is known before its contents are read. */
export interface DownloadFile {
  segments: Segment[];
  /** Texts that together determine every byte of the file. */
  identity: string[];
}

/** Returns the gzip member of a part. */
export type MemberReader = (part: ExportPart) => Promise<Uint8Array<ArrayBuffer>>;

/** Returns the table as a gzip file: the members of all parts. */
export function gzipFile(parts: readonly ExportPart[], readMember: MemberReader): DownloadFile {
  return {
    segments: parts.map((part) => ({ length: part.bytes, bytes: () => readMember(part) })),
    identity: ["gzip", ...parts.map(({ hash }) => hash)],
  };
}

/** Returns the table as text. */
export function textFile(parts: readonly ExportPart[], readMember: MemberReader): DownloadFile {
  return {
    segments: parts.map((part) => ({
      length: part.size,
      bytes: () => readMember(part),
      expand: decompressed,
      compressedLength: part.bytes,
    })),
    identity: ["text", ...parts.map(({ hash }) => hash)],
  };
}

/** How much of a member is decompressed at once, and the largest piece of content, in bytes. */
const inputSize = 8192;
export const pieceSize = 65_536;

/**
 * Decompresses a gzip member piece by piece. workerd's stream never makes its writer wait, so it would keep the whole content in memory.
 * Therefore it gets more input only when it has no output left: the rest of a part waits compressed until the client reads on.
 * Other streams make their writer wait until their output is read, so this must not wait for a write before it reads.
 */
async function* decompressed(member: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader({ mode: "byob" });
  const writer = writable.getWriter() as WritableStreamDefaultWriter<Uint8Array>;
  let offset = 0;
  let written = Promise.resolve();
  try {
    for (;;) {
      const read = reader.read(new Uint8Array(pieceSize));
      while (offset <= member.length && !(await Promise.race([read, written.then(nextTurn)]))) {
        const input = member.subarray(offset, offset + inputSize);
        written = input.length > 0 ? writer.write(input) : writer.close();
        // An error also ends the read.
        written.catch(() => undefined);
        offset += Math.max(input.length, 1);
      }
      const { done, value } = await read;
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Waits until everything that is ready now has been processed. */
function nextTurn(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, 0, null));
}
