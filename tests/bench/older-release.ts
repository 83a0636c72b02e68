import { readFileSync } from "node:fs";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { serveReleases } from "../pages/injection/serve-release.ts";

/**
 * Serves the committed data as release 1, and a release 2 in which no-tj lacks a fact, so that a card of release 1 says that the current
 * release differs.
 */
export function serveOlderRelease(): Promise<{ origin: string; close(): void }> {
  const data = check(".");
  const script = readFileSync("dist/widget.txt", "utf8");
  const relations = new Map(data.relations);
  const relation = relations.get("no-tj");
  if (relation) relations.set("no-tj", { ...relation, facts: relation.facts.slice(0, -1) });
  return serveReleases([buildRelease(data, script), buildRelease({ ...data, relations }, script)]);
}
