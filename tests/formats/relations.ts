import type { Relation } from "../../data/model/relation.ts";
import { buildRelease } from "../../data/pipeline/build.ts";
import { check } from "../../data/pipeline/check.ts";

/** The relations of the project's own data, as published. */
export const relations: Relation[] = buildRelease(check("."), "// no widget")
  .documents.filter(({ key }) => key.startsWith("relation/"))
  .map(({ text }) => JSON.parse(text).relation);

/** One of them. */
export function relation(pair: string): Relation {
  const found = relations.find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}
