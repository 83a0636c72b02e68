// axe finds no violations on our pages and cards, in any state, theme or language.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { largeRelease } from "../large-relation.ts";
import { trialSize } from "../trial-size.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";
import { serveReleases } from "./injection/serve-release.ts";
import { ownPages, unpublished } from "./own-pages.ts";

const entente = inject("server");
const languages = ["de", "en", "nb", "ru", "tg", "fa"];
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];
let browser: Browser;
let context: BrowserContext;
let host: Host;
let large: Awaited<ReturnType<typeof serveReleases>>;
let page: Page;

beforeAll(async () => {
  [browser, host, large] = await Promise.all([launchBrowser(), startHost(entente), serveReleases([largeRelease()])]);
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 800, height: 600 } });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  large?.close();
});
beforeEach(async () => {
  page = await context.newPage();
});
afterEach(() => page.close());

/**
 * Returns each row in every language: with both themes in one language of each direction, and with one of them in the others, which differ
 * only in their texts. In a short run, returns every other row in one language and theme.
 */
function inVariants<Row extends object>(rows: readonly Row[]) {
  return rows.flatMap((row, index): (Row & { lang: string; themes: readonly Theme[] })[] => {
    if (trialSize.checksAllVariants)
      return languages.map((lang, tag) => ({
        ...row,
        lang,
        themes: lang === "en" || lang === "fa" ? themes : [themes[(index + tag) % 2] as Theme],
      }));
    const variant = (2.5 * index) % 12;
    const chosen = { lang: languages[Math.floor(variant / 2)] as string, themes: [themes[variant % 2] as Theme] };
    return index % 2 === 0 ? [{ ...row, ...chosen }] : [];
  });
}

/** axe needs most of a minute for the API reference while other tests run. */
const timeout = 300_000;

test.each(inVariants(ownPages.map((path) => ({ path }))))("page $path, $lang, $themes", { timeout }, async (row) => {
  const { path, lang } = row;
  await page.goto(`${entente}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
  if (path === "/docs") await page.locator("#reference h5").last().waitFor();
  // The reference is always in English, and axe needs as much time for it as for all other pages together.
  if (path === "/docs" && lang !== "en" && trialSize.checksAllVariants)
    await page.locator("#reference").evaluate((reference) => reference.replaceChildren());
  await waitForCards("footer");
  await expectNoViolations(row.themes);
});

/** States of a card on a page of another site. */
const cards: Record<string, { attributes: string; shown?: string; isRequested?: true; opens?: string }> = {
  "with everything that it knows": { attributes: 'relation="no-tj"' },
  "with a single fact": { attributes: 'relation="ca-tj"' },
  "with contradictory sources": { attributes: 'relation="am-tj" heading="3"' },
  "for a day": { attributes: 'relation="no-tj" as-of="2016-01-01"' },
  // In each group, the test opens only the first of many decades.
  "with hundreds of facts": { attributes: 'relation="no-tj" base="LARGE"', opens: "details:not(.more .more ~ .more)" },
  "for a day before the first fact": { attributes: 'relation="no-tj" as-of="1990-01-01"' },
  "with the essentials": { attributes: 'relation="no-tj" layout="compact"' },
  "for a fact": { attributes: 'relation="no-tj" fact="visit-2012-11-gul"' },
  "from a release": { attributes: 'relation="no-tj" release="1"' },
  "that waits for a click": { attributes: 'relation="no-tj" load="click"', shown: "button" },
  "that was clicked": { attributes: 'relation="no-tj" load="click"', isRequested: true },
  "that is not published": { attributes: `relation="${unpublished}"`, shown: "[part=message]" },
  "that cannot be loaded": { attributes: 'relation="no-tj" data-offline', shown: "[part=message]" },
};

test.each(inVariants(Object.entries(cards).map(([state, card]) => ({ state, ...card }))))(
  "a card $state, $lang, $themes",
  { timeout },
  async ({ attributes, shown = "footer", isRequested, opens, lang, ...row }) => {
    if (attributes.includes("offline")) await page.route("**/v1/**", (route) => route.abort());
    const card = (theme: string) =>
      `<div class="${theme}"><relations-card ${attributes.replace("LARGE", large.origin)} lang="${lang}" theme="${theme}"><p>Fallback</p></relations-card></div>`;
    host.show(
      `<main><h1>A page</h1><h2>A chapter</h2>${row.themes.map(card).join("")}</main>`,
      `<style>.light { background: #fff; color: #111 } .dark { background: #111; color: #eee }</style><script async src="${entente}/widget.js"></script>`,
    );
    await page.goto(host.origin);
    if (isRequested)
      for (const card of await page.locator("relations-card").all()) await card.locator("button").click();
    await waitForCards(shown);
    await expectNoViolations(["light"], opens);
  },
);

/** Waits until each card has this part. Cards load when they are near the window. */
async function waitForCards(shown: string): Promise<void> {
  for (const card of await page.locator("relations-card").all()) {
    await card.scrollIntoViewIfNeeded();
    await card.locator(shown).first().waitFor({ state: "attached" });
  }
}

/**
 * Checks the page in each theme, with all evidence and all collapsed groups open; in a long run, also before they are opened.
 * @param opens CSS selector of the `<details>` to open
 */
async function expectNoViolations(inThemes: readonly Theme[], opens = "details"): Promise<void> {
  async function check(): Promise<void> {
    for (const colorScheme of inThemes) {
      await page.emulateMedia({ colorScheme });
      await waitForReference();
      expect(await violations(page), colorScheme).toEqual([]);
    }
  }
  if (trialSize.checksAllVariants) await check();
  const hasOpened = await open(opens);
  if (hasOpened || !trialSize.checksAllVariants) await check();
}

/** Waits until the API reference, if the page has one, has been drawn again in the colours of the page's theme. */
async function waitForReference(): Promise<void> {
  await page.waitForFunction(() => {
    const reference = document.querySelector("#reference");
    if (!reference?.firstElementChild) return true;
    const heading = reference.querySelector("h1");
    const page = document.querySelector("body") as Element;
    return (
      reference.querySelector("h5") !== null &&
      heading !== null &&
      getComputedStyle(heading).color === getComputedStyle(page).color
    );
  });
}

/** Opens `<details>`, including those in parts of a card that load later. @returns true if any of them was closed */
async function open(opens: string): Promise<boolean> {
  const closed = page.locator(`${opens}:not([open])`);
  let hasOpened = false;
  while ((await closed.count()) > 0) {
    hasOpened = true;
    await closed.evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await expect.poll(() => page.locator("relations-card .more[open] .more[open] > p > a").count()).toBe(0);
  }
  return hasOpened;
}
