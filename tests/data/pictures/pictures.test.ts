// The drawn pictures in data/pictures.
import { readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { checkCommand } from "../../../data/cli/commands/editing/check-command.ts";
import { check } from "../../../data/pipeline/authored/check.ts";
import {
  drawnFiles,
  neededPictures,
  picturesFolder,
  storedPictures,
} from "../../../data/pipeline/pictures/stored-pictures.ts";
import { runCommand } from "../cli/run-cli.ts";
import { archiveData } from "../projects/archive-project.ts";
import { projectCopy } from "../projects/project-copy.ts";

const data = check(".");

test("all pictures are drawn, and no other files are kept", () => {
  const files = neededPictures(data).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(12);
  expect(drawnFiles(".").sort()).toEqual(files.sort());
});

test("a relation about which only an archive says more has no pictures of its own", () => {
  expect(neededPictures(archiveData()).map(({ key }) => key)).toEqual([null]);
});

test("each picture is a PNG of 1200 × 630 pixels with at most 120 kB, and all together take at most 1.5 MB", async () => {
  let total = 0;
  for (const file of drawnFiles(".")) {
    const png = readFileSync(join(picturesFolder, file));
    total += png.length;
    const { format, width, height } = await sharp(png).metadata();
    expect([file, format, width, height]).toEqual([file, "png", 1200, 630]);
    expect([file, png.length <= 120_000]).toEqual([file, true]);
  }
  expect(total).toBeLessThanOrEqual(1_500_000);
});

test("the check counts pictures that are not drawn yet, without failing, and a release goes without them", async () => {
  const root = projectCopy();
  await cp(picturesFolder, join(root, picturesFolder), { recursive: true });
  const drawn = storedPictures(root, data);
  const [file = ""] = neededPictures(data).flatMap(({ file, key }) => (key === null ? [] : [file]));
  await rm(join(root, picturesFolder, file));
  const { text, failed, json } = await runCommand(checkCommand, root);
  expect(text).toContain("Not drawn yet: 1 picture for link previews. Draw with: npm run pictures");
  expect([failed, json]).toEqual([undefined, expect.objectContaining({ undrawnPictures: 1 })]);
  expect(storedPictures(root, data)).toHaveLength(drawn.length - 1);
});
