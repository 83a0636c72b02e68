import { strToU8 } from "fflate";
import { licence } from "../../../data/model/licence.ts";
import { type ParquetPart, parquetMagic, rowGroupOf } from "../../../data/model/release/exports.ts";
import { type DatasetRelease, datasetDescription, datasetTitle } from "./datapackage.ts";
import type { DownloadFile, Segment } from "./download-file.ts";

/** Number of parts that the footer consists of. The metadata of the file is between them. */
const footerParts = 2;

/** Returns the table as a Parquet file: the row groups of all parts, and the footer with the metadata of the release. */
export function parquetFile(
  parts: readonly ParquetPart[],
  readPart: (part: ParquetPart) => Promise<Uint8Array<ArrayBuffer>>,
  dataset: DatasetRelease,
): DownloadFile {
  const groups = parts.slice(0, -footerParts).map((part) => ({
    length: part.size,
    bytes: async () => rowGroupOf(await readPart(part), part),
  }));
  const [start, end] = parts.slice(-footerParts).map((part) => ({ length: part.size, bytes: () => readPart(part) }));
  if (!start || !end) throw new Error("the Parquet table has no footer");
  const metadata = ready(keyValueMetadata(metadataOf(dataset)));
  const footerLength = new DataView(new ArrayBuffer(4));
  footerLength.setUint32(0, start.length + metadata.length + end.length, true);
  const closing = ready([...new Uint8Array(footerLength.buffer), ...parquetMagic]);
  return {
    segments: [ready(parquetMagic), ...groups, start, metadata, end, closing],
    identity: ["parquet", ...Object.values(metadataOf(dataset)), ...parts.map(({ hash }) => hash)],
  };
}

/** What describes the file, as in `datapackage.json`. */
function metadataOf({ release, time, origin }: DatasetRelease): Record<string, string> {
  return {
    title: datasetTitle,
    description: datasetDescription,
    release: String(release),
    created: time,
    licence: licence.data.spdx,
    licence_url: licence.data.url,
    homepage: origin,
    codebook: `${origin}/v1/exports/codebook.md`,
  };
}

/**
 * Returns field 5 of `FileMetaData`, which follows field 4: a list of structures of two strings, in Thrift's compact protocol.
 * @param entries at most 14, because the header of a longer list has another form
 */
function keyValueMetadata(entries: Readonly<Record<string, string>>): number[] {
  const pairs = Object.entries(entries);
  const [list, structure, string, stop] = [0x19, 0x0c, 0x18, 0];
  return [
    list,
    (pairs.length << 4) | structure,
    ...pairs.flatMap((pair) => [...pair.flatMap((text) => [string, ...sized(strToU8(text))]), stop]),
  ];
}

/** Returns bytes after their number, which has seven bits per byte, the lowest first. */
function sized(bytes: Uint8Array): number[] {
  const size: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) size.push((rest & 127) | 128);
  return [...size, rest, ...bytes];
}

function ready(bytes: Iterable<number>): Segment {
  const array = Uint8Array.from(bytes);
  return { length: array.length, bytes: array };
}
