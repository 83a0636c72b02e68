import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { type Authored, idsFile } from "./load-authored.ts";

/** Returns the ids of facts that are not recorded yet, such as `no-tj/visit-2012-11-gul`, sorted. */
export function unrecordedIds({ relations, recorded }: Pick<Authored, "relations" | "recorded">): string[] {
  return flatMapEach(relations, ([pair, { value }]) => value.facts.map(({ id }) => `${pair}/${id}`))
    .filter((id) => !recorded.has(id))
    .sort();
}

/** Returns the data as if all ids were recorded, to check everything else before ids become permanent. */
export function asRecorded(authored: Authored): Authored {
  return { ...authored, recorded: new Set([...authored.recorded, ...unrecordedIds(authored)]) };
}

/** Adds ids to data/ids.txt and keeps it sorted. */
export function recordIds(root: string, recorded: ReadonlySet<string>, ids: readonly string[]): void {
  const lines = [...new Set([...recorded, ...ids])].sort();
  writeFileSync(join(root, idsFile), lines.map((line) => `${line}\n`).join(""));
}
