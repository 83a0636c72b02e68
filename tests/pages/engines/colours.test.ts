// A host that sets only the background and the text of its cards gets other colours that fit them.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

/** The smallest contrast of text, and of what is not text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const minimum = { text: 4.5, bar: 3 };

inEachEngine(({ openWithCard }) => {
  test("with only background and text set, notes and contradictions are legible", async () => {
    const page = await openWithCard("57-colours.html");
    const { texts, bars } = await page.run(measureContrasts);
    expect(texts.length).toBeGreaterThan(20);
    expect(bars.length).toBeGreaterThan(1);
    expect(texts.filter(({ contrast }) => contrast < minimum.text)).toEqual([]);
    expect(bars.filter(({ contrast }) => contrast < minimum.bar)).toEqual([]);
  });
});

/** Runs in the page: opens everything, and returns the contrast of each note, contradiction and its bar to what is behind it. */
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
    return { contrast: (light + 0.05) / (dark + 0.05), text: element.textContent?.trim().slice(0, 60) };
  };

  const roots = [...document.querySelectorAll("relations-card")].map((card) => card.shadowRoot as ShadowRoot);
  for (const root of roots) for (const details of root.querySelectorAll("details")) details.open = true;
  const elements = roots.flatMap((root) => [...root.querySelectorAll("article *")]);
  const texts = elements.filter(
    (element) =>
      element.closest(".muted, i, b") &&
      !element.closest("a, summary") &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  return {
    texts: texts.map((element) => contrast(element, getComputedStyle(element).color)),
    bars: elements
      .filter(({ localName }) => localName === "b")
      .map((element) => contrast(element.parentElement as Element, getComputedStyle(element).borderInlineStartColor)),
  };
}
