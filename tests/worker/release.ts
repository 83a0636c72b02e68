// Builds the release that tests in the Workers runtime put into their KV: they have no file system of their own.
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { unwrittenPairs } from "../data/unwritten.ts";

/** A fact of no-tj that the other release does not have. */
const withoutFact = "trade-2023-turnover";

export default function provideRelease({ provide }: TestProject): void {
  const data = check(".");
  provide("unpublished", unwrittenPairs()[0]);
  provide("release", buildRelease(data, readFileSync("dist/widget.txt", "utf8")));
  // The same relations, one of them without a fact, and another widget.
  const other = structuredClone(data);
  const relation = other.relations.get("no-tj");
  if (relation) relation.facts = relation.facts.filter(({ id }) => id !== withoutFact);
  provide("otherRelease", buildRelease(other, "// another widget"));
}
