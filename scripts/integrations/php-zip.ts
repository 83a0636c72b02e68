import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const shared = "integrations/php";

/** A path in a ZIP and the bytes of the file. */
export type ZipEntry = readonly [path: string, bytes: Uint8Array];

/**
 * Returns a ZIP with the files of an integration in PHP, the code that all of them share in `lib`, and the licence. The same files give the
 * same bytes.
 * @param source folder of the integration
 * @param target name of the folder in the ZIP
 * @param more files that are generated
 */
export function phpZip(source: string, target: string, more: readonly ZipEntry[] = []): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ...filesBelow(source).map((file): ZipEntry => [file.slice(source.length + 1), readFileSync(file)]),
    ...readdirSync(shared).map((name): ZipEntry => [`lib/${name}`, readFileSync(join(shared, name))]),
    ["LICENSE", readFileSync("LICENSE")],
    ...more,
  ]);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, bytes]) => [`${target}/${file}`, bytes]);
  // A zip file has no dates before 1980, and that of the build would make each one different.
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-01T00:00:00" });
}

/** Returns the paths of all files in a folder, with the folder's own path. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
