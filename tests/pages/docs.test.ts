import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;
let page: Page;
let complaints: string[];
let asked: Set<string>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage({ colorScheme: "light" });
  complaints = [];
  asked = new Set();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
});
afterEach(() => page.close());

/** Opens the reference, and waits for the heading of the first operation that the OpenAPI document names. */
async function openReference() {
  await page.goto(`${entente}/docs?lang=de`);
  const summary = await page.evaluate(async () => {
    const { paths } = await (await fetch("/v1/openapi.json")).json();
    return Object.values<{ get: { summary: string } }>(paths)[0]?.get.summary;
  });
  const heading = page
    .locator("#reference")
    .getByRole("heading", { name: summary ?? "" })
    .first();
  await heading.waitFor();
  return { summary: summary ?? "", heading };
}

test("shows the operations under its strict policy, and asks nobody else", async () => {
  await openReference();
  expect(await page.locator("h1").first().textContent()).toBe("Schnittstelle (API)");
  expect(await page.locator("#reference").getAttribute("lang")).toBe("en");
  const links = await page.locator(".prose a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(["/v1/openapi.json", "/docs/errors?lang=de"]);
  expect(complaints).toEqual([]);
  expect(asked).toEqual(new Set([entente]));
});

test("searches", async () => {
  const { summary } = await openReference();
  await page.getByPlaceholder("Search").fill(summary);
  await page.locator('[data-role="search:results"]').getByText(summary).first().waitFor();
  expect(complaints).toEqual([]);
});

test("wears the page's colours, in whichever scheme the reader changes to", async () => {
  const { heading } = await openReference();
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
  await openReference();
  const isThere = () => page.evaluate(() => document.activeElement?.closest(".api-content") != null);
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
});

test.each(["en", "fa"])("nothing is wider than a telephone in %s", async (lang) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${entente}/docs?lang=${lang}`);
  await page.locator("#reference h1").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
