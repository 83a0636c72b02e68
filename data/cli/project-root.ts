import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refused } from "../pipeline/refused.ts";

/**
 * Returns the root of the project that a folder belongs to: the nearest folder, going up, with data/relations and
 * data/sources.
 * @throws {Refused} if there is none
 */
export function projectRoot(folder: string): string {
  const isRoot = ["relations", "sources"].every((name) => existsSync(join(folder, "data", name)));
  if (isRoot) return folder;
  if (dirname(folder) === folder) {
    throw new Refused(
      "Neither this folder nor any above it has data/relations and data/sources; run this inside the project.",
    );
  }
  return projectRoot(dirname(folder));
}
