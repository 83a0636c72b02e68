// A printed card. No driver can print in all engines, so these tests apply the print rules to the screen and use columns as pages.
import { expect, test } from "vitest";
import type { EnginePage } from "./engine.ts";
import { inEachEngine } from "./in-each-engine.ts";

/** Shows the card as it would be printed. */
function applyPrintRules(page: EnginePage): Promise<void> {
  return page.run(() => {
    const apply = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.conditionText === "print") rule.media.mediaText = "all";
        if ("cssRules" in rule) apply(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.querySelector("relations-card")?.shadowRoot?.adoptedStyleSheets ?? [])
      apply(sheet.cssRules);
  });
}

inEachEngine(({ openWithCard }) => {
  test("all facts are printed, but only the quotes that the reader opened", async () => {
    const page = await openWithCard("40-print.html");
    await page.click(
      () => document.querySelector("relations-card")?.shadowRoot?.querySelector(".proof > summary") as Element,
    );
    await applyPrintRules(page);
    const printed = await page.run(() => {
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      const isShown = (element: Element) => element.getBoundingClientRect().height > 0;
      const mark = root.querySelector("mark") as Element;
      return {
        hiddenFacts: [...root.querySelectorAll("li")].filter((fact) => !isShown(fact)).map(({ id }) => id),
        proofs: [...root.querySelectorAll(".proof")].filter(isShown).length,
        mark: getComputedStyle(mark).textDecorationLine,
        summaries: [...root.querySelectorAll(".fold summary > span")]
          .filter(isShown)
          .map(({ textContent }) => textContent),
      };
    });
    // Printers leave out backgrounds, so a quote is also underlined.
    expect(printed).toEqual({ hiddenFacts: [], proofs: 1, mark: "underline", summaries: [] });
  });

  test("no heading is the last line of a page", async () => {
    const page = await openWithCard("40-print.html");
    await applyPrintRules(page);
    const stranded = await page.run(() => {
      const main = document.querySelector("main") as HTMLElement;
      const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
      const leftOf = (element: Element) => element.getBoundingClientRect().left;
      const found: string[] = [];
      let breaks = 0;
      // Columns break where pages do. The heights are close enough to try a break at every line of the card.
      Object.assign(main.style, { columns: "640px", columnGap: "360px", columnFill: "auto" });
      for (let height = 500; height < 900; height += 9) {
        main.style.height = `${height}px`;
        const columnOf = (element: Element) => Math.floor((leftOf(element) - leftOf(main)) / 1000);
        const sections = [...root.querySelectorAll("section")];
        const [first, last] = [sections[0], sections.at(-1)] as [Element, Element];
        if (columnOf(first) !== columnOf(last)) breaks += 1;
        for (const section of sections) {
          const [heading, fact] = [".heading", "li"].map((selector) => section.querySelector(selector) as Element);
          if (!heading || !fact || columnOf(heading) !== columnOf(fact))
            found.push(`${heading?.textContent} at ${height}`);
        }
      }
      return { found, breaks };
    });
    expect(stranded.found).toEqual([]);
    // The columns did break.
    expect(stranded.breaks).toBeGreaterThan(10);
  });
});
