import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import { world } from "../../../bench/world.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test.fails("building a release keeps a small part of its texts in memory", () => {
  const data = world(1, 100);
  const build = () => buildRelease(data, "// a widget");
  // Fills the caches, which have a limit of their own.
  build();
  const before = usedHeap();
  const { documents } = build();
  const kept = usedHeap() - before;
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeGreaterThan(3e6);
  expect(kept).toBeLessThan(length / 4);
});

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
