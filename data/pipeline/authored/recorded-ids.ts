import { join } from "node:path";
import { currentIds } from "../../rules/ids/current-ids.ts";
import { replaceFile } from "../replace-file.ts";
import { datasetOf } from "./check.ts";
import { type Authored, idsFile } from "./load/load-authored.ts";

/** Returns the ids that are not recorded yet, as data/ids.txt lists them: `no-tj/visit-2012-11-gul`, `people/sherali-gul`. Sorted. */
export function unrecordedIds(authored: Authored): string[] {
  const ids = currentIds(datasetOf(authored)).map(({ id }) => id);
  return ids.filter((id) => !authored.recorded.has(id)).sort();
}

/** Returns the data as if all ids were recorded, to check everything else before ids become permanent. */
export function asRecorded(authored: Authored): Authored {
  return { ...authored, recorded: new Set([...authored.recorded, ...unrecordedIds(authored)]) };
}

/** Adds ids to data/ids.txt and keeps it sorted. */
export function recordIds(root: string, recorded: ReadonlySet<string>, ids: readonly string[]): void {
  const lines = [...new Set([...recorded, ...ids])].sort();
  replaceFile(join(root, idsFile), lines.map((line) => `${line}\n`).join(""));
}
