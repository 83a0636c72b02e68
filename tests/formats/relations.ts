import type { Relation } from "../../data/model/facts/relation.ts";
import type { Source } from "../../data/model/sources/source.ts";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";

const { documents } = buildRelease(check("."), "// no widget");
const all = (type: "relation" | "source") =>
  documents.filter(({ key }) => key.startsWith(`${type}/`)).map(({ text }) => JSON.parse(text)[type]);

/** The relations of the project's own data, as published. */
export const relations: Relation[] = all("relation");

/** The sources of the same. */
export const sources: Source[] = all("source");

/** One of them. */
export function relation(pair: string): Relation {
  const found = relations.find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}
