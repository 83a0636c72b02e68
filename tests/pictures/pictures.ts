// npm run pictures: draws the pictures of link previews that data/pictures lacks, in Chromium, and deletes those that the data no longer
// needs.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../data/pipeline/authored/check.ts";
import { BadData } from "../../data/pipeline/authored/data-problem.ts";
import { drawnFiles, neededPictures, picturesFolder } from "../../data/pipeline/pictures/stored-pictures.ts";
import { launchBrowser } from "../pages/browser.ts";
import { PictureDrawer } from "./draw-picture.ts";

/** Maximum size of a picture in bytes: a larger one takes too long to load in a chat window. */
const maxBytes = 120_000;

try {
  await drawPictures(".");
} catch (error) {
  if (!(error instanceof BadData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @param root the project's root */
async function drawPictures(root: string): Promise<void> {
  const needed = neededPictures(check(root));
  const drawn = drawnFiles(root);
  const names = new Set(needed.map(({ file }) => file));
  const unneeded = drawn.filter((file) => !names.has(file));
  const missing = needed.filter(({ file }) => !drawn.includes(file));
  for (const file of unneeded) rmSync(join(root, picturesFolder, file));
  if (missing.length > 0) mkdirSync(join(root, picturesFolder), { recursive: true });
  const browser = missing.length > 0 ? await launchBrowser() : null;
  try {
    const drawer = browser && (await PictureDrawer.open(browser));
    for (const { file, view } of missing) {
      const name = view ? `${view.states.map(({ code }) => code).join("-")}, ${view.lang}` : "common picture";
      try {
        const png = await (drawer as PictureDrawer).draw(view);
        if (png.length > maxBytes) throw new Error(`the picture takes ${png.length} bytes, more than ${maxBytes}`);
        writeFileSync(join(root, picturesFolder, file), png);
        console.log(`${name}: ${Math.round(png.length / 1000)} kB`);
      } catch (error) {
        // The others can be drawn; pages without a picture of their own have the common one.
        console.error(`${name}: ${(error as Error).message}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser?.close();
  }
  const kept = needed.length - missing.length;
  console.log(`${missing.length} to draw, ${kept} kept, ${unneeded.length} deleted.`);
}
