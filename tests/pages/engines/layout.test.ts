// The card is as wide as text in its place would be, its neighbours stay where they are, and its lines are aligned.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

declare global {
  interface Window {
    /** Where the text below the card was in each frame, and whether there was a card. */
    positions: { top: number; isShown: boolean }[];
  }
}

/** How wide the card is where its container depends on its content, in CSS pixels: about 33em. */
const preferred = [530, 550];

inEachEngine(({ openWithCard }) => {
  test.each([
    ["01-flex-row.html", preferred],
    ["02-flex-row-nowrap.html", [350, 550]],
    ["03-centred-flex-column.html", preferred],
    ["04-inline-block.html", preferred],
    ["05-float.html", preferred],
    ["06-table-cell.html", preferred],
    ["07-absolute.html", preferred],
    ["08-dialog.html", preferred],
    ["09-grid.html", [350, 350]],
    ["10-sidebar.html", [300, 300]],
    ["11-article.html", [640, 640]],
  ])("%s", async (file, [minimum = 0, maximum = 0]) => {
    const page = await openWithCard(file);
    const width = await page.run(() => document.querySelector("relations-card")?.getBoundingClientRect().width);
    expect(width).toBeGreaterThanOrEqual(minimum);
    expect(width).toBeLessThanOrEqual(maximum);
    expect(await page.messages()).toEqual([]);
  });

  test("all lines of a card for a day before the first fact are below the flags, and none is beside another", async () => {
    const page = await openWithCard("41-before-first-fact.html");
    const { flagBottom, paragraphs } = await page.run(() => {
      const header = document.querySelector("relations-card")?.shadowRoot?.querySelector("header") as Element;
      const paragraphs = [...header.querySelectorAll("p")].map((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return { top, bottom };
      });
      return { flagBottom: header.querySelector("img")?.getBoundingClientRect().bottom ?? 0, paragraphs };
    });
    expect(paragraphs.length).toBeGreaterThan(1);
    let above = flagBottom;
    for (const { top, bottom } of paragraphs) {
      expect(top).toBeGreaterThanOrEqual(above);
      above = bottom;
    }
  });

  test("the only known fact is larger than the title, and its proof and the grade of its evidence are below", async () => {
    const page = await openWithCard("42-one-fact.html");
    const { title, fact, tops } = await page.run(() => {
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      const sizeOf = (selector: string) =>
        Number.parseFloat(getComputedStyle(root.querySelector(selector) as Element).fontSize);
      const topOf = (selector: string) => (root.querySelector(selector) as Element).getBoundingClientRect().top;
      return {
        title: sizeOf(".title"),
        fact: sizeOf("li .text"),
        tops: [".title", "li .text", ".proof > summary", ".pill", "footer"].map(topOf),
      };
    });
    expect(fact).toBeGreaterThan(1.2 * title);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test("the ambassadors are side by side where there is room, else one below the other", async () => {
    const ambassadors = async (file: string) => {
      const page = await openWithCard(file);
      return page.run(() => {
        const group = document
          .querySelector("relations-card")
          ?.shadowRoot?.querySelector(".sides > div > ul") as Element;
        return [...group.children].map((fact) => {
          const { left, top } = fact.getBoundingClientRect();
          return { left, top };
        });
      });
    };
    const [first, second] = await ambassadors("11-article.html");
    expect(second?.top).toBe(first?.top);
    expect(second?.left).toBeGreaterThan(first?.left ?? Number.POSITIVE_INFINITY);
    const [upper, lower] = await ambassadors("10-sidebar.html");
    expect(lower?.left).toBe(upper?.left);
    expect(lower?.top).toBeGreaterThan(upper?.top ?? Number.POSITIVE_INFINITY);
  });

  test.each(["61-reserved-height.html", "62-reserved-height-of-tag.html"])(
    "with the documented lines, a card moves the text below it by at most a line (%s)",
    async (file) => {
      const page = await openWithCard(file);
      const positions = await page.run(() => window.positions);
      expect([positions[0]?.isShown, positions.at(-1)?.isShown]).toEqual([false, true]);
      const tops = positions.map(({ top }) => top);
      expect(Math.min(...tops)).toBeGreaterThan(200);
      // The documented height was measured in Chromium, with one font.
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(25);
      // The element takes the preloaded card instead of requesting it again.
      expect((await page.messages()).filter((message) => !message.includes("preload"))).toEqual([]);
    },
  );
});
