// Every documented setting of the embeds has an effect.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fetchWithRetry } from "../connections.ts";
import { embedSettings } from "../widget/embed-settings.ts";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";

const entente = inject("server");
const { "script tag": dataAttributes, ...parametersByPath } = embedSettings;
const parameters = Object.entries(parametersByPath).flatMap(([path, values]) =>
  Object.entries(values).map(([name, value]) => ({ path, name, value })),
);
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(entente)]);
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

test.each(parameters)("$path changes with the parameter $name", async ({ path, name, value }) => {
  const read = async (query: string) => {
    const response = await fetchWithRetry(`${entente}${path}${query}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await read(`?${name}=${value}`)).not.toEqual(await read(""));
});

test("the one-tag embed passes its data attributes to the card", async () => {
  const attributes = Object.entries(dataAttributes).map(([name, value]) => `${name}="${value}"`);
  host.show(`<script async src="${entente}/embed/no-tj.js?lang=en" ${attributes.join(" ")}></script>`);
  const page = await browser.newPage();
  await page.goto(host.origin);
  const card = page.locator("relations-card");
  await card
    .getByRole("heading", { name: "Norway – Tajikistan", level: Number(dataAttributes["data-heading"]) })
    .waitFor();
  const scheme = card.locator("article").evaluate((article) => getComputedStyle(article).colorScheme);
  expect(await scheme).toBe(dataAttributes["data-theme"]);
  await page.close();
});
