import type { Relation } from "../../data/model/facts/relation.ts";
import type { Source } from "../../data/model/sources/source.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { editorsData } from "../data/projects/editors-project.ts";

const { documents } = buildRelease(editorsData(), "// no widget");
const readAll = (type: "relation" | "source") =>
  documents.filter(({ key }) => key.startsWith(`${type}/`)).map(({ text }) => JSON.parse(text)[type]);

/** The relations that editors wrote, as published. */
export const relations: Relation[] = readAll("relation");

/** The sources, as published. */
export const sources: Source[] = readAll("source");

/** Returns the relation of a pair. @throws if the project's data has none */
export function relation(pair: string): Relation {
  const found = relations.find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}
