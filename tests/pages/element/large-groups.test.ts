// A card with many facts is small, and requests the facts of a decade when the reader opens it.
import { expect, inject, test } from "vitest";
import type { EmbedOptions } from "../../../data/view/card/card-options.ts";
import { cardPart, embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { embedScript } from "../../../worker/render/scripts.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { largeRelation } from "../../large-relation.ts";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();
const options: EmbedOptions = {
  ...defaultCardOptions,
  origin: entente,
  layout: "full",
  fact: null,
  kinds: null,
  frozen: null,
};
const card = embeddedCard(largeRelation, options);

/** The same relation in the current release, which has none of the visits in the 1990s. */
const newer = { ...largeRelation, facts: largeRelation.facts.filter(({ id }) => !/^visit-1[78]\d$/.test(id)) };

/** Serves the card of the large relation, and its parts until `fails` is true. A later release has become the current one. */
async function openCard(body: string): Promise<{ fails: boolean }> {
  const state = { fails: false };
  const headers = { "Access-Control-Allow-Origin": "*" };
  await host.page.route("**/v1/relations/no-tj/card*", (route) => {
    const query = new URL(route.request().url()).searchParams;
    const part = query.get("part");
    if (part && state.fails) return route.abort();
    const relation = query.get("release") === `${card.release}` ? largeRelation : newer;
    return route.fulfill({ json: part ? cardPart(relation, options, part) : card, headers });
  });
  await host.page.route("**/embed/no-tj.js*", (route) =>
    route.fulfill({ body: embedScript(card), contentType: "text/javascript", headers }),
  );
  await host.open(body);
  await host.page.getByText("more (197)").click();
  return state;
}
const requestedParts = () => host.requests.flatMap((url) => new URL(url).searchParams.get("part") ?? []);

test.each([
  [
    "element",
    `<script async src="${entente}/widget.js"></script><relations-card relation="no-tj" lang="en"></relations-card>`,
  ],
  ["one-tag embed", `<script async src="${entente}/embed/no-tj.js?lang=en"></script>`],
])("a decade in the %s is requested when it is opened, and only once", async (_, body) => {
  await openCard(body);
  expect(requestedParts()).toEqual([]);
  const decade = host.page.getByText("1990–1999 (8)");
  await decade.click();
  await host.page.locator("#visit-180").waitFor();
  expect(await host.page.locator("#visit-180 .text").textContent()).toContain("Fictitious Guest 180");
  await decade.click();
  await decade.click();
  await host.page.locator("#visit-180").getByLabel("What the source says").click();
  expect(await host.page.locator("#visit-180 mark").isVisible()).toBe(true);
  expect(requestedParts()).toEqual(["visits-meetings.1990"]);
});

test("a decade that cannot be loaded keeps its link to the relation's page, and loads when it is opened again", async () => {
  const state = await openCard(`<script async src="${entente}/embed/no-tj.js?lang=en"></script>`);
  state.fails = true;
  const decade = host.page.getByText("1990–1999 (8)");
  await decade.click();
  const link = host.page.locator("details[open] > details[open] > p > a");
  expect(await link.getAttribute("href")).toBe(`${entente}/relations/no-tj?lang=en#visit-183`);
  await expect.poll(() => host.warnings.length).toBe(1);
  state.fails = false;
  await decade.click();
  await decade.click();
  await host.page.locator("#visit-180").waitFor();
});
