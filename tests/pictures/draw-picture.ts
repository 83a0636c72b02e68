import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { pictureSize } from "../../data/view/pictures/picture-size.ts";
import type { PictureView } from "../../data/view/pictures/picture-view.ts";
import { commonPicturePage, relationPicture } from "./picture-page.tsx";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** Never contacted: the page's files are answered from packages. */
const origin = "https://pictures.example";

/** Draws pictures in one page of a browser. */
export class PictureDrawer {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<PictureDrawer> {
    const page = await browser.newPage({ viewport: pictureSize });
    // Somebody else may be using the processor.
    page.setDefaultTimeout(120_000);
    // tsx wraps functions in a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (value) => value");
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const [, folder, code = ""] = pathname.split("/");
      const isFlag = folder === "flags";
      const file = isFlag ? `country-flag-icons/3x2/${code.toUpperCase()}.svg` : `@fontsource${pathname}`;
      return route.fulfill({ path: join(modules, file), ...(isFlag ? { contentType: "image/svg+xml" } : {}) });
    });
    return new PictureDrawer(page);
  }

  /**
   * Returns a picture as PNG. @param view null for the common picture
   * @throws {Error} if a text does not fit, or if the packages' fonts lack one of its characters
   */
  async draw(view: PictureView | null): Promise<Buffer> {
    const { page } = this;
    const html = view ? relationPicture(view) : commonPicturePage();
    const url = `${origin}/`;
    await page.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await page.goto(url, { waitUntil: "load" });
    await page.unroute(url);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(fitTexts);
    await this.assertOwnFonts();
    const shot = await page.screenshot({ type: "png" });
    return sharp(shot).png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toBuffer();
  }

  /** @throws {Error} if a character comes from a font of this machine, because the picture would differ on others */
  private async assertOwnFonts(): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send("DOM.enable");
    await devtools.send("CSS.enable");
    const { root } = await devtools.send("DOM.getDocument", { depth: -1 });
    const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body *" });
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
      const foreign = fonts.find(({ isCustomFont }) => !isCustomFont);
      if (foreign) throw new Error(`the packages' fonts lack a character, which ${foreign.familyName} has`);
    }
    await devtools.detach();
  }
}

/**
 * Makes long names and sentences smaller until they fit. Runs in the page.
 * @throws {Error} if they do not fit at the smallest size, except lines of participants, which end with an ellipsis
 */
function fitTexts(): void {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  /** Gives all elements the largest size at which they fit. Returns false if there is none. */
  const shrink = (elements: HTMLElement[], fits: () => boolean, smallest: number): boolean => {
    const [first] = elements;
    if (!first) return fits();
    for (let size = sizeOf(first); size >= smallest; size -= 2) {
      for (const element of elements) element.style.fontSize = `${size}px`;
      if (fits()) return true;
    }
    return false;
  };
  const isOnOneLine = (element: Element) => element.scrollWidth <= element.clientWidth;
  // Line heights count, not the glyphs, because those of Arabic letters reach far above and below their lines.
  const isIn = (box: Element) =>
    isOnOneLine(box) && (box.firstElementChild as HTMLElement).offsetHeight <= box.clientHeight;
  /** Tries with each text on one line, and then with several lines, which can be smaller. */
  const resize = (elements: HTMLElement[], fits: () => boolean, [oneLine, several]: [number, number]): boolean => {
    for (const { style } of elements) style.whiteSpace = "nowrap";
    if (shrink(elements, () => fits() && elements.every(isOnOneLine), oneLine)) return true;
    for (const { style } of elements) style.whiteSpace = "normal";
    return shrink(elements, fits, several);
  };

  const [names, facts, latest] = [all(".name"), all(".facts"), all(".latest")];
  // Both names have the same size, so that neither state looks more important.
  const areNamesIn = resize(names, () => names.every(isIn), [46, 24]);
  for (const line of all(".foot p")) resize([line], () => isOnOneLine(line), [22, 22]);
  const isFactsIn = () => facts.every(isIn);
  resize(all(".since"), isFactsIn, [34, 34]);
  const lines = all(".line span, .heading");
  for (const { style } of lines) style.whiteSpace = "nowrap";
  const areLinesIn = () => isFactsIn() && lines.every(isOnOneLine);
  const areFactsIn = shrink(latest, areLinesIn, 26) || isFactsIn() || shrink(latest, isFactsIn, 20);
  if (!areNamesIn || !areFactsIn) throw new Error("a text does not fit");
}
