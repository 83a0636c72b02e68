// Pages that pin a script by its hash load it for years, so every released widget must be able to show current cards.
import { createHash } from "node:crypto";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { CardFact, CardText, CardView } from "../../data/model/views/card-view.ts";
import { fetchWithRetry } from "../connections.ts";
import { releasedWidgets } from "../widget/released-widgets.ts";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";

const entente = inject("server");
const widgets = releasedWidgets();
let browser: Browser;
let host: Host;
let page: Page;
let errorsAndWarnings: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(entente)]);
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  errorsAndWarnings = [];
  page.on(
    "console",
    (message) => ["error", "warning"].includes(message.type()) && errorsAndWarnings.push(message.text()),
  );
  page.on("pageerror", (error) => errorsAndWarnings.push(error.message));
});
afterEach(() => page.close());

/** Opens a page of another site that pins a released script, and returns its card. */
async function open(script: string, attributes: string): Promise<Locator> {
  const digest = (encoding: "base64" | "hex") => createHash("sha256").update(script).digest(encoding);
  const url = `${entente}/widget/${digest("hex")}.js`;
  const headers = { "Access-Control-Allow-Origin": "*" };
  // The test server has published only the current script, so the released one is served here.
  await page.route(url, (route) => route.fulfill({ body: script, contentType: "text/javascript", headers }));
  const pinned = `integrity="sha256-${digest("base64")}" crossorigin`;
  host.show(`<relations-card ${attributes}>Fallback</relations-card><script async src="${url}" ${pinned}></script>`);
  await page.goto(host.origin);
  return page.locator("relations-card");
}

async function viewOf(relation: string, lang: string): Promise<CardView> {
  const response = await fetchWithRetry(`${entente}/v1/relations/${relation}/card?lang=${lang}`);
  return (await response.json()) as CardView;
}

/** Returns all facts of a view, including those shown as part of another fact. */
function factsOf({ lead, groups }: CardView): CardFact[] {
  const rows = [...lead, ...groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])];
  return rows.flatMap((fact) => [fact, ...(fact.parts ?? [])]);
}

const plainText = (text: CardText) => text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
/** Returns the text without white space, because markup may break lines where the view does not. */
const withoutSpaces = (text: string | null) => (text ?? "").replace(/\s+/g, "");

/** Returns every text that a reader can find on the card. */
function textsOf(view: CardView): string[] {
  const ofFact = ({ date, label, text, details, notes, evidence }: CardFact) => [
    date?.text,
    label,
    plainText(text),
    ...details.map(plainText),
    ...notes.map((note) => note.text),
    ...evidence.flatMap(({ remarks, passages, citation }) => [
      ...remarks,
      ...passages.map((passage) => passage.map((piece) => piece.text).join("")),
      plainText(citation),
    ]),
  ];
  return [
    view.title,
    view.asOf,
    view.basis,
    ...view.groups.flatMap(({ heading, summary, note, rest }) => [
      heading,
      summary && plainText(summary),
      note,
      rest?.heading,
    ]),
    ...factsOf(view).flatMap(ofFact),
    // A card without groups is small and has no link to its sources.
    view.groups.length > 0 ? view.words.sources : undefined,
    view.licence.text,
    view.quotes,
    view.unreviewed,
  ].filter((text) => text !== undefined);
}

describe.each(widgets)("widget $version", ({ script }) => {
  test.each([
    ["no-tj", "de"],
    ["no-tj", "fa"],
    ["kz-no", "en"],
  ])("shows the current card of %s in %s", async (relation, lang) => {
    const card = await open(script, `relation="${relation}" lang="${lang}"`);
    const view = await viewOf(relation, lang);
    await card.getByRole("heading", { name: view.title, level: 2 }).waitFor();

    const shown = withoutSpaces(await card.locator("article").textContent());
    expect(textsOf(view).filter((text) => !shown.includes(withoutSpaces(text)))).toEqual([]);
    expect(await card.locator("article").getAttribute("dir")).toBe(view.dir);
    const ids = factsOf(view).flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([id, await card.locator(`[id="${id}"]`).count()]).toEqual([id, 1]);
    for (const { opens } of factsOf(view)) if (opens) expect(await card.getByLabel(opens).count()).toBeGreaterThan(0);
    const quotes = factsOf(view).flatMap(({ evidence }) =>
      evidence.flatMap(({ passages }) => passages.flat().flatMap(({ quote, text }) => (quote ? [text] : []))),
    );
    expect((await card.locator("mark").allTextContents()).sort()).toEqual(quotes.sort());
    expect(errorsAndWarnings).toEqual([]);
  });

  test("opens the sentence that supports a fact", async () => {
    const card = await open(script, 'relation="no-tj" lang="de" home="tj" heading="3"');
    await card.getByRole("heading", { name: "Tadschikistan – Norwegen", level: 3 }).waitFor();
    const ambassador = card.locator("#ambassador-tj-idibek");
    const quote = ambassador.locator("mark").first();
    expect(await quote.isVisible()).toBe(false);
    await ambassador.getByLabel("Wortlaut der Quelle").first().click();
    expect(await quote.isVisible()).toBe(true);
    expect(await quote.textContent()).toContain("Herr Kalandar Idibek");
  });
});
