import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("on a phone, a state's page loads the flags of the first rows, and the others when readers come to them", async () => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(`${entente}/countries/tj?lang=en`);
  const loaded = () =>
    page
      .locator(".small-flag")
      .evaluateAll((flags) => flags.map((flag) => (flag as HTMLImageElement).naturalWidth > 0));
  await expect.poll(async () => (await loaded()).slice(0, 10)).toEqual(Array(10).fill(true));
  expect((await loaded()).at(-1)).toBe(false);
  await page.locator(".small-flag").last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await loaded()).at(-1)).toBe(true);
});
