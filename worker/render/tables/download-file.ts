import type { ExportPart } from "../../../data/model/release/exports.ts";

/** Bytes, and how many there are. */
export interface Segment {
  length: number;
  /** The bytes, or how to read them from storage. */
  bytes: Uint8Array | (() => Promise<Uint8Array>);
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
    segments: parts.map((part) => ({ length: part.size, bytes: async () => decompressed(await readMember(part)) })),
    identity: ["text", ...parts.map(({ hash }) => hash)],
  };
}

async function decompressed(member: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([member]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
