import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { load } from "../../../../data/pipeline/authored/load/load-authored.ts";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import { DocumentSpool } from "../../../../data/pipeline/release/document-spool.ts";
import { world } from "../../../bench/world.ts";
import { writeWorld } from "../../../bench/world-files.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("building a release keeps a small part of its texts in memory", () => {
  const data = world(1, 100);
  const build = () => buildRelease(data, "// a widget", new DocumentSpool(tmpdir()).keep);
  // Fills the caches, which have a limit of their own.
  build();
  const before = usedHeap();
  const { documents } = build();
  const kept = usedHeap() - before;
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeGreaterThan(3e6);
  expect(kept).toBeLessThan(length / 4);
});

test("data read from files takes a small part of the memory of its objects", () => {
  const folder = temporaryFolder();
  writeWorld(folder, 50);
  load(folder);
  const before = usedHeap();
  const authored = load(folder);
  const kept = usedHeap() - before;
  expect(authored.problems).toEqual([]);
  const length = [...authored.relations.values()].reduce((sum, { value }) => sum + JSON.stringify(value).length, 0);
  expect(length).toBeGreaterThan(500_000);
  expect(kept).toBeLessThan(length);
});

test("a spool returns every text as it was written, and leaves no file behind", () => {
  const folder = temporaryFolder();
  const spool = new DocumentSpool(folder);
  const texts = ["", "Таджикистан", "نروژ", "x".repeat(300_000), "\ud83c\uddf3"];
  const documents = texts.map((text, index) => spool.keep({ key: `key/${index}`, text }));
  expect(documents.map(({ text }) => text)).toEqual(texts);
  expect(JSON.parse(JSON.stringify(documents))[1]).toEqual({ key: "key/1", text: "Таджикистан" });
  expect(readdirSync(folder)).toEqual([]);
});

function usedHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
