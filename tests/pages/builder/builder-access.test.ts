// The builder is accessible in every state, and the front page still makes sense without scripts.
import { expect, inject, test } from "vitest";
import { violations } from "../axe.ts";
import { useBuilderPage } from "./builder-page.ts";

const entente = inject("server");
const builder = useBuilderPage({ bypassCSP: true });

test.each([
  ["as it opens", "lang=en", "light"],
  ["with all settings open", "lang=ru&way=element&colours=ffffff-1c2430-1f4f8f&open", "dark"],
  ["with weak evidence", "lang=fa&relation=ge-no&way=frame&open", "light"],
  ["with a single fact", "lang=de&relation=no-tj&fact=visit-2012-11-gul&way=fragment&open", "dark"],
  ["with a link", "lang=nb&way=link&open", "light"],
  ["with results", "lang=tg&search", "dark"],
  ["without results", "lang=de&nothing", "light"],
  ["after copying", "lang=en&copied", "dark"],
] as const)("axe finds nothing %s", async (_, query, colorScheme) => {
  const { page } = builder;
  await page.emulateMedia({ colorScheme });
  await page.goto(`${entente}/?${query}`);
  const search = page.locator("#builder [role=combobox]");
  await search.waitFor();
  await page.locator(".previews").scrollIntoViewIfNeeded();
  await page.locator(".previews article").nth(1).waitFor();
  if (query.includes("open")) {
    await page.locator("details").evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
  }
  if (query.includes("search")) {
    await search.fill("Норвегия");
    await page.locator("#builder [role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
  }
  if (query.includes("nothing")) {
    await search.fill("xyzzyx");
    await page.locator("#builder .search .status").waitFor();
  }
  if (query.includes("copied")) await builder.copyCode();
  expect(await violations(page)).toEqual([]);
});
