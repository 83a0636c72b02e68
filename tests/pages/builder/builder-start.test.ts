// On a phone, the front page's script waits until readers come near the builder and the search box.
import { beforeEach, expect, inject, test } from "vitest";
import { useBuilderPage } from "./builder-page.ts";

const builder = useBuilderPage();

beforeEach(async () => {
  const { page } = builder;
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`${inject("server")}/?lang=en`, { waitUntil: "networkidle" });
});

test("readers who stay at the top load one card and no builder", async () => {
  const { page } = builder;
  expect(await page.locator("relations-card").count()).toBe(1);
  expect(await page.getByRole("combobox", { name: /Find|Search/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Show the code" }).isVisible()).toBe(true);
});

test("the link to the builder starts it, and the link to the states starts their search box alone", async () => {
  const { page } = builder;
  await page.getByRole("link", { name: "All states" }).click();
  await page.getByRole("combobox", { name: "Search for states, relations and facts" }).waitFor();
  expect(await builder.search.count()).toBe(0);
  await page.getByRole("link", { name: "Embed on a page" }).click();
  await builder.search.waitFor();
  expect(builder.errors).toEqual([]);
});

test("if a control of the form has the focus when the builder starts, the search box gets the focus", async () => {
  await builder.page.getByRole("button", { name: "Show the code" }).focus();
  await builder.search.waitFor();
  expect(await builder.search.evaluate((field) => field === document.activeElement)).toBe(true);
});
