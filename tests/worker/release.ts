// Builds the release that tests in the Workers runtime put into their KV: they have no file system of their own.
import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildRelease } from "../../data/pipeline/build.ts";
import { check } from "../../data/pipeline/check.ts";

export default function provideRelease({ provide }: TestProject): void {
  provide("release", buildRelease(check("."), readFileSync("dist/widget.txt", "utf8")));
}
