// How text is broken, cut off and aligned, even where names and quotes run in a different direction than the card.
import { expect, test } from "vitest";
import type { EnginePage } from "./engine.ts";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ openWithCard }) => {
  /** Opens the narrow column and waits until its card is in this language. */
  async function openNarrow(language: string): Promise<EnginePage> {
    const page = await openWithCard("30-narrow-column.html");
    await page.run((tag) => document.querySelector("relations-card")?.setAttribute("lang", tag), language);
    const shown = () =>
      page.run(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("article")?.lang);
    await expect.poll(shown).toBe(language);
    return page;
  }

  test("no word, least of all a name, is broken or hyphenated in a narrow column", async () => {
    const page = await openWithCard("30-narrow-column.html");
    const brokenWords = await page.run(() => {
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      const range = document.createRange();
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        if (!text.parentElement?.checkVisibility()) continue;
        for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    });
    expect(brokenWords).toEqual([]);
  });

  test.each(["de", "en", "nb", "ru", "tg", "fa"])(
    "the flags of a direction and the sign between them are on one line at any width, in %s",
    async (language) => {
      const page = await openNarrow(language);
      const { directions, divided } = await page.run(() => {
        const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
        for (const details of root.querySelectorAll("details")) details.open = true;
        const keys = [...root.querySelectorAll(".key")].filter((key) => key.querySelectorAll("img").length === 2);
        const divided: string[] = [];
        for (let width = 200; width <= 320; width += 3) {
          (document.querySelector("main") as HTMLElement).style.width = `${width}px`;
          for (const key of keys) {
            const tops = [...key.querySelectorAll("img")].map((flag) => Math.round(flag.getBoundingClientRect().top));
            if (tops[0] !== tops[1]) divided.push(`${width}: ${key.textContent}`);
          }
        }
        return { directions: keys.length, divided };
      });
      expect(directions).toBeGreaterThan(0);
      expect(divided).toEqual([]);
    },
  );

  test("a Persian summary that is too long shows each name in full or not at all", async () => {
    const page = await openWithCard("31-persian.html");
    // The line ends, on the left, in the middle of a name.
    await page.run(() => {
      const name = [
        ...(document.querySelector("relations-card")?.shadowRoot?.querySelectorAll("summary .name") ?? []),
      ].find(({ textContent }) => textContent === "Tajikhydro");
      const summary = name?.closest("span");
      const main = document.querySelector("main");
      if (!name || !summary || !main) throw new Error("The card does not mention Tajikhydro");
      const { left, right } = name.getBoundingClientRect();
      const excess = (left + right) / 2 - summary.getBoundingClientRect().left;
      main.style.width = `${main.clientWidth - excess}px`;
      // Without the other groups, the page needs no scroll bar, which WebKit would fade out while the screenshots are taken.
      for (const section of document.querySelector("relations-card")?.shadowRoot?.querySelectorAll("section") ?? [])
        section.hidden = !section.contains(summary);
    });
    // If any part of the name is visible, its background makes a difference. WebKit gives the ellipsis the colour of the name.
    const screenshot = await settledScreenshot(page);
    await page.run(() => {
      for (const name of document
        .querySelector("relations-card")
        ?.shadowRoot?.querySelectorAll<HTMLElement>("summary .name") ?? [])
        if (name.textContent === "Tajikhydro") name.style.background = "red";
    });
    expect((await settledScreenshot(page)).equals(screenshot)).toBe(true);
  });

  test.each(["nb", "ru", "tg"])("a summary that is too long ends with an ellipsis, in %s", async (language) => {
    const page = await openNarrow(language);
    const { long, cut } = await page.run(() => {
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      const cut: string[] = [];
      let long = 0;
      for (let width = 230; width <= 320; width += 6) {
        (document.querySelector("main") as HTMLElement).style.width = `${width}px`;
        for (const summary of root.querySelectorAll<HTMLElement>("summary span")) {
          const first = summary.querySelector("bdi");
          if (!first || first.previousSibling) continue;
          // Browsers put no ellipsis of the line in the place of a box at its start, so the box needs one of its own.
          if (first.scrollWidth > summary.clientWidth) {
            long += 1;
            const { textOverflow, overflowX } = getComputedStyle(first);
            const isCut = first.getBoundingClientRect().width > summary.getBoundingClientRect().width + 1;
            if (isCut || textOverflow !== "ellipsis" || overflowX !== "hidden")
              cut.push(`${width}: ${summary.textContent}`);
          }
        }
      }
      return { long, cut };
    });
    expect(cut).toEqual([]);
    expect(long).toBeGreaterThan(0);
  });

  test.each(["en", "ru", "fa"])(
    "the mark of an unreviewed text is on the line of its last word, in %s",
    async (language) => {
      const page = await openNarrow(language);
      const { marked, alone } = await page.run(() => {
        const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
        for (const details of root.querySelectorAll("details")) details.open = true;
        const texts = [...root.querySelectorAll(".unreviewed")];
        const alone: string[] = [];
        for (let width = 250; width <= 370; width += 1) {
          (document.querySelector("main") as HTMLElement).style.width = `${width}px`;
          for (const text of texts) {
            const content = document.createRange();
            content.selectNodeContents(text);
            const linesOf = (rects: DOMRectList) => new Set([...rects].map(({ bottom }) => Math.round(bottom))).size;
            // The mark is generated, so it belongs to the element, but not to its content.
            if (linesOf(text.getClientRects()) > linesOf(content.getClientRects()))
              alone.push(`${width}: ${text.textContent?.slice(-30)}`);
          }
        }
        return { marked: texts.length, alone };
      });
      expect(marked).toBeGreaterThan(0);
      expect(alone).toEqual([]);
    },
  );

  test("a proof without a quote has another sign on its button, and its text says why", async () => {
    const page = await openWithCard("30-narrow-column.html");
    const signs = await page.run(() => {
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll(".proof")].map((proof) => ({
        quotes: proof.querySelectorAll("blockquote").length > 0,
        sign: getComputedStyle(proof.querySelector("summary") as Element, "::before").content.charAt(1),
        text: proof.textContent ?? "",
      }));
    });
    const cited = signs.filter(({ quotes }) => !quotes);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.length).toBeLessThan(signs.length);
    for (const { quotes, sign } of signs) expect(sign).toBe(quotes ? "“" : "i");
    for (const { text } of cited) expect(text).toContain("darf hier nicht wiedergegeben werden");
  });
});

/** A screenshot that no longer changes. WebKit may still be drawing the page when it takes the first. */
async function settledScreenshot(page: EnginePage): Promise<Buffer> {
  let latest = await page.screenshot();
  await expect
    .poll(async () => {
      const earlier = latest;
      latest = await page.screenshot();
      return latest.equals(earlier);
    })
    .toBe(true);
  return latest;
}
