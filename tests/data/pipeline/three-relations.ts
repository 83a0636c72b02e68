import { check } from "../../../data/pipeline/authored/check.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";

/** The real data, cut down to these relations and the sources that they cite. */
function only(...pairs: string[]) {
  const data = check(".");
  const relations = new Map([...data.relations].filter(([id]) => pairs.includes(id)));
  const facts = [...relations.values()].flatMap((relation) => relation.facts);
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return { ...data, relations, sources: new Map([...data.sources].filter(([id]) => cited.has(id))) };
}

/** Two releases of three relations, of which the second says one thing otherwise, and has another widget. */
export function twoReleases(): [Release, Release] {
  const data = only("af-tj", "kz-no", "no-tj");
  const changed = structuredClone(data.relations);
  const [fact] = changed.get("no-tj")?.facts ?? [];
  if (fact) fact.note = "As it was said in another release.";
  return [buildRelease(data, "// a widget"), buildRelease({ ...data, relations: changed }, "// another widget")];
}

/** A release that lacks the relation in which those two differ. */
export function withoutNorway(): Release {
  return buildRelease(only("af-tj"), "// a widget");
}

/** What publishing the second upon the first writes: the relation, its two countries, the widget, the root; the log, the pointer. */
export const writesOfTheSecond = 7;
