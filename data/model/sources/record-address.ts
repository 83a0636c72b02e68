import type { ArchiveRecord } from "../facts/record.ts";
import type { Archive } from "./archive.ts";

/** Returns the name of a record within its archive: "missions-countries/norway.xml#no-1905-grav-01". */
export function recordName({ file, id }: Pick<ArchiveRecord, "file" | "id">): string {
  return `${file}#${id}`;
}

/**
 * Returns the URL of the page on which the publisher of an archive shows a record; undefined if there is none, or if the record does not
 * cite a field that the URL needs.
 */
export function recordPage(
  { file, fields }: Pick<ArchiveRecord, "file" | "fields">,
  { pages = {} }: Pick<Archive, "pages">,
): string | undefined {
  const [folder = "", ...rest] = file.split("/");
  const name = rest.at(-1)?.replace(/\.\w+$/, "");
  let isComplete = true;
  const url = pages[folder]?.replace(/\{([^{}]+)\}/g, (_, key: string) => {
    const value = key === "name" ? name : fields.find(({ field }) => field === key)?.value;
    isComplete &&= Boolean(value);
    return encodeURIComponent(value ?? "");
  });
  return isComplete ? url : undefined;
}

/** Returns the URL of the file that contains a record. */
export function recordUrl({ file }: Pick<ArchiveRecord, "file">, { files }: Pick<Archive, "files">): string {
  return files.replace("{file}", file.split("/").map(encodeURIComponent).join("/"));
}
