// The widget creates elements itself, and the worker renders the same components with Preact.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();

test.each([
  ["no-tj", "lang=de"],
  ["no-tj", "lang=fa&home=tj"],
  ["kz-no", "lang=en&asOf=1950-01-01"],
  ["no-tj", "lang=en&layout=compact"],
])("the card of %s with %s has the same markup in the one-tag embed and in the frame", async (pair, query) => {
  const readArticle = () => {
    const card = document.querySelector("relations-card");
    return (card?.shadowRoot ?? document).querySelector("article")?.outerHTML ?? "";
  };
  await host.page.goto(`${entente}/embed/${pair}?${query}`);
  const frame = await host.page.evaluate(readArticle);
  await host.open(`<script async src="${entente}/embed/${pair}.js?${query}" data-heading="1"></script>`);
  await host.page.locator("relations-card footer").waitFor({ state: "attached" });
  expect(frame).toContain("<h1");
  expect(await host.page.evaluate(readArticle)).toBe(frame);
});
