import { readFileSync } from "node:fs";
import { buildRelease, type Release } from "../../data/pipeline/build.ts";
import { check } from "../../data/pipeline/check.ts";

/** The release that the project's own data and widget give. */
export function realRelease(): Release {
  return buildRelease(check("."), readFileSync("dist/widget.txt", "utf8"));
}
