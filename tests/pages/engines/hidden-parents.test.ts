// In a menu or tab that the host hides, a card must be neither visible nor clickable.
import { expect, test } from "vitest";
import type { EnginePage } from "./engine.ts";
import { inEachEngine } from "./in-each-engine.ts";

/** Whether the reader sees the card, and the element that a click or touch at the position of the title reaches. */
const reach = (page: EnginePage) =>
  page.run(() => {
    const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
    const { x, y, height } = (root.querySelector("h2 a") as Element).getBoundingClientRect();
    return {
      isVisible: root.querySelector("article")?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      isClicked: document.elementFromPoint(x + 5, y + height / 2)?.localName === "relations-card",
    };
  });
const setClass = (page: EnginePage, name: string) =>
  page.run((value) => {
    (document.querySelector("nav") as Element).className = value;
  }, name);

inEachEngine(({ openWithCard }) => {
  test.each(["closed", "faded"])("a %s menu hides its card, also from clicks, until it opens", async (name) => {
    const page = await openWithCard("54-hidden-menu.html");
    await setClass(page, name);
    expect(await reach(page)).toEqual({ isVisible: false, isClicked: false });
    await setClass(page, "");
    expect(await reach(page)).toEqual({ isVisible: true, isClicked: true });
    expect(await page.messages()).toEqual([]);
  });

  test("the Tab key skips a card in a closed menu", async () => {
    const page = await openWithCard("54-hidden-menu.html");
    await setClass(page, "closed");
    await page.press("Tab");
    expect(await page.run(() => document.activeElement?.textContent)).toBe("A link after the menu");
  });
});
