import { buildRelease, type Release } from "../../../data/pipeline/build.ts";
import { check } from "../../../data/pipeline/check.ts";

/** Two releases of three relations, of which the second says one thing otherwise, and has another widget. */
export function twoReleases(): [Release, Release] {
  const data = check(".");
  const relations = new Map([...data.relations].filter(([id]) => ["af-tj", "kz-no", "no-tj"].includes(id)));
  const cited = new Set(
    [...relations.values()].flatMap(({ facts }) => facts.flatMap(({ claims }) => claims.map(({ source }) => source))),
  );
  const sources = new Map([...data.sources].filter(([id]) => cited.has(id)));
  const changed = structuredClone(relations);
  const [fact] = changed.get("no-tj")?.facts ?? [];
  if (fact) fact.note = "As it was said in another release.";
  return [
    buildRelease({ ...data, relations, sources }, "// a widget"),
    buildRelease({ ...data, relations: changed, sources }, "// another widget"),
  ];
}

/** What publishing the second upon the first writes: the relation, its two countries, the widget, the root; the log, the pointer. */
export const writesOfTheSecond = 7;
