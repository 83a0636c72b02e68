// Builds the releases for the tests in the Workers runtime, which has no file system to read the data from.
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { selectRelations } from "../data/projects/selected-relations.ts";
import { unusedPairs } from "../data/projects/unused-pairs.ts";

/** The fact of no-tj that the second release lacks. */
const missingFact = "trade-2023-turnover";

export default function provideRelease({ provide }: TestProject): void {
  provide("unpublished", unusedPairs()[0]);
  const [release, otherRelease] = twoReleases(check("."));
  provide("release", release);
  provide("otherRelease", otherRelease);
  const few = selectRelations("af-tj", "am-tj", "cn-tj", "de-tj", "ge-no", "kz-no", "no-tj", "ru-tj");
  provide("fewRelations", [...twoReleases(few), releaseWithNotes(few)]);
}

/** Returns a release in which every relation differs from those of the other releases. */
function releaseWithNotes(data: Dataset): Release {
  const other = structuredClone(data);
  for (const { facts } of other.relations.values()) if (facts[0]) facts[0].note = "A note of the oldest release.";
  return buildRelease(other, "// the oldest widget");
}

/** Returns two releases of the same relations. In the second, no-tj lacks a fact and the widget is different. */
function twoReleases(data: Dataset): [Release, Release] {
  const relations = new Map(data.relations);
  const relation = relations.get("no-tj");
  if (relation) relations.set("no-tj", { ...relation, facts: relation.facts.filter(({ id }) => id !== missingFact) });
  const other = { ...data, relations };
  return [buildRelease(data, readFileSync("dist/widget.txt", "utf8")), buildRelease(other, "// another widget")];
}
