// The height that /oembed gives for a frame is enough for the card, but not much more than the card needs.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const paths = [
  "no-tj?layout=compact",
  "no-tj?kinds=visit",
  "no-tj?asOf=2005-06-01",
  "no-tj/visit-2012-11-gul?home=tj",
  "ca-tj?home=ca",
  "am-tj?home=tj",
];

test.each(["de", "en", "nb", "ru", "tg", "fa"].flatMap((lang) => paths.map((path) => `${path}&lang=${lang}`)))(
  "%s",
  async (path) => {
    for (const width of [320, 600]) {
      const url = encodeURIComponent(`${entente}/relations/${path}`);
      const document = await (await fetch(`${entente}/oembed?url=${url}&maxwidth=${width}`)).json();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(/src="([^"]+)"/.exec(document.html)?.[1]?.replaceAll("&amp;", "&") ?? "");
      const height = await page.evaluate(() => document.querySelector("main")?.getBoundingClientRect().height ?? 0);
      // WordPress shows frames of at most 1000px.
      expect([path, width, document.height]).toEqual([
        path,
        width,
        expect.toSatisfy((given) => given >= Math.min(height, 1000)),
      ]);
      expect([path, width, document.height]).toEqual([
        path,
        width,
        expect.toSatisfy((given) => given <= 1.5 * height + 60),
      ]);
    }
  },
);
