// npm run sheets [-- --host URL --folder FOLDER]: writes screenshots of every state of the card in each language and theme, to
// docs/images by default. Uses Chromium, and the font Inter if it is installed. Needs a running server with the committed data.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { languages } from "../../data/model/language.ts";
import { largeRelease } from "../large-relation.ts";
import { launchBrowser } from "../pages/browser.ts";
import { serveReleases } from "../pages/injection/serve-release.ts";
import { serveOlderRelease } from "./older-release.ts";

/** Widths of the columns of each sheet, in CSS pixels. */
const sheets = { narrow: [280, 375], wide: [600, 1100] };
const gap = 24;
/** Device pixels per CSS pixel, enough to read all text; and the colours of a sheet, few enough to keep the file small. */
const scale = 0.75;
const colours = 16;

/** An origin that never answers, and one that answers with an error. The browser is asked for neither of them outside this page. */
const [silent, broken] = ["https://silent.example", "https://broken.example"];

const older = await serveOlderRelease();
const large = await serveReleases([largeRelease()]);

/** Attributes of the element for each state of the card. */
const states: Readonly<Record<string, string>> = {
  full: `relation="no-tj"`,
  compact: `relation="no-tj" layout="compact"`,
  fact: `relation="no-tj" fact="visit-2012-11-gul"`,
  small: `relation="ca-tj"`,
  "as of 1 June 2005": `relation="no-tj" as-of="2005-06-01"`,
  large: `relation="no-tj" base="${large.origin}"`,
  "open proofs": `relation="am-tj" class="open"`,
  frozen: `relation="no-tj" layout="compact" release="1" base="${older.origin}"`,
  "on click": `relation="no-tj" load="click"`,
  loading: `relation="no-tj" base="${silent}"`,
  failed: `relation="no-tj" base="${broken}"`,
};

const { values } = parseArgs({
  options: {
    host: { type: "string", default: "http://localhost:8787" },
    folder: { type: "string", default: "docs/images" },
  },
});
const { folder } = values;

/** Returns a page with a column per width, and in it a card per state. */
function sheetHtml(widths: readonly number[], lang: string, theme: string): string {
  const card = ([state, attributes]: [string, string]) =>
    `<h2>${state}</h2><relations-card lang="${lang}" theme="${theme}" ${attributes} load="now"><a href="https://ministry.example">Fallback</a></relations-card>`;
  const column = (width: number) =>
    `<section style="width:${width}px">${Object.entries(states).map(card).join("")}</section>`;
  const [background, text] = theme === "dark" ? ["#1c1c1c", "#ccc"] : ["#f4f4f4", "#555"];
  return `<!doctype html><title>Cards</title><style>
    body { margin: ${gap}px; display: flex; gap: ${gap}px; align-items: start; width: max-content; background: ${background}; color: ${text} }
    section { flex: none } relations-card { --entente-font: Inter, sans-serif } h2 { font: 14px sans-serif; margin: 16px 0 6px } a { color: inherit }
  </style>${widths.map(column).join("")}<script src="/widget.js"></script>`;
}

/** Returns a screenshot of the sheet, as lossless WebP with few colours, which is smaller than lossy WebP. */
async function sheet(page: Page, widths: readonly number[], lang: string, theme: string): Promise<Buffer> {
  const url = `${values.host}/sheet`;
  await page.unrouteAll();
  await page.route(`${silent}/**`, () => {});
  await page.route(`${broken}/**`, (route) => route.fulfill({ status: 503 }));
  // Chromium does not let the page connect to another port of this machine.
  for (const { origin } of [older, large])
    await page.route(`${origin}/**`, async (route) => route.fulfill({ response: await route.fetch() }));
  await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: sheetHtml(widths, lang, theme) }));
  await page.goto(url, { waitUntil: "domcontentloaded" });
  const isShown = (attributes: string) => ![silent, broken, "click"].some((part) => attributes.includes(part));
  const loaded = widths.length * Object.values(states).filter(isShown).length;
  await page.waitForFunction((count) => {
    const roots = [...document.querySelectorAll("relations-card")].map(({ shadowRoot }) => shadowRoot);
    const flags = roots.flatMap((root) => [...(root?.querySelectorAll("img") ?? [])]);
    const shown = roots.filter((root) => root?.querySelector("footer")).length;
    return shown === count && flags.every((flag) => flag.complete);
  }, loaded);
  await page.locator(".open .proof").evaluateAll((all) => {
    for (const proof of all as HTMLDetailsElement[]) proof.open = true;
  });
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const reduced = await sharp(await screenshot(page, size, scale))
    .png({ palette: true, colours, dither: 0 })
    .toBuffer();
  return sharp(reduced).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Returns a screenshot of the page's upper left corner, as PNG. */
async function screenshot(page: Page, size: { width: number; height: number }, scale: number): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size, scale },
  });
  await devtools.detach();
  return Buffer.from(data, "base64");
}

/** Returns a screenshot of one card with the proof of its first fact open, as WebP. */
async function singleCard(browser: Browser): Promise<Buffer> {
  const width = 968;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const url = `${values.host}/card`;
  const tag = `<style>body { margin: 0 } relations-card { --entente-font: Inter, sans-serif }</style><script src="/embed/no-tj.js?lang=en"></script>`;
  await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><body>${tag}` }));
  await page.goto(url);
  const card = page.locator("relations-card");
  await card.locator("footer").waitFor();
  await card.locator("header summary").click();
  const box = await card.boundingBox();
  return sharp(await screenshot(page, { width, height: Math.ceil(box?.height ?? 0) }, 2))
    .webp({ quality: 70 })
    .toBuffer();
}

const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/card.webp`, await singleCard(browser));
  for (const [name, widths] of Object.entries(sheets)) {
    const width = widths.reduce((sum, column) => sum + column + gap, gap);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    mkdirSync(`${folder}/sheets/${name}`, { recursive: true });
    for (const lang of Object.keys(languages)) {
      for (const theme of ["light", "dark"]) {
        const image = await sheet(page, widths, lang, theme);
        const file = `${folder}/sheets/${name}/${lang}-${theme}.webp`;
        writeFileSync(file, image);
        console.log(`${file}: ${Math.round(image.length / 1024)} KiB`);
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  older.close();
  large.close();
}
