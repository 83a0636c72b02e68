import assert from "node:assert/strict";
import type { ElementHandle, Frame, Page } from "playwright-core";

/** A pasted link, and what readers of the post should see in its place. */
export interface PastedLink {
  /** Path and query on Entente. */
  path: string;
  /** Path and query of the frame, and its heading; null if the link stays a link. */
  card: { frame: string; heading: string } | null;
}

/** Minimum and maximum height of frames in WordPress, in CSS pixels. */
const heights = { least: 200, most: 1000 };

/**
 * Opens a post and checks that each link has become a card that is shown without its fallback, as high as its content, or has stayed a link.
 * @param entente the origin
 * @throws if one of these checks fails
 */
export async function checkPost(
  page: Page,
  post: string,
  entente: string,
  links: readonly PastedLink[],
): Promise<void> {
  await page.goto(post);
  const cards = links.flatMap(({ card }) => card ?? []);
  const frames = await page.$$("iframe.wp-embedded-content");
  const sources = await Promise.all(frames.map((frame) => frame.getAttribute("src")));
  assert.deepEqual(
    sources.map((source) => source?.split("#")[0]),
    cards.map(({ frame }) => entente + frame),
    `The frames of ${post}`,
  );
  for (const [index, frame] of frames.entries()) await checkFrame(page, frame, cards[index]?.heading ?? "");

  for (const { path, card } of links) {
    const shown = await page
      .locator("body")
      .getByText(entente + path, { exact: true })
      .count();
    assert.equal(shown, card === null ? 1 : 0, `${path} is shown as it was pasted only if it is not a card`);
  }
  const blockquotes = await page.locator("blockquote.wp-embedded-content").all();
  assert.equal(blockquotes.length, cards.length, "Each card has a fallback");
  for (const blockquote of blockquotes) assert.equal(await blockquote.isVisible(), false, "The fallback is hidden");
}

async function checkFrame(page: Page, element: ElementHandle, heading: string): Promise<void> {
  const frame = (await element.contentFrame()) as Frame;
  assert.equal(await element.getAttribute("sandbox"), "allow-scripts");
  assert.equal((await frame.locator("h1").first().textContent())?.replaceAll("\u00a0", " "), heading);
  const isAsHighAsContent = async () => {
    const content = await frame.evaluate(() =>
      Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0),
    );
    const box = await element.boundingBox();
    return box?.height === Math.min(Math.max(content, heights.least), heights.most);
  };
  for (let tries = 0; !(await isAsHighAsContent()); tries++) {
    assert.ok(tries < 200, `The frame of “${heading}” did not get the height of its content`);
    await page.waitForTimeout(50);
  }
  const margin = await frame.evaluate(() => {
    const range = document.createRange();
    const texts = document.createTreeWalker(document.querySelector(".card") as Element, NodeFilter.SHOW_TEXT);
    const distances: number[] = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0) distances.push(document.dir === "rtl" ? innerWidth - right : left);
    }
    return Math.min(...distances);
  });
  assert.ok(margin >= 8, `The text of “${heading}” starts ${margin}px from the edge of its frame`);
}

/**
 * Follows the title of a card in a post, then a link to our page about a source, and then one to the source.
 * @param sources the hosts of sources that the links may lead to
 * @throws if they do not lead to Entente's pages and to the source
 */
export async function checkLinks(page: Page, post: string, entente: string, sourceHost: string): Promise<void> {
  await page.goto(post);
  const card = page.frameLocator("iframe.wp-embedded-content").first();
  await card.locator(".title a").click();
  await page.waitForURL(`${entente}/relations/no-tj?**`);
  await page.goto(post);
  await card.locator(".proof > summary").first().click();
  await card.locator(`figure a[href^="${entente}/sources/"]`).first().click();
  await page.waitForURL(`${entente}/sources/**`);
  await page.goto(post);
  await card.locator(".proof > summary").first().click();
  const request = page.waitForRequest((candidate) => new URL(candidate.url()).hostname === sourceHost);
  await card.locator(`figure a[href^="https://${sourceHost}/"]`).first().click();
  const through = (await request).redirectedFrom()?.url() ?? "";
  assert.match(through, new RegExp(`^${entente}/go/no-tj/`), "Sources are reached through Entente");
}
