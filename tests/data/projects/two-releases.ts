import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { selectRelations } from "./selected-relations.ts";

/** Returns two releases of three relations. The second has one different note and a different widget. */
export function twoReleases(): [Release, Release] {
  const data = selectRelations("af-tj", "kz-no", "no-tj");
  const changed = structuredClone(data.relations);
  const [fact] = changed.get("no-tj")?.facts ?? [];
  if (fact) fact.note = "A note of the second release.";
  return [buildRelease(data, "// a widget"), buildRelease({ ...data, relations: changed }, "// another widget")];
}

/** Returns a release without the relation in which those two differ. */
export function releaseWithoutNorway(): Release {
  return buildRelease(selectRelations("af-tj"), "// a widget");
}

/** Number of writes when the second release is published after the first: the relation, its two countries, the widget, root, proposal, log and pointer. */
export const writesOfSecondRelease = 8;
