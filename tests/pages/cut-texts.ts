import type { Locator } from "playwright-core";

/**
 * Returns the visible texts within a part of a page of which something is cut off: by an element that hides what does not fit, or by the
 * edge of the window. A text that is completely hidden is not cut off.
 */
export function cutTexts(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    /** Returns how much of a box is within another one: all of it, none of it or something between. */
    const share = (box: DOMRect, { left, right, top, bottom }: DOMRect) => {
      // Browsers round, so a difference below a pixel is none.
      const isAll = box.left > left - 1 && box.right < right + 1 && box.top > top - 1 && box.bottom < bottom + 1;
      const isNone = box.left > right - 1 || box.right < left + 1 || box.top > bottom - 1 || box.bottom < top + 1;
      return isAll ? "all" : isNone ? "none" : "some";
    };
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const clips: DOMRect[] = [new DOMRect(0, -1e6, document.documentElement.clientWidth, 2e6)];
      for (let parent = text.parentElement; parent; parent = parent.parentElement) {
        const { overflowX, display } = getComputedStyle(parent);
        if (overflowX !== "visible" && display !== "inline") clips.push(parent.getBoundingClientRect());
      }
      const shares = boxes.map((box) => clips.map((clip) => share(box, clip)));
      const isHidden = boxes.length > 0 && shares.every((each) => each.includes("none"));
      if (!isHidden && shares.some((each) => each.some((one) => one !== "all"))) cut.push(text.textContent ?? "");
    }
    return cut;
  });
}
