// axe finds no violations on our pages and cards, in any state, theme or language.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { trialSize } from "../trial-size.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";
import { ownPages, unpublished } from "./own-pages.ts";

const entente = inject("server");
const languages = ["de", "en", "nb", "ru", "tg", "fa"];
const themes = ["light", "dark"] as const;
let browser: Browser;
let context: BrowserContext;
let host: Host;
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(entente)]);
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 800, height: 600 } });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
beforeEach(async () => {
  page = await context.newPage();
});
afterEach(() => page.close());

/** Returns each row in every language and both themes; in a short run, every other row in one of these. */
function inVariants<Row extends object>(rows: readonly Row[]) {
  const variants = languages.flatMap((lang) => themes.map((theme) => ({ lang, theme })));
  return rows.flatMap((row, index) =>
    variants
      .filter((_, variant) => trialSize.checksAllVariants || (index % 2 === 0 && variant === (2.5 * index) % 12))
      .map((variant) => ({ ...row, ...variant })),
  );
}

test.each(inVariants(ownPages.map((path) => ({ path }))))(
  "the page $path, $lang, $theme",
  async ({ path, lang, theme }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${entente}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    if (path === "/docs") await page.locator("#reference h5").last().waitFor();
    if (path === "/") {
      for (const card of await page.locator("relations-card").all()) {
        await card.scrollIntoViewIfNeeded();
        await card.locator("footer").waitFor({ state: "attached" });
      }
    }
    await expectNoViolations();
  },
);

/** States of a card on a page of another site. */
const cards: Record<string, { attributes: string; shown?: string; isRequested?: true }> = {
  "with everything that it knows": { attributes: 'relation="no-tj"' },
  "with a single fact": { attributes: 'relation="ca-tj"' },
  "with contradictory sources": { attributes: 'relation="am-tj" heading="3"' },
  "for a day": { attributes: 'relation="no-tj" as-of="2016-01-01"' },
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
  "a card $state, $lang, $theme",
  async ({ attributes, shown = "footer", isRequested, lang, theme }) => {
    if (attributes.includes("offline")) await page.route("**/v1/**", (route) => route.abort());
    await page.emulateMedia({ colorScheme: theme });
    host.show(
      `<main><h1>A page</h1><h2>A chapter</h2><relations-card ${attributes} lang="${lang}" theme="${theme}"><p>Fallback</p></relations-card></main>`,
      `<style>body { background: ${theme === "dark" ? "#111; color: #eee" : "#fff; color: #111"} }</style><script async src="${entente}/widget.js"></script>`,
    );
    await page.goto(host.origin);
    if (isRequested) await page.locator("relations-card button").click();
    await page.locator("relations-card").locator(shown).waitFor({ state: "attached" });
    await expectNoViolations();
  },
);

/** Checks the page with all evidence and all collapsed groups open and, in a long run, as it was opened. */
async function expectNoViolations(): Promise<void> {
  if (trialSize.checksAllVariants) expect(await violations(page)).toEqual([]);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  expect(await violations(page)).toEqual([]);
}
