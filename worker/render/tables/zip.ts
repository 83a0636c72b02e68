import { Zip, ZipDeflate } from "fflate";

/** A file for the archive, with its text in parts. */
export interface ArchivedFile {
  name: string;
  parts: AsyncIterable<string> | Iterable<string>;
}

/**
 * Yields a ZIP archive in parts as they are compressed, so that neither the archive nor a file is ever in memory as a whole.
 * @param time modification time of the files (ISO 8601); with a fixed time, the same files give the same bytes
 */
export async function* zipArchive(
  files: readonly ArchivedFile[],
  time: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let compressed: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    compressed.push(new Uint8Array(part));
  });
  const encoder = new TextEncoder();
  for (const { name, parts } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = time;
    archive.add(file);
    for await (const part of parts) {
      file.push(encoder.encode(part));
      yield* compressed;
      compressed = [];
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* compressed;
}
