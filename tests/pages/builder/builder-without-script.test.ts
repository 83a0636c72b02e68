import { expect, inject, test } from "vitest";
import { useBuilderPage } from "./builder-page.ts";

const entente = inject("server");
const builder = useBuilderPage({ javaScriptEnabled: false });

test("without scripts, a form writes the code", async () => {
  const { page } = builder;
  await builder.open("lang=en");
  const section = page.locator("#builder");
  const code = section.locator("pre code").first();
  expect(await code.textContent()).toContain(`<script async src="${entente}/embed/no-tj.js?lang=en"></script>`);
  await section.getByLabel("Id of the relation").fill("ca-tj");
  await section.getByLabel("Language").selectOption("ru");
  await section.getByLabel("How to embed it").selectOption("frame");
  await section.getByRole("button", { name: "Show the code" }).click();
  await page.waitForURL(/relation=ca-tj/);
  expect(await code.textContent()).toMatch(/<div class="entente-\w+"><iframe /);
  expect(await code.textContent()).toContain(`src="${entente}/embed/ca-tj?lang=ru" title="Канада\u00a0– Таджикистан"`);
  expect(builder.errors).toEqual([]);
});
