import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { fetchWithRetry } from "../connections.ts";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;
/** Loading the API reference takes seconds, so the tests share a page. Before each test, it is reset to its initial state. */
let page: Page;
let summary: string;
let heading: Locator;
const errors: string[] = [];
const requestedOrigins = new Set<string>();

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requestedOrigins.add(new URL(request.url()).origin));
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

test("shows the operations under a strict content security policy, without requests to other origins", async () => {
  expect(await page.locator("h1").first().textContent()).toBe("Schnittstelle (API)");
  expect(await page.locator("#reference").getAttribute("lang")).toBe("en");
  const links = await page.locator(".prose a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(links).toEqual(["/v1/openapi.json", "/docs/errors?lang=de"]);
  expect(errors).toEqual([]);
  expect(requestedOrigins).toEqual(new Set([entente]));
});

test("names the API and its groups of operations", async () => {
  const reference = page.locator("#reference");
  expect(await reference.locator("h1").first().textContent()).toBe("Entente API (v1)");
  const groups = await reference.locator(".menu-content > div > ul > li > label").allTextContents();
  expect(groups).toEqual(["Relations", "Facts", "Countries", "Sources", "Releases", "Exports", "Entente API"]);
});

test("finds an operation by its summary", async () => {
  await page.getByPlaceholder("Search").fill(summary);
  await page.locator('[data-role="search:results"]').getByText(summary).first().waitFor();
  expect(errors).toEqual([]);
});

test("follows the page's colours when the reader switches to the dark scheme", async () => {
  const colour = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).color);
  const light = await colour("body");
  expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  await heading.waitFor();
  expect(await colour("body")).not.toBe(light);
  await expect.poll(() => heading.evaluate((element) => getComputedStyle(element).color)).toBe(await colour("body"));
  expect(errors).toEqual([]);
});

test("the reference can be reached with the keyboard", async () => {
  const isInReference = () => page.evaluate(() => document.activeElement?.closest(".api-content") != null);
  for (let presses = 0; presses < 40 && !(await isInReference()); presses++) await page.keyboard.press("Tab");
  expect(await isInReference()).toBe(true);
});

test("fits a phone's screen", async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("fits a phone's screen in a right-to-left language", async () => {
  const persian = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await persian.goto(`${entente}/docs?lang=fa`);
  await persian.locator("#reference h1").first().waitFor();
  expect(await persian.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await persian.close();
});
