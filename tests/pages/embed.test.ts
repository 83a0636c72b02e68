import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { unusedPairs } from "../data/projects/unused-pairs.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";
import { warningText } from "./host-page.ts";

const entente = inject("server");
const [unpublished] = unusedPairs();
let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];
let warnings: string[];
let requestedOrigins: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(entente)]);
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  warnings = [];
  requestedOrigins = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("console", (message) => message.type() === "warning" && warnings.push(warningText(message)));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requestedOrigins.push(new URL(request.url()).origin));
});
afterEach(() => page.close());

async function open(body: string): Promise<void> {
  host.show(body);
  await page.goto(host.origin);
}

const fallbackText = "Read it on our site";
const tag = `<script async src="${entente}/embed/no-tj.js?lang=de"></script>`;
const widget = `<script async src="${entente}/widget.js"></script>`;

test.each([
  ["the one tag", tag],
  ["the element", `${widget}<relations-card relation="no-tj" lang="de"><p>Fallback</p></relations-card>`],
])("%s shows the card on another site, under a strict content security policy", async (_, body) => {
  await open(body);
  const card = page.locator("relations-card");
  await card.getByRole("heading", { name: "Norwegen – Tadschikistan" }).waitFor();
  expect(await card.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
    "Botschafterinnen und Botschafter",
    "Besuche und Treffen",
    "Abkommen und Dokumente",
    "Wirtschaft",
    "Hilfe",
    "Organisationen",
    "Rechtlicher Rahmen",
  ]);
  await card.getByText("früher (1)").click();
  const bernoy = card.locator("#ambassador-no-bernoy");
  expect(await bernoy.textContent()).toContain("zuletzt belegt: 20.\u00a0April\u00a02015");

  const quote = bernoy.locator("mark");
  expect(await quote.isVisible()).toBe(false);
  await bernoy.getByLabel("Wortlaut der Quelle").click();
  expect(await quote.isVisible()).toBe(true);
  expect(await quote.textContent()).toBe(
    "unter der Leitung des norwegischen Botschafters in Tadschikistan (mit Wohnsitz in Astana) Ole Johan Bernoy",
  );
  expect(await bernoy.locator("blockquote").getAttribute("lang")).toBe("de");

  for (const flag of await card.locator("img").all()) {
    await expect.poll(() => flag.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  expect((await page.getByText("Fallback").count()) === 0 || !(await page.getByText("Fallback").isVisible())).toBe(
    true,
  );
  expect(errors).toEqual([]);
  expect(new Set(requestedOrigins)).toEqual(new Set([host.origin, entente]));
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("several cards on one page keep their own language and order", async () => {
  // The element loads its card only near the viewport, and the other cards can arrive first and push it down.
  await page.setViewportSize({ width: 800, height: 3000 });
  await open(`${tag}${tag}${widget}<relations-card relation="tj-no" lang="en" home="tj"></relations-card>`);
  await page.getByRole("heading", { name: "Tajikistan – Norway" }).waitFor();
  await expect.poll(() => page.getByRole("heading", { name: "Norwegen – Tadschikistan" }).count()).toBe(2);
  expect(errors).toEqual([]);
});

test("the card follows changes of its attributes", async () => {
  await open(`${widget}<relations-card relation="no-tj" lang="de"></relations-card>`);
  await page.getByRole("heading", { name: "Norwegen – Tadschikistan" }).waitFor();
  await page.locator("relations-card").evaluate((element) => element.setAttribute("lang", "en"));
  await page.getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
});

test("without a card, the fallback stays; a note or a warning in the console gives the reason", async () => {
  const fallback = `<p>${fallbackText}</p>`;
  await open(
    [unpublished, "xx-yy", "norway", "no-tj", ""]
      .map((pair) => `<relations-card id="card-${pair}" relation="${pair}" lang="en">${fallback}</relations-card>`)
      .join("") + widget,
  );
  const card = (pair: string) => page.locator(`#card-${pair}`);
  await card(unpublished).getByText("Nothing known yet").waitFor();
  await card("no-tj").getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
  for (const pair of [unpublished, "xx-yy", "norway", ""])
    expect(await card(pair).getByText(fallbackText).isVisible()).toBe(true);
  for (const pair of ["xx-yy", "norway", ""]) expect(await card(pair).getByRole("status").count()).toBe(0);
  await expect.poll(() => warnings.join("\n")).toContain("“xx-yy”");
  expect(warnings).toEqual(
    expect.arrayContaining([
      '<relations-card> relation="norway" is not valid. Valid: two codes of states, such as no-tj',
      '<relations-card> relation="" is not valid. Valid: two codes of states, such as no-tj',
      expect.stringMatching(`Nothing has been published about .* \\(${unpublished}\\) yet.* ${entente}/`),
    ]),
  );
});

test("without a connection, the fallback stays, with a notice in the card's language", async () => {
  await page.route("**/v1/**", (route) => route.abort());
  await open(`${widget}<relations-card relation="no-tj" lang="de"><p>${fallbackText}</p></relations-card>`);
  await page.getByText("Karte nicht verfügbar. Bitte neu laden.").waitFor();
  expect(await page.getByText(fallbackText).isVisible()).toBe(true);
});

test("an invalid attribute counts as absent, and the console says once how to write it", async () => {
  const invalid = 'home="de" layout="small" kinds="war" heading="7" theme="pink" load="soon" base="ftp://a.example"';
  await open(`${widget}<relations-card relation="no-tj" lang="en" ${invalid}></relations-card>`);
  await page.getByRole("heading", { level: 2, name: "Norway – Tajikistan" }).waitFor();
  expect(warnings.slice(0, 3)).toEqual([
    '<relations-card> theme="pink" is not valid. Valid: auto, light, dark',
    '<relations-card> load="soon" is not valid. Valid: near, now, click',
    '<relations-card> base="ftp://a.example" is not valid. Valid: an https origin, such as https://cards.example',
  ]);
  expect(warnings.slice(3, -1).sort()).toEqual([
    "<relations-card> Invalid value. Allowed values for “home”: no, tj.",
    expect.stringMatching("^<relations-card> Invalid value. Allowed values for “kinds”: establishment, recognition, "),
    "<relations-card> Invalid value. Allowed values for “layout”: full, compact.",
  ]);
  expect(warnings.at(-1)).toBe('<relations-card> heading="7" is not valid. Valid: 1, 2, 3, 4, 5, 6');
  // On a busy machine, the browser lays out the collapsed groups a little later.
  await expect.poll(() => page.getByRole("heading", { level: 3 }).count()).toBe(7);
});

test("the one-tag embed warns once about an invalid setting", async () => {
  await open(tag.replace("<script", '<script data-heading="9"'));
  await page.getByRole("heading", { level: 2, name: "Norwegen – Tadschikistan" }).waitFor();
  expect(warnings).toEqual(['<relations-card> heading="9" is not valid. Valid: 1, 2, 3, 4, 5, 6']);
});

test("the one-tag embed for an unpublished pair leaves the page unchanged and warns in the console", async () => {
  await open(`<p>Before</p><script async src="${entente}/embed/${unpublished}.js?lang=en"></script>`);
  await expect
    .poll(() => warnings)
    .toEqual([expect.stringMatching(`Nothing has been published about .* \\(${unpublished}\\) yet`)]);
  expect(await page.locator("relations-card").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the lower groups are collapsed, open without a script, and are printed in full, on two pages", async () => {
  await page.goto(`${entente}/embed/no-tj?lang=de`);
  const aid = page.locator("#aid-small-arms");
  expect(await aid.isVisible()).toBe(false);
  await page.locator("summary", { hasText: "Hilfe" }).press("Enter");
  expect(await aid.isVisible()).toBe(true);
  await page.reload();
  await page.emulateMedia({ media: "print" });
  const heights = await page
    .locator("li")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(0);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test("a page with a card is printed on two pages, with the quotes that the reader opened underlined", async () => {
  await page.goto(`${host.origin}/40-print.html`);
  const card = page.locator("relations-card");
  await card.locator("footer").waitFor({ state: "attached" });
  await card.locator(".proof > summary").first().click();
  const underlines = () =>
    card
      .locator("mark")
      .evaluateAll((marks) =>
        marks.filter((mark) => mark.checkVisibility()).map((mark) => getComputedStyle(mark).textDecorationLine),
      );
  await page.emulateMedia({ media: "print" });
  expect(new Set(await underlines())).toEqual(new Set(["underline"]));
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test("the frame shows the card even where scripts are forbidden", async () => {
  await open(`<iframe src="${entente}/embed/no-tj?lang=de" sandbox width="600" height="400" title="Karte"></iframe>`);
  await page.frameLocator("iframe").getByRole("heading", { name: "Norwegen – Tadschikistan" }).waitFor();
  expect(errors).toEqual([expect.stringContaining("Blocked script execution")]);
});

test("a link in the frame opens a new page, and the card stays", async () => {
  await open(`<iframe src="${entente}/embed/no-tj?lang=de" width="600" height="400" title="Karte"></iframe>`);
  const title = page.frameLocator("iframe").getByRole("heading", { name: "Norwegen – Tadschikistan" });
  const [opened] = await Promise.all([page.waitForEvent("popup"), title.getByRole("link").click()]);
  expect(opened.url()).toBe(`${entente}/relations/no-tj?lang=de`);
  await opened.close();
  expect(await title.isVisible()).toBe(true);
});

test("the frame of a state lists its relations, and each opens in a new page without access to the frame", async () => {
  await open(`<iframe src="${entente}/embed/tj?lang=de" width="600" height="400" title="Tabelle"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("table", { name: "Tadschikistan" }).waitFor();
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    frame.getByRole("link", { name: "Norwegen" }).click(),
  ]);
  expect(opened.url()).toBe(`${entente}/relations/no-tj?lang=de&home=tj`);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await opened.close();
  expect(errors).toEqual([]);
});

test("as-of shows what the sources support for a day", async () => {
  await open(`${widget}<relations-card relation="no-tj" lang="de" as-of="2016-01-01"></relations-card>`);
  await page.getByText("Für diesen Tag belegt keine Quelle, wer das Amt innehatte").waitFor();
  expect(errors).toEqual([]);
});

test("a Persian card runs from right to left and keeps names in Latin letters intact", async () => {
  await open(`${widget}<relations-card relation="no-tj" lang="fa"></relations-card>`);
  const card = page.locator("relations-card");
  await card.getByRole("heading", { name: "نروژ – تاجیکستان" }).waitFor();
  expect(await card.locator("article").getAttribute("dir")).toBe("rtl");
  expect(await card.locator("#company-tajikhydro > .text bdi.name").textContent()).toBe("Tajikhydro");
  const [date, text] = await Promise.all(
    [".key", ".text"].map((part) => card.locator(`#visit-2012-11-gul ${part}`).boundingBox()),
  );
  expect(date?.x).toBeGreaterThan(text?.x ?? Number.POSITIVE_INFINITY);
});

test("a URL leads to the passage that a fact quotes, and the passage links to the fact", async () => {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`${entente}/sources/mfa-tj.no.de?lang=de#no-tj/cooperation-ebrd`);
  const passage = page.locator("mark", { hasText: "Energieaudit" });
  await expect.poll(() => passage.boundingBox()).toMatchObject({ y: expect.closeTo(64, -1) });
  const colours = page
    .locator("mark")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
  expect((await colours).filter((colour, _, all) => colour !== all[0])).toHaveLength(1);
  const link = page.getByRole("link", { name: /^\d+ Norwegen\s– Tadschikistan: Organisationen: Europäische Bank/ });
  await link.click();
  await page.getByRole("heading", { name: /^Organisationen · Europäische Bank/ }).waitFor();
  expect(page.url()).toContain("/relations/no-tj/cooperation-ebrd?lang=de");
  expect(errors).toEqual([]);
});

test("the front page shows the card and the tag to copy", async () => {
  await page.goto(`${entente}/?lang=de`);
  await page.getByRole("heading", { name: "Norwegen – Tadschikistan" }).waitFor();
  expect(await page.locator("pre").first().textContent()).toContain(tag);
  expect(errors).toEqual([]);
});

test.each(
  ["de", "en", "nb", "ru", "tg", "fa"].flatMap((lang) =>
    ["/embed/no-tj", "/embed/tj", "/sources/mfa-tj.no.de"].map((path) => `${path}?lang=${lang}`),
  ),
)("%s fits a narrow column", async (path) => {
  await page.setViewportSize({ width: 280, height: 800 });
  await page.goto(`${entente}${path}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
});

test("a frame also works in a page that was opened from disk", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "page.html");
  writeFileSync(file, `<!doctype html><title>A page</title><iframe src="${entente}/embed/no-tj?lang=de"></iframe>`);
  await page.goto(pathToFileURL(file).href);
  await page.frameLocator("iframe").getByRole("heading", { name: "Norwegen – Tadschikistan" }).waitFor();
});
