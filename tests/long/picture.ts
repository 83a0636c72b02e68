import { join } from "node:path";
import type { Page } from "playwright-core";

/**
 * Stores a picture of the whole page in the folder SCREENSHOTS, if the environment names one. Frames are painted only in the viewport, so it
 * becomes as high as the page.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  const before = page.viewportSize();
  if (!SCREENSHOTS || !before) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...before, height });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.setViewportSize(before);
}
