// If the text is legible on the background that a host sets, everything else in the card is legible too.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

/** The smallest contrast of text, and of what is not text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const minimum = { text: 4.5, bar: 3 };

inEachEngine(({ openWithCard }) => {
  test("texts, links, buttons, notes, contradictions and the footer are legible on every background", async () => {
    const page = await openWithCard("57-colours.html");
    const closed = await page.run(measureContrasts);
    await page.run(() => {
      for (const card of document.querySelectorAll("relations-card"))
        for (const details of card.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
    });
    const open = await page.run(measureContrasts);
    await page.run(() => {
      for (const card of document.querySelectorAll("relations-card")) card.setAttribute("load", "click");
      document.querySelector("main")?.replaceWith(document.querySelector("main")?.cloneNode(true) as Node);
    });
    await expect
      .poll(() =>
        page.run(() => document.querySelector("relations-card")?.shadowRoot?.querySelector("button") !== null),
      )
      .toBe(true);
    const buttons = await page.run(measureContrasts);

    const texts = [...closed, ...open, ...buttons].filter(({ kind }) => kind !== "bar");
    for (const kind of ["a", "summary", "button", "blockquote", "figcaption", "pill", "footer", "b"])
      expect(texts.filter((text) => text.kind === kind).length, kind).toBeGreaterThan(1);
    expect(tooWeak(texts, minimum.text)).toEqual([]);
    const bars = open.filter(({ kind }) => kind === "bar");
    expect(bars.length).toBeGreaterThan(1);
    expect(tooWeak(bars, minimum.bar)).toEqual([]);
  });
});

/** Returns a line for each card and kind of element whose contrast is below `least`. */
function tooWeak(elements: ReturnType<typeof measureContrasts>, least: number): string[] {
  const lines = elements
    .filter(({ contrast }) => contrast < least)
    .map(({ where, kind, contrast }) => `${where}: ${kind} ${contrast.toFixed(2)}`);
  return [...new Set(lines)];
}

/** Runs in the page: returns the contrast between each visible text, or bar beside a contradiction, and its background. */
function measureContrasts() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("The browser has no canvas");
  canvas.canvas.width = canvas.canvas.height = 1;
  /** Relative luminance of colours that are painted on top of each other: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  const luminance = (colours: string[]) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgrounds = (element: Element): string[] => [
    ...(element.parentElement ? backgrounds(element.parentElement) : []),
    getComputedStyle(element).backgroundColor,
  ];
  const contrast = (element: Element, colour: string) => {
    const behind = ["#fff", ...backgrounds(element)];
    const [light = 0, dark = 0] = [luminance(behind), luminance([...behind, colour])].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The kind of element in which readers see this text. */
  const kindOf = (element: Element) =>
    element.closest("a, summary, button, blockquote, figcaption, b")?.localName ??
    (element.closest(".pill") ? "pill" : (element.closest("footer")?.localName ?? element.localName));

  return [...document.querySelectorAll("relations-card")].flatMap((card) => {
    const elements = [...(card.shadowRoot as ShadowRoot).querySelectorAll(".card, .card *")];
    const hasText = (element: Element) =>
      // The buttons that open the proofs have generated content.
      element.matches(".proof > summary") ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const where = `${card.className} ${card.getAttribute("relation")}`;
    return [
      ...elements
        .filter((element) => hasText(element) && element.checkVisibility())
        .map((element) => ({
          kind: kindOf(element),
          contrast: contrast(element, getComputedStyle(element).color),
          where,
        })),
      ...elements
        .filter(({ localName }) => localName === "b")
        .map((element) => ({
          kind: "bar",
          contrast: contrast(element.parentElement as Element, getComputedStyle(element).borderInlineStartColor),
          where,
        })),
    ];
  });
}
