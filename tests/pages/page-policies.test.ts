import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("pages and frames comply with their content security policies, and the front page shows its example card", async () => {
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on("console", (message) => /security policy|trusted/i.test(message.text()) && violations.push(message.text()));
  page.on("pageerror", (error) => violations.push(error.message));
  for (const path of [
    "/relations/no-tj",
    "/countries/no",
    "/sources/mfa-tj.no.de",
    "/docs/errors",
    "/embed/no-tj",
    "/embed/no",
    "/no-such-page",
    "/",
  ]) {
    await page.goto(`${entente}${path}?lang=en`);
  }
  await page.locator("relations-card").getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
  expect(violations).toEqual([]);
});

// Lighthouse fetches robots.txt under the page's policy. If the policy forbids that, the page scores lower for SEO.
test.each(["/", "/relations/no-tj", "/countries/no", "/privacy"])(
  "the policy of %s lets a debugger read robots.txt",
  async (path) => {
    const page = await browser.newPage();
    await page.goto(`${entente}${path}?lang=en`);
    const debug = await page.context().newCDPSession(page);
    await debug.send("Network.enable");
    const { frameTree } = await debug.send("Page.getFrameTree");
    const { resource } = await debug.send("Network.loadNetworkResource", {
      frameId: frameTree.frame.id,
      url: `${entente}/robots.txt`,
      options: { disableCache: true, includeCredentials: true },
    });
    expect(resource).toMatchObject({ success: true, httpStatusCode: 200 });
  },
);
