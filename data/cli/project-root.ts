import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refused } from "../pipeline/refused.ts";

/**
 * The project that a folder lies in: the nearest one, going up, that has data/relations and data/sources.
 * @throws {Refused} where there is none
 */
export function projectRoot(folder: string): string {
  const isRoot = ["relations", "sources"].every((name) => existsSync(join(folder, "data", name)));
  if (isRoot) return folder;
  if (dirname(folder) === folder) {
    throw new Refused("There is no data/relations and data/sources here or above; run this inside the project.");
  }
  return projectRoot(dirname(folder));
}
