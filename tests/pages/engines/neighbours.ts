import { expect } from "vitest";
import type { EnginePage } from "./engine.ts";

/**
 * Checks that the cards on a page move their neighbours, the elements with `data-neighbour`, no further than their own height. An
 * empty block in the place of each card shows where the neighbours belong. Neighbours that share a row with a card (`data-neighbour="beside"`)
 * have to move; they must not overlap with it, be pushed out of the page, or become too narrow for their words.
 */
export async function expectNeighboursInPlace(page: EnginePage): Promise<void> {
  const { cardHeight, neighbours, pageWidth, windowWidth } = await page.run(measure);
  for (const { name, isBeside, without, withCard, isCovered, isTooNarrow } of neighbours) {
    expect({ name, isTooNarrow }).toEqual({ name, isTooNarrow: false });
    if (isBeside) {
      expect({ name, isCovered }).toEqual({ name, isCovered: false });
      continue;
    }
    const { top, ...place } = withCard;
    expect({ name, ...place }).toEqual({ name, left: without.left, width: without.width });
    expect(top, `${name}: top`).toBeGreaterThanOrEqual(without.top - 1);
    expect(top, `${name}: top`).toBeLessThanOrEqual(without.top + cardHeight + 1);
  }
  expect(pageWidth, "width of the page").toBeLessThanOrEqual(windowWidth);
}

/** Runs in the page. */
function measure() {
  // A page with a card can be long enough to need a scroll bar, which takes space in some engines.
  document.documentElement.style.overflowY = "scroll";
  const cards = [...document.querySelectorAll<HTMLElement>("relations-card")];
  const elements = [...document.querySelectorAll<HTMLElement>("[data-neighbour]")];
  const placeOf = (element: Element) => {
    const { left, top, width } = element.getBoundingClientRect();
    return { left: Math.round(left), top: Math.round(top), width: Math.round(width) };
  };
  const cardBoxes = cards.map((card) => card.getBoundingClientRect());
  const covered = elements.map((element) => {
    const box = element.getBoundingClientRect();
    return cardBoxes.some(
      (card) =>
        Math.min(box.right, card.right) - Math.max(box.left, card.left) > 1 &&
        Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top) > 1,
    );
  });
  const tooNarrow = elements.map((element) => element.scrollWidth > element.clientWidth + 1);
  const withCard = elements.map(placeOf);
  const pageWidth = document.documentElement.scrollWidth;

  for (const card of cards) {
    const block = document.createElement("div");
    block.className = card.className;
    // Like a card, it keeps the margins of its neighbours apart.
    block.style.display = "flow-root";
    card.before(block);
    card.style.display = "none";
  }
  const without = elements.map(placeOf);
  for (const card of cards) {
    card.previousElementSibling?.remove();
    card.style.removeProperty("display");
  }
  return {
    cardHeight: cardBoxes.reduce((sum, { height }) => sum + height, 0),
    pageWidth,
    windowWidth: document.documentElement.clientWidth,
    neighbours: elements.map((element, index) => ({
      name: element.textContent?.trim().slice(0, 40) ?? "",
      isBeside: element.dataset.neighbour === "beside",
      isCovered: covered[index],
      isTooNarrow: tooNarrow[index],
      withCard: withCard[index] as ReturnType<typeof placeOf>,
      without: without[index] as ReturnType<typeof placeOf>,
    })),
  };
}
