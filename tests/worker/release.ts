// Builds the release that tests in the Workers runtime put into their KV: they have no file system of their own.
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { selectRelations } from "../data/projects/selected-relations.ts";
import { unusedPairs } from "../data/projects/unused-pairs.ts";

/** A fact of no-tj that the other release does not have. */
const withoutFact = "trade-2023-turnover";

export default function provideRelease({ provide }: TestProject): void {
  provide("unpublished", unusedPairs()[0]);
  const [release, otherRelease] = releasesOf(check("."));
  provide("release", release);
  provide("otherRelease", otherRelease);
  provide(
    "fewRelations",
    releasesOf(selectRelations("af-tj", "am-tj", "cn-tj", "de-tj", "ge-no", "kz-no", "no-tj", "ru-tj")),
  );
}

/** Two releases of the same relations: in the second, no-tj lacks a fact, and the widget is another one. */
function releasesOf(data: Dataset): [Release, Release] {
  const other = structuredClone(data);
  const relation = other.relations.get("no-tj");
  if (relation) relation.facts = relation.facts.filter(({ id }) => id !== withoutFact);
  return [buildRelease(data, readFileSync("dist/widget.txt", "utf8")), buildRelease(other, "// another widget")];
}
