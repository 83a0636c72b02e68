import { Zip, ZipDeflate } from "fflate";

/** A file of an archive, its text in parts. */
export interface ArchivedFile {
  name: string;
  parts: AsyncIterable<string> | Iterable<string>;
}

/**
 * Files as a ZIP archive, in parts as they come: neither the archive nor a file of it is ever held whole.
 * @param time that the files bear, ISO 8601, so that the same files give the same bytes
 */
export async function* zipArchive(
  files: readonly ArchivedFile[],
  time: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    made.push(new Uint8Array(part));
  });
  const encoder = new TextEncoder();
  for (const { name, parts } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = time;
    archive.add(file);
    for await (const part of parts) {
      file.push(encoder.encode(part));
      yield* made;
      made = [];
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* made;
}
