// Our pages and frames in a narrow window, with text spaced as readers may set it.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { trialSize } from "../trial-size.ts";
import { launchBrowser } from "./browser.ts";
import { cutTexts } from "./cut-texts.ts";
import { ownPages } from "./own-pages.ts";

/** Width of a window of 1280 pixels at 400 %: https://www.w3.org/TR/WCAG22/#reflow */
const width = 320;

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width, height: 640 } });
});
afterAll(() => browser?.close());

const languages = ["de", "en", "nb", "ru", "tg", "fa"];
const rows = ownPages.flatMap((path, index) =>
  (trialSize.checksAllVariants ? languages : languages.filter((_, tag) => tag === index % 6)).map((lang) => ({
    path,
    lang,
  })),
);

test.each(rows)("nobody has to scroll $path sideways, in $lang", async ({ path, lang }) => {
  await page.goto(`${inject("server")}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
  if (path === "/docs") await page.locator("#reference h5").last().waitFor();
  if (path === "/") {
    await page.locator("#builder").scrollIntoViewIfNeeded();
    await page.locator(".previews").scrollIntoViewIfNeeded();
    // In a narrow window, there is only one preview.
    await page.locator(".previews article").first().waitFor();
  }
  for (const card of await page.locator("relations-card:visible").all()) {
    await card.scrollIntoViewIfNeeded();
    await card.locator("footer").waitFor({ state: "attached" });
  }
  expect(await wideBoxes(page)).toEqual([]);
  await spaceText(page);
  expect(await wideBoxes(page)).toEqual([]);
});

/** Relations with long names of states, long names in proofs, or records. */
const cards = ["gb-us", "kz-no", "tj-us", "no-tj"];

test.each(languages)("nothing of a card sticks out of a column of 200 pixels, in %s", async (lang) => {
  await inWindow(200, async (narrow) => {
    for (const pair of cards) {
      await narrow.goto(`${inject("server")}/embed/${pair}?lang=${lang}`);
      expect(await wideBoxes(narrow), pair).toEqual([]);
      await spaceText(narrow);
      expect(await wideBoxes(narrow), `${pair}, with spaced text`).toEqual([]);
    }
  });
});

/** Relations whose timelines have long labels, starts on both sides of their middle, or names with and without space. */
const timelines = ["tj-us", "cn-us", "gb-us", "no-tj"];

test.each(languages)("nothing of a timeline is cut off in the narrowest windows, in %s", async (lang) => {
  await inWindow(280, async (narrow) => {
    for (const pair of timelines) {
      await narrow.goto(`${inject("server")}/relations/${pair}?lang=${lang}`);
      const timeline = narrow.locator(".timeline");
      await timeline.waitFor();
      expect(await cutTexts(timeline), pair).toEqual([]);
      expect(await wideBoxes(narrow), pair).toEqual([]);
      await spaceText(narrow);
      expect(await cutTexts(timeline), `${pair}, with spaced text`).toEqual([]);
    }
  });
});

/** Calls `use` with a page in a window of this width, in CSS pixels. */
async function inWindow(windowWidth: number, use: (opened: Page) => Promise<void>): Promise<void> {
  const opened = await browser.newPage({ viewport: { width: windowWidth, height: 640 } });
  try {
    await use(opened);
  } finally {
    await opened.close();
  }
}

/** Spaces the text as readers may set it. */
function spaceText(opened: Page): Promise<void> {
  return opened.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, spacing);
}

/** Code may be wider: https://www.w3.org/TR/WCAG22/#reflow exempts content that requires a two-dimensional layout. */
const code = "pre, code, .snippet, .policy, #reference :has(code, pre)";

/** Opens everything, and returns the elements that readers have to scroll sideways. */
function wideBoxes(opened: Page): Promise<string[]> {
  return opened.evaluate((exempt) => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots])
      for (const details of root.querySelectorAll("details")) details.open = true;
    const scrolls = (element: Element) =>
      element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
    return [document, ...roots]
      .flatMap((root) => [...root.querySelectorAll("*")])
      .filter((element) => element.scrollWidth > element.clientWidth && scrolls(element) && !element.matches(exempt))
      .map(
        ({ localName, className, scrollWidth, clientWidth }) =>
          `${localName}.${className} ${scrollWidth} > ${clientWidth}`,
      );
  }, code);
}
