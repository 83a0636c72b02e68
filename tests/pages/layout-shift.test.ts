// How far a card in the first view moves what follows, and what pages can do about it.
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { cardHeights } from "../bench/card-heights.ts";
import { documentedWidths, readHeightTable } from "../bench/height-table.ts";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const documented = readHeightTable(readFileSync("docs/embedding.md", "utf8"));
const card = { pair: "ca-tj", query: "lang=en" };
const textBelow = `<p>${"A text below the card. ".repeat(200)}</p>`;
const widget = `<script async src="${entente}/widget.js"></script>`;

/** Above this, a page counts as unstable: https://web.dev/articles/cls. */
const goodShift = 0.1;

/** Returns the documented height of a card in a container that is 800px wide. */
function documentedHeight({ pair, query }: typeof card): number {
  const row = documented.find((candidate) => candidate.pair === pair && candidate.query === query);
  return row?.heights[documentedWidths.indexOf(800)] ?? Number.NaN;
}

/** Opens a page whose card arrives after the first frame has been painted, and returns its cumulative layout shift. */
async function layoutShift(body: string): Promise<number> {
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
  await host.open(`${body}${textBelow}`, "<style>body { margin: 0 }</style>");
  await page.locator("relations-card article").waitFor();
  await painted();
  await painted();
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

const element = (style: string) =>
  `${widget}<relations-card relation="ca-tj" lang="en" style="${style}"></relations-card>`;
const tag = (style: string) =>
  `<div style="${style}"><script async src="${entente}/embed/ca-tj.js?lang=en"></script></div>`;

test.each([
  ["the element", element],
  ["the one-tag embed", tag],
])("%s moves the text below it, unless the page reserves the documented height", async (_, embed) => {
  expect(await layoutShift(embed(""))).toBeGreaterThan(goodShift);
  expect(await layoutShift(embed(`display: block; min-height: ${documentedHeight(card)}px`))).toBeLessThan(goodShift);
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
  const urls = [`${entente}/widget.js`, `${entente}/v1/relations/ca-tj/card?lang=en`];
  await host.open(
    element(""),
    `<link rel="preload" href="${urls[0]}" as="script"><link rel="preload" href="${urls[1]}" as="fetch" crossorigin>`,
  );
  await host.page.locator("relations-card article").waitFor();
  for (const url of urls) expect(host.requests.filter((requested) => requested === url)).toHaveLength(1);
  expect([...host.errors, ...host.warnings]).toEqual([]);
});
