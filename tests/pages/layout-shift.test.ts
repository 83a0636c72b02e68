// How far a card in the first view moves what follows, and what pages can do about it.
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { cardHeights } from "../bench/card-heights.ts";
import { documentedHeight, documentedWidths, readHeightTable } from "../bench/height-table.ts";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const documented = readHeightTable(readFileSync("docs/embedding.md", "utf8"));
const card = { pair: "ca-tj", query: "lang=en" };
const textBelow = `<p>${"A text below the card. ".repeat(200)}</p>`;
const widget = `<script async src="${entente}/widget.js"></script>`;

/** Above this, a page counts as unstable: https://web.dev/articles/cls. */
const goodShift = 0.1;
/** Allows a difference of a few pixels between the documented and the actual height, because fonts differ between machines. */
const unnoticedShift = 0.02;

/** What the developer of a host page adds to it. */
interface Embed {
  head: string;
  body: string;
}

/** Opens a page whose card arrives after the first frame has been painted, and returns its cumulative layout shift. */
async function layoutShift({ head, body }: Embed): Promise<number> {
  const { page } = host;
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        (window as unknown as { shifts: number }).shifts += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const painted = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.route(/ca-tj(\.js|\/card)/, async (route) => {
    await page.locator("p").waitFor();
    await painted();
    await route.continue();
  });
  await host.open(`${body}${textBelow}`, `<style>body { margin: 0 }</style>${head}`);
  await page.locator("relations-card footer").waitFor({ state: "attached" });
  await painted();
  await painted();
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

const element = '<relations-card relation="ca-tj" lang="en"></relations-card>';
const height = `min-height: ${documentedHeight(card, 800)}px`;
const urls = [`${entente}/widget.js`, `${entente}/v1/relations/ca-tj/card?lang=en`];
const preload = `<link rel="preload" href="${urls[0]}" as="script"><link rel="preload" href="${urls[1]}" as="fetch" crossorigin>`;
const tag = (style: string) =>
  `<div style="${style}"><script async src="${entente}/embed/ca-tj.js?lang=en"></script></div>`;

test.each([
  [
    "the element",
    { head: "", body: widget + element },
    { head: `<style>relations-card { display: block; ${height} }</style>${preload}`, body: widget + element },
  ],
  ["the one-tag embed", { head: "", body: tag("") }, { head: "", body: tag(height) }],
])("%s moves the text below it, unless the page reserves the documented height", async (_, plain, documented) => {
  expect(await layoutShift(plain)).toBeGreaterThan(goodShift);
  expect(await layoutShift(documented)).toBeLessThan(unnoticedShift);
});

test.each([documented[0], documented.at(-1)])(
  "the documented heights of $pair $query are those of the card today",
  async (row = { ...card, heights: [] }) => {
    const measured = await cardHeights(host.page, entente, row, documentedWidths);
    expect(row.heights).toHaveLength(measured.length);
    // Fonts differ between machines.
    for (const [index, height] of measured.entries())
      expect(Math.abs((row.heights[index] ?? 0) / height - 1), "run npm run heights -- --docs").toBeLessThan(0.2);
  },
);

test("a preloaded card and script are requested once", async () => {
  await host.open(widget + element, preload);
  await host.page.locator("relations-card footer").waitFor({ state: "attached" });
  for (const url of urls) expect(host.requests.filter((requested) => requested === url)).toHaveLength(1);
  expect([...host.errors, ...host.warnings]).toEqual([]);
});
