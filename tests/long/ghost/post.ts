import assert from "node:assert/strict";
import type { Browser, Locator, Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import type { Way } from "./ways.ts";

/** The policy that Ghost's default theme needs, with Ghost's own content delivery networks. */
const themePolicy: Readonly<Record<string, string>> = {
  "default-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "script-src": "'self' 'unsafe-inline' https://cdn.jsdelivr.net",
  "img-src": "'self' data: https://static.ghost.org",
  "frame-src": "",
};

/** Widths of the window, in CSS pixels. */
const widths = [280, 1200];

/** Returns the hosts that a reader's browser contacts when it opens a page. */
export async function hostsOf(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  const hosts = recordHosts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return [...hosts];
}

/** Opens a post as a reader, in a small and a large window, with the server alive and dead. @throws if anything is not as expected */
export async function checkPost(
  browser: Browser,
  url: string,
  way: Way,
  server: FailingServer,
  usualHosts: readonly string[],
): Promise<void> {
  const sent = await sentTexts(browser, way);
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const hosts = recordHosts(page);
    await page.goto(url);
    await page.locator(way.selector).scrollIntoViewIfNeeded();
    const card = cardOf(page, way);
    await card.waitFor();
    assert.deepEqual(await textsOf(card), sent, `${way.name}: the texts are those that the server sent`);
    assert.equal(await page.locator("div[lang] > h2").count(), 0, "the version for e-mail is not in the post");
    await checkLook(page, card, width);
    await page.waitForLoadState("networkidle");
    const ours = way.contactsServer ? [new URL(server.origin).host] : [];
    const others = [...hosts].filter((host) => !usualHosts.includes(host));
    assert.deepEqual(others, ours, `${way.name}: hosts that the browser contacts, besides those of the theme`);
    await takePicture(page, `ghost-post-${way.name}-${width}`);
    await page.close();
  }
  await checkPolicy(browser, url, way, server.origin);
  await checkDead(browser, url, way, server, sent);
}

/** Returns the texts of the card in a page that consists of the code alone; of a link, the title and description of the linked page. */
async function sentTexts(browser: Browser, way: Way): Promise<string[]> {
  const page = await browser.newPage();
  try {
    if (way.link === null) {
      await page.setContent(`<body>${way.codes[0]?.code}</body>`);
      return await textsOf(cardOf(page, way));
    }
    await page.goto(way.link);
    const metadata = ["og:title", "og:description", "og:site_name"].map((name) =>
      page.locator(`meta[property="${name}"]`).getAttribute("content"),
    );
    return (await Promise.all(metadata)).map(String);
  } finally {
    await page.close();
  }
}

function cardOf(page: Page, { selector }: Way): Locator {
  return selector === "iframe" ? page.frameLocator("iframe").locator("article.card") : page.locator(selector);
}

/** Returns the texts of a card, and the targets of its links. */
async function textsOf(card: Locator): Promise<string[]> {
  await card.waitFor();
  return card.evaluate((element) => {
    const bookmark = element.querySelectorAll(".kg-bookmark-title, .kg-bookmark-description, .kg-bookmark-author");
    if (bookmark.length > 0) return [...bookmark].map((part) => part.textContent);
    // Ghost adds its site's name to links.
    const links = [...element.querySelectorAll("a")].map(({ href }) => href.replace(/[?&]ref=localhost\b/, ""));
    return [element.textContent, ...links];
  });
}

async function checkLook(page: Page, card: Locator, width: number): Promise<void> {
  const isStyled = await card.evaluate((element) => {
    const { borderTopWidth, backgroundColor } = getComputedStyle(
      element.querySelector(".kg-bookmark-container") ?? element,
    );
    return borderTopWidth !== "0px" || backgroundColor !== "rgba(0, 0, 0, 0)";
  });
  assert.ok(isStyled, "the card has its styles");
  assert.ok(
    (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
    `nothing is wider than ${width}px`,
  );
  const pictures = page.locator(".kg-bookmark-card img");
  for (const picture of await pictures.all())
    assert.ok(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)));
}

/** Opens the post under a policy that allows the theme and, if the card needs it, the server. */
async function checkPolicy(browser: Browser, url: string, way: Way, server: string): Promise<void> {
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && violations.push(message.text()));
  const policy = Object.entries(themePolicy)
    .map(([name, values]) => `${name} ${values} ${way.directives.includes(name) ? server : ""}`)
    .join("; ");
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator(way.selector).scrollIntoViewIfNeeded();
  await cardOf(page, way).waitFor();
  assert.deepEqual(violations, [], `${way.name}: ${policy}`);
  await page.close();
}

async function checkDead(
  browser: Browser,
  url: string,
  way: Way,
  server: FailingServer,
  sent: string[],
): Promise<void> {
  server.state = "dead";
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("heading", { name: way.title, exact: true }).waitFor();
  if (way.staysWhenDead)
    assert.deepEqual(await textsOf(cardOf(page, way)), sent, `${way.name}: stays when the server is dead`);
  else assert.equal(await cardOf(page, way).count(), 0, `${way.name}: is not there when the server is dead`);
  await takePicture(page, `ghost-dead-${way.name}`);
  await page.close();
  server.state = "alive";
}

function recordHosts(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "data:") hosts.add(host);
  });
  return hosts;
}
