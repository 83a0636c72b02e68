import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Authored, idsFile } from "./load.ts";

/** Ids of facts that the list of all ids ever published lacks: `no-tj/visit-2012-11-gul`, sorted. */
export function unrecordedIds({ relations, recorded }: Pick<Authored, "relations" | "recorded">): string[] {
  return [...relations]
    .flatMap(([pair, { value }]) => value.facts.map(({ id }) => `${pair}/${id}`))
    .filter((id) => !recorded.has(id))
    .sort();
}

/** The data as they are once the ids of new facts are recorded, for those who come before that. */
export function asRecorded(authored: Authored): Authored {
  return { ...authored, recorded: new Set([...authored.recorded, ...unrecordedIds(authored)]) };
}

/** Adds ids to the list. What stands there stays. */
export function recordIds(root: string, recorded: ReadonlySet<string>, ids: readonly string[]): void {
  const lines = [...new Set([...recorded, ...ids])].sort();
  writeFileSync(join(root, idsFile), lines.map((line) => `${line}\n`).join(""));
}
