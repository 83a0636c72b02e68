import type { ArchiveRecord } from "../facts/record.ts";
import type { Archive } from "./archive.ts";

/** Returns the name of a record within its archive: "missions-countries/norway.xml#no-1905-grav-01". */
export function recordName({ file, id }: Pick<ArchiveRecord, "file" | "id">): string {
  return `${file}#${id}`;
}

/** Returns the URL of the file that contains a record. */
export function recordUrl({ file }: Pick<ArchiveRecord, "file">, { files }: Pick<Archive, "files">): string {
  return files.replace("{file}", file.split("/").map(encodeURIComponent).join("/"));
}
