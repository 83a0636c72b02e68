import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { launchBrowser } from "../browser.ts";

/** The front page in a browser, new for every test. */
export interface BuilderPage {
  page: Page;
  /** Errors in the console, and uncaught errors. */
  errors: string[];
  /** Opens the front page with these settings, and waits for the builder. */
  open(query: string): Promise<void>;
  /** Opens another page in the same browser, whose errors are collected too. */
  openOther(url: string, width?: number): Promise<Page>;
  search: Locator;
  options: Locator;
  snippet: Locator;
  policy: Locator;
  copy: Locator;
  /** Copies the code with the button, and returns what the clipboard contains. */
  copyCode(): Promise<string>;
  clipboard(): Promise<string>;
}

const entente = inject("server");

/** Opens a new front page for every test of the file. @param bypassCSP true for tests that run axe */
export function useBuilderPage({ bypassCSP = false, javaScriptEnabled = true } = {}): BuilderPage {
  let browser: Browser;
  const builder = {
    async open(query) {
      await builder.page.goto(`${entente}/?${query}`);
      // The builder starts only near the viewport.
      await builder.page.locator("#builder").scrollIntoViewIfNeeded();
      if (javaScriptEnabled) await builder.search.waitFor();
    },
    async openOther(url, width = 616) {
      const other = await builder.page.context().newPage();
      await other.setViewportSize({ width, height: 900 });
      collectErrors(other);
      await other.goto(url);
      return other;
    },
    async copyCode() {
      // The button copies the code once the card has arrived, so that the code has the card's height.
      await builder.copy.click();
      await builder.page.locator(".copied").filter({ hasText: "Copied" }).waitFor();
      return builder.clipboard();
    },
    clipboard: () => builder.page.evaluate(() => navigator.clipboard.readText()),
  } as BuilderPage;
  function collectErrors(page: Page) {
    page.on("console", (message) => message.type() === "error" && builder.errors.push(message.text()));
    page.on("pageerror", (error) => builder.errors.push(error.message));
  }
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const context = await browser.newContext({
      bypassCSP,
      javaScriptEnabled,
      viewport: { width: 1100, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const section = page.locator("#builder");
    Object.assign(builder, {
      page,
      errors: [],
      search: section.getByRole("combobox", { name: /relation|Beziehung/ }).first(),
      options: section.locator("[role=option]"),
      snippet: section.locator(".snippet code"),
      policy: section.locator(".policy code"),
      copy: section.getByRole("button", { name: /^Copy the (code|link)/ }),
    });
    collectErrors(page);
  });
  afterEach(() => builder.page.context().close());
  return builder;
}
