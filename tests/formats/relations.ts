import type { Relation } from "../../data/model/facts/relation.ts";
import type { Source } from "../../data/model/sources/source.ts";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";

const { documents } = buildRelease(check("."), "// no widget");
const readAll = (type: "relation" | "source") =>
  documents.filter(({ key }) => key.startsWith(`${type}/`)).map(({ text }) => JSON.parse(text)[type]);

/** The relations in the project's own data, as published. */
export const relations: Relation[] = readAll("relation");

/** The sources in the project's own data, as published. */
export const sources: Source[] = readAll("source");

/** Returns the relation of a pair. @throws if the project's data has none */
export function relation(pair: string): Relation {
  const found = relations.find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}
