import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { commonPictureFile, picturesFolder } from "../data/pipeline/pictures/stored-pictures.ts";
import { icon } from "../worker/render/icon.ts";

/** Width and height of the icon for home screens, and the space around the mark, in pixels. */
const iconSize = 180;
const iconMargin = 14;

/**
 * Writes the common picture, which pages use that have none of their own, and the icon as PNG. They are static assets, which can be read even
 * if KV is down.
 * @throws {BadData} if the picture has not been drawn
 */
export async function writePictureAssets(): Promise<void> {
  const file = join(picturesFolder, commonPictureFile);
  if (!existsSync(file))
    throw new BadData([{ file, line: 1, id: "common", message: "is missing; run npm run pictures" }]);
  mkdirSync("dist/assets/pictures", { recursive: true });
  copyFileSync(file, "dist/assets/pictures/common.png");
  const mark = await sharp(Buffer.from(icon), { density: 600 })
    .resize(iconSize - 2 * iconMargin)
    .toBuffer();
  await sharp(mark)
    .extend({ top: iconMargin, bottom: iconMargin, left: iconMargin, right: iconMargin, background: "transparent" })
    .flatten({ background: "white" })
    .png({ palette: true })
    .toFile("dist/assets/icon.png");
}
