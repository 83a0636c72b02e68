// Builds the release that tests in the Workers runtime put into their KV: they have no file system of their own.
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildRelease } from "../../data/pipeline/build.ts";
import { check } from "../../data/pipeline/check.ts";
import { unwrittenPairs } from "../data/unwritten.ts";

export default function provideRelease({ provide }: TestProject): void {
  const data = check(".");
  provide("unpublished", unwrittenPairs()[0]);
  provide("release", buildRelease(data, readFileSync("dist/widget.txt", "utf8")));
  // The same relations, one of them said otherwise, and another widget.
  const other = structuredClone(data);
  const [fact] = other.relations.get("no-tj")?.facts ?? [];
  if (fact) fact.note = "As it was said in another release.";
  provide("otherRelease", buildRelease(other, "// another widget"));
}
