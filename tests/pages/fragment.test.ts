// A fragment that a site has included in a static page, under the strictest policy that allows its own style sheet.
import { createServer, type Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const entente = inject("server");
let browser: Browser;
let server: Server;
let page = "";
/** Some sites outline whatever has the focus. */
const theme = "*:focus { outline: solid }";
let css = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const isCss = request.url?.endsWith(".css");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
    response.setHeader("Content-Type", isCss ? "text/css" : "text/html; charset=utf-8");
    response.end(request.url === "/theme.css" ? theme : isCss ? css : page);
  });
  [browser] = await Promise.all([
    launchBrowser(),
    new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)),
  ]);
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

test("the included card is complete and styled, and no request leaves for our host", async () => {
  const response = await fetch(`${entente}/fragment/no-tj?lang=en&css=/entente.css`);
  const [, url = ""] = /<([^>]*)>/.exec(response.headers.get("Link") ?? "") ?? [];
  const body = await response.text();
  // Two on one page must not disturb each other.
  page = `<!doctype html><html lang="en"><head><title>A site</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/theme.css"></head><body>${body}${body}</body></html>`;
  css = await (await fetch(url)).text();
  const tab = await browser.newPage();
  const requested: string[] = [];
  const violations: string[] = [];
  tab.on("request", (request) => requested.push(new URL(request.url()).pathname));
  tab.on("console", (message) => /security policy/i.test(message.text()) && violations.push(message.text()));
  const { port } = server.address() as { port: number };
  await tab.goto(`http://127.0.0.1:${port}/`);
  const title = tab.getByRole("heading", { name: "Norway – Tajikistan" }).first();
  await expect.poll(() => title.evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe("700");
  expect(await tab.locator("svg.flag").first().boundingBox()).toMatchObject({ width: 36, height: 24 });
  await tab.locator("summary").first().click();
  expect(await tab.locator("mark").first().isVisible()).toBe(true);
  const outlineOf = (element: Element) => getComputedStyle(element).outlineStyle;
  expect(await tab.locator("div[lang]").first().evaluate(outlineOf)).toBe("none");
  expect([...new Set(requested)].sort()).toEqual(["/", "/entente.css", "/theme.css"]);
  expect(violations.filter((violation) => !violation.includes("data:,"))).toEqual([]);
});
