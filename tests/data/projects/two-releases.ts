import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { selectRelations } from "./selected-relations.ts";

/** Returns two releases of three relations. The second has a review of one translation and a different widget. */
export function twoReleases(): [Release, Release] {
  const data = selectRelations("af-tj", "kz-no", "no-tj");
  const changed = structuredClone(data.relations);
  const [fact] = changed.get("no-tj")?.facts ?? [];
  // Neither the downloads nor the search index contain reviews.
  if (fact) fact.reviewed = { nb: { by: "a-reviewer", on: "2026-01-01" } };
  return [buildRelease(data, "// a widget"), buildRelease({ ...data, relations: changed }, "// another widget")];
}

/** Returns a release without the relation in which those two differ. */
export function releaseWithoutNorway(): Release {
  return buildRelease(selectRelations("af-tj"), "// a widget");
}

/** Number of writes when the second release is published after the first: the relation, its two countries, the widget, root, proposal, log and pointer. */
export const writesOfSecondRelease = 8;
