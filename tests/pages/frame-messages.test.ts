// The messages that a frame document sends to WordPress, which shows the frames of other sites in a sandbox that allows only scripts.
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";

const entente = inject("server");
const secret = "aB3xYz9QwE";
let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost(entente)]);
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
afterEach(() => page.close());

interface Message {
  message: string;
  value: number | string;
  secret: string;
}
declare global {
  interface Window {
    received: { data: Message; origin: string }[];
  }
}

/** Opens a page with a frame in WordPress's sandbox. @param fragment of the frame's URL @param before HTML above the frame */
async function openFrame(path: string, fragment: string, before = ""): Promise<Frame> {
  page = await browser.newPage();
  await page.addInitScript(() => {
    window.received = [];
    addEventListener("message", ({ data, origin }) => window.received.push({ data, origin }));
  });
  host.show(
    `${before}<iframe src="${entente}/embed/${path}${fragment}" width="600" height="200" sandbox="allow-scripts" security="restricted" scrolling="no"></iframe>`,
  );
  await page.goto(host.origin);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The page has no frame");
  await frame.waitForLoadState();
  return frame;
}

const received = async (kind: string) =>
  (await page.evaluate(() => window.received)).map(({ data }) => data).filter(({ message }) => message === kind);
const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));

test("the frame reports its height when it loads, when WordPress asks, and when the height changes", async () => {
  const frame = await openFrame("no-tj?lang=de", `#?secret=${secret}`);
  const height = await heightOf(frame);
  expect(height).toBeGreaterThan(1000);
  await expect.poll(() => received("height")).toContainEqual({ message: "height", value: height, secret });

  // The observer reports the same height once more, when the frame is first painted.
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(() => {
    window.received = [];
  });
  const ask = (asked: string) =>
    page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), {
      message: "ready",
      secret: asked,
    });
  await ask("somebodyElse");
  await ask(secret);
  await expect.poll(() => received("height")).toEqual([{ message: "height", value: height, secret }]);

  await frame.locator(".proof > summary").first().click();
  const opened = await heightOf(frame);
  expect(opened).toBeGreaterThan(height);
  await expect.poll(async () => (await received("height")).at(-1)?.value).toBe(opened);
});

test("a frame far below the visible part of the page reports its height before a reader scrolls to it", async () => {
  const frame = await openFrame("no-tj?lang=de", `#?secret=${secret}`, "<p>A long post</p>".repeat(500));
  const height = await heightOf(frame);
  await expect.poll(() => received("height")).toContainEqual({ message: "height", value: height, secret });
});

test("a secret that is added later is used", async () => {
  const frame = await openFrame("ca-tj?lang=fa", "");
  const height = await heightOf(frame);
  expect(await page.evaluate(() => window.received)).toEqual([]);
  await page.evaluate((hash) => {
    const element = document.querySelector("iframe") as HTMLIFrameElement;
    element.src += hash;
  }, `#?secret=${secret}`);
  await expect.poll(() => received("height")).toEqual([{ message: "height", value: height, secret }]);
});

test.each(["no-tj?lang=de", "no-tj/visit-2012-11-gul?lang=ru", "am-tj?lang=en", "tj?lang=nb"])(
  "for each link in the frame %s, WordPress gets a URL on our host that leads to the same place",
  async (path) => {
    const frame = await openFrame(path, `#?secret=${secret}`);
    const links = await frame.evaluate(() =>
      [...document.querySelectorAll("a")].map((link) => {
        link.click();
        return { url: link.href, isSource: Boolean(link.closest("figure")) };
      }),
    );
    await expect.poll(async () => (await received("link")).length).toBe(links.length);
    const values = (await received("link")).map(({ value }) => String(value));
    for (const [index, { url, isSource }] of links.entries()) {
      const value = values[index] ?? "";
      expect([url, new URL(value).host]).toEqual([url, new URL(entente).host]);
      if (url.startsWith(entente)) expect(value).toBe(url);
      else if (isSource) {
        const location = (await fetch(value, { redirect: "manual" })).headers.get("Location");
        expect(location).toBe(url);
      } else expect(value).toMatch(/\/(relations|countries)\//);
    }
  },
);

test("on other sites, which give no secret, links in the frame open as usual", async () => {
  const frame = await openFrame("no-tj?lang=de", "");
  const isPrevented = await frame.evaluate(() => {
    const link = document.querySelector("a") as HTMLAnchorElement;
    // The sandbox blocks the new window.
    return !link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
  expect([isPrevented, await page.evaluate(() => window.received)]).toEqual([false, []]);
});

test("a frame that is too low can be scrolled by keyboard, even without scroll bars", async () => {
  const frame = await openFrame("no-tj?lang=de", "");
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await expect.poll(() => frame.evaluate(() => document.body.scrollTop)).toBeGreaterThan(500);
});
