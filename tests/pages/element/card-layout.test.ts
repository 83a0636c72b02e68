// How the card's text and controls are laid out in a narrow column.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();

async function openCard(lang: string, width: number): Promise<void> {
  await host.page.setViewportSize({ width, height: 2000 });
  await host.open(
    `<script async src="${entente}/widget.js"></script><relations-card relation="no-tj" lang="${lang}"></relations-card>`,
  );
  await host.page.locator("relations-card footer").waitFor({ state: "attached" });
}

test.each(["de", "en", "nb", "ru", "tg", "fa"])("in 280 pixels, no line breaks within a date, in %s", async (lang) => {
  await openCard(lang, 280);
  const dates = await host.page.locator("relations-card article").evaluate((article) => {
    for (const details of article.querySelectorAll("details")) details.open = true;
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: { text: string; lines: number }[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      // Quotes keep the spaces of their source.
      if (node.parentElement?.closest("blockquote")) continue;
      for (const match of node.data.matchAll(/\p{Nd}+\.?\s\p{L}+\s(соли\s)?\p{Nd}{4}/gu)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        found.push({ text: match[0], lines: new Set([...range.getClientRects()].map(({ top }) => top)).size });
      }
    }
    return found;
  });
  expect(dates.length).toBeGreaterThan(10);
  expect(dates.filter(({ lines }) => lines > 1)).toEqual([]);
  expect(await host.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
});

test.each(["de", "fa"])("the arrow of a button is next to its label, in %s", async (lang) => {
  await openCard(lang, 700);
  const gaps = await host.page.locator("relations-card details.more > summary").evaluateAll((buttons) =>
    buttons.map((button) => {
      // The range covers the label but not the arrow, which is generated content.
      const range = document.createRange();
      range.selectNodeContents(button);
      const label = range.getBoundingClientRect();
      const { direction } = getComputedStyle(button);
      const arrow = getComputedStyle(button, "::after");
      const start = Number.parseFloat(arrow.marginInlineStart) + Number.parseFloat(getComputedStyle(button).columnGap);
      const isLabelAtStart =
        direction === "rtl"
          ? label.right >= button.getBoundingClientRect().right - 1
          : label.left <= button.getBoundingClientRect().left + 1;
      return { isLabelAtStart, start };
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  for (const { isLabelAtStart, start } of gaps) {
    expect(isLabelAtStart).toBe(true);
    expect(start).toBeLessThan(12);
  }
});
