import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { fewRelations } from "./few-relations.ts";

/** Two releases of three relations, of which the second says one thing otherwise, and has another widget. */
export function twoReleases(): [Release, Release] {
  const data = fewRelations("af-tj", "kz-no", "no-tj");
  const changed = structuredClone(data.relations);
  const [fact] = changed.get("no-tj")?.facts ?? [];
  if (fact) fact.note = "As it was said in another release.";
  return [buildRelease(data, "// a widget"), buildRelease({ ...data, relations: changed }, "// another widget")];
}

/** A release that lacks the relation in which those two differ. */
export function withoutNorway(): Release {
  return buildRelease(fewRelations("af-tj"), "// a widget");
}

/** What publishing the second upon the first writes: the relation, its two countries, the widget, the root; the log, the pointer. */
export const writesOfTheSecond = 7;
