import assert from "node:assert/strict";
import type { Browser, Locator, Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { serveFolder } from "../serve-folder.ts";

/** Texts of the card, as the server sends them in a frame and in a fragment; null if no card has ever been built. */
export interface SentTexts {
  frame: string;
  fragment: string | null;
}

/** Returns the texts of the card in the server's own frame and in its fragment. */
export async function sentTexts(browser: Browser, server: string, query: string): Promise<SentTexts> {
  const page = await browser.newPage();
  await page.goto(`${server}/embed/${query}`);
  const frame = await textOf(page.locator("article.card"));
  await page.setContent(await (await fetch(`${server}/fragment/${query}`)).text());
  const fragment = await textOf(page.locator("article.card"));
  await page.close();
  return { frame, fragment };
}

/** A site that has been built. */
export interface BuiltSite {
  browser: Browser;
  /** Such as `astro`. */
  name: string;
  /** The folder with its pages. */
  folder: string;
  server: FailingServer;
  /** The content security policy under which its pages are opened. */
  policy: string;
  /** The texts of the card in them. */
  sent: SentTexts;
}

/**
 * Opens the pages of a site as a reader and follows its links to the pages with the frame and the fragment.
 * @throws if the texts are not those that were sent, or if a page contacts a site that it should not
 */
export async function openPages({ browser, name, folder, server, policy, sent }: BuiltSite): Promise<void> {
  const { origin, close } = await serveFolder(folder, { "Content-Security-Policy": policy });
  const page = await browser.newPage();
  const problems: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => /^http/.test(request.url()) && hosts.add(new URL(request.url()).origin));
  try {
    await page.goto(origin);
    await page.locator(`a[href="${server.origin}/relations/no-tj?lang=de"]`).waitFor();
    await checkFragment(page, "after a link", sent);
    await page.goto(`${origin}/fragment/`);
    await checkFragment(page, "after loading", sent);
    assert.deepEqual([...hosts], [origin], "a link and a fragment contact only the site");
    assert.deepEqual(problems, []);
    await takePicture(page, `recipes-${name}-${server.state}`);
    if (server.state !== "alive" && server.state !== "dead") return;
    await page.goto(`${origin}/frame/`);
    const framed = page.frameLocator("iframe").locator("article.card");
    if (server.state === "alive") {
      assert.equal(await textOf(framed), sent.frame, "the frame");
      assert.deepEqual([...hosts], [origin, server.origin], "a frame contacts the server");
      assert.deepEqual(problems, []);
    } else assert.equal(await framed.count(), 0, "the frame contains no card");
  } finally {
    await page.close();
    close();
  }
}

/** Checks the page with the fragment. Before the first check, follows the link to it, for which some frameworks load no page. */
async function checkFragment(page: Page, when: string, sent: SentTexts): Promise<void> {
  if (when === "after a link") await page.getByRole("link", { name: "the page with the fragment" }).click();
  await page.waitForURL("**/fragment/");
  const card = page.locator("article.card");
  if (sent.fragment === null) return assert.equal(await card.count(), 0, "there has never been a card");
  assert.equal(await textOf(card), sent.fragment, `the fragment, ${when}`);
  const background = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(background, "rgba(0, 0, 0, 0)", `the fragment has its styles, ${when}`);
}

function textOf(card: Locator): Promise<string> {
  return card.evaluate((element) => element.textContent);
}
