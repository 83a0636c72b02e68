// Cards that show only the essentials or a single fact, and a card that loads on request.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open, openWithCard }) => {
  test("a compact card fits a phone's screen, and links to all facts", async () => {
    const page = await openWithCard("12-compact.html");
    const { height, link } = await page.run(() => {
      const card = document.querySelector("relations-card") as Element;
      const links = [...(card.shadowRoot as ShadowRoot).querySelectorAll("a")];
      return {
        height: card.getBoundingClientRect().height,
        link: links.find(({ textContent }) => textContent?.startsWith("All facts"))?.href,
      };
    });
    expect(height).toBeLessThan(600);
    expect(link).toContain("/relations/no-tj?lang=en");
    expect(await page.messages()).toEqual([]);
  });

  test("a single fact is a line or two without a border, and what the source says opens below it", async () => {
    const page = await openWithCard("13-single-fact.html");
    const read = () =>
      page.run(() => {
        const article = document.querySelector("relations-card")?.shadowRoot?.querySelector("article") as HTMLElement;
        const textBottom = article.querySelector(".text")?.getBoundingClientRect().bottom ?? 0;
        const isShown = (selector: string) => article.querySelector(selector)?.checkVisibility();
        return {
          height: article.getBoundingClientRect().height,
          // The button is below the text rather than on it.
          overlaps: (article.querySelector("summary")?.getBoundingClientRect().top ?? 0) < textBottom,
          border: getComputedStyle(article).borderTopWidth,
          shown: ["h2", "img", "footer", "blockquote"].filter(isShown),
        };
      });
    const closed = await read();
    expect(closed).toMatchObject({ border: "0px", overlaps: false, shown: [] });
    expect(closed.height).toBeLessThan(110);
    await page.click(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("summary") as Element);
    const { shown } = await read();
    expect(shown).toEqual(["footer", "blockquote"]);
  });

  test("the frame of a single fact shows it without a script", async () => {
    const page = await open("25-frame-fact.html");
    const frame = await page.frame();
    expect(await frame.run(() => document.querySelector("article.fact .text")?.textContent)).toContain("Sherali Gul");
    expect(await frame.run(() => document.querySelectorAll("article li").length)).toBe(1);
    expect(await page.messages()).toEqual([]);
  });

  test("a card on request appears after a click on its button", async () => {
    const page = await open("14-click.html");
    const button = () =>
      page.run(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("button")?.textContent ?? "");
    await expect.poll(button).toMatch(/^Load card from localhost:\d+$/);
    await page.click(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("button") as Element);
    const title = () =>
      page.run(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("h2")?.textContent ?? "");
    await expect.poll(title).toContain("Tajikistan");
    expect(await page.messages()).toEqual([]);
  });

  test("a dark card leaves the colours of its fallback to the page", async () => {
    const page = await open("15-dark-on-white.html");
    const colours = () =>
      page.run(() => {
        const card = document.querySelector("relations-card") as Element;
        const button = card.shadowRoot?.querySelector("button");
        const colour = (element: Element | null) => element && getComputedStyle(element).color;
        return {
          isOffered: button !== null && button !== undefined,
          button: button && getComputedStyle(button).colorScheme,
          field: getComputedStyle(card.querySelector("input") as Element).colorScheme,
          link: colour(card.querySelector("a")) === colour(document.querySelector("p a")),
        };
      });
    await expect.poll(colours).toEqual({ isOffered: true, button: "dark", field: "normal", link: true });
    await page.click(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("button") as Element);
    const scheme = () =>
      page.run(() => {
        const article = document.querySelector("relations-card")?.shadowRoot?.querySelector("article");
        return article ? getComputedStyle(article).colorScheme : "";
      });
    await expect.poll(scheme).toBe("dark");
  });
});
