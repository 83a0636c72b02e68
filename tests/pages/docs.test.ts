import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { fetchWithRetry } from "../connections.ts";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;
/** Showing the reference takes seconds, so the tests share a page. Each finds it as it was when it had loaded. */
let page: Page;
let summary: string;
let heading: Locator;
const complaints: string[] = [];
const asked = new Set<string>();

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  await page.goto(`${entente}/docs?lang=de`);
  const { paths } = (await (await fetchWithRetry(`${entente}/v1/openapi.json`)).json()) as {
    paths: Record<string, { get: { summary: string } }>;
  };
  summary = Object.values(paths)[0]?.get.summary ?? "";
  heading = page.locator("#reference").getByRole("heading", { name: summary }).first();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByPlaceholder("Search").fill("");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await heading.waitFor();
});

test("shows the operations under its strict policy, and asks nobody else", async () => {
  expect(await page.locator("h1").first().textContent()).toBe("Schnittstelle (API)");
  expect(await page.locator("#reference").getAttribute("lang")).toBe("en");
  const links = await page.locator(".prose a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(["/v1/openapi.json", "/docs/errors?lang=de"]);
  expect(complaints).toEqual([]);
  expect(asked).toEqual(new Set([entente]));
});

test("searches", async () => {
  await page.getByPlaceholder("Search").fill(summary);
  await page.locator('[data-role="search:results"]').getByText(summary).first().waitFor();
  expect(complaints).toEqual([]);
});

test("wears the page's colours, in whichever scheme the reader changes to", async () => {
  const colour = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).color);
  const light = await colour("body");
  expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  await heading.waitFor();
  expect(await colour("body")).not.toBe(light);
  await expect.poll(() => heading.evaluate((element) => getComputedStyle(element).color)).toBe(await colour("body"));
  expect(complaints).toEqual([]);
});

test("the keyboard gets to what the reference says", async () => {
  const isThere = () => page.evaluate(() => document.activeElement?.closest(".api-content") != null);
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
});

test("nothing is wider than a telephone", async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("nothing is wider than a telephone where the page runs from right to left", async () => {
  const persian = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await persian.goto(`${entente}/docs?lang=fa`);
  await persian.locator("#reference h1").first().waitFor();
  expect(await persian.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await persian.close();
});
