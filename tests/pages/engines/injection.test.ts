// Whatever text an editor or a source writes, no page, embed or feed runs it, loads anything because of it, or shows it as markup.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { trialSize } from "../../trial-size.ts";
import { hostileRelease, injections } from "../injection/hostile-dataset.ts";
import { serveRelease } from "../injection/serve-release.ts";
import { surfaces } from "../injection/surfaces.ts";
import { injectedParts, startTrap, type Trap } from "../injection/trap.ts";
import type { Engine } from "./engine.ts";
import { launchEngine } from "./launch-engine.ts";

const pairs = ["be", "ca", "de", "ee", "fr", "is", "jp", "lt"]
  .slice(0, trialSize.hostileRelations)
  .map((code) => `${code}-no`);
const languages = ["fa", "en", "tg", "de", "ru", "nb"];
const samples = pairs.map((pair, index) => ({ pair, lang: languages[index % languages.length] as string }));

let trap: Trap;
let entente: Awaited<ReturnType<typeof serveRelease>>;
let strings: string[];

beforeAll(async () => {
  trap = await startTrap();
  strings = injections(trap.origin);
  entente = await serveRelease(hostileRelease(pairs, strings));
});
afterAll(() => {
  entente?.close();
  trap?.close();
});

test("the corpus has at least 200 different strings", () => {
  expect(new Set(strings).size).toBe(strings.length);
  expect(strings.length).toBeGreaterThanOrEqual(200);
});

test("a spreadsheet runs no cell of the fact table", async () => {
  for (const { pair, lang } of samples) {
    const csv = await (await fetch(`${entente.origin}/v1/relations/${pair}/facts.csv?lang=${lang}`)).text();
    const cells: string[] = parse(csv, { relax_column_count: true }).flat();
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  }
});

describe.each(inject("engines"))("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await launchEngine(name);
  });
  afterAll(() => engine?.close());

  /** Opens a document and returns what was injected into it. @param isReady runs in the document */
  async function injectedInto(url: string, isReady: () => boolean): Promise<string[]> {
    trap.takeRequests();
    const page = await engine.open(url, 800).catch((error: Error) => {
      // Firefox saves some formats as files.
      if (error.message.includes("Download is starting")) return null;
      throw error;
    });
    if (!page) return trap.takeRequests();
    try {
      await expect.poll(() => page.run(isReady)).toBe(true);
      const parts = await page.run(injectedParts);
      // Only Chromium and Firefox report them for pages that do not record them.
      const messages = ((await page.messages()) ?? []).filter((text) => /security policy|trusted/i.test(text));
      return [...parts, ...messages, ...trap.takeRequests().map((path) => `a request for ${path}`)];
    } finally {
      await page.close();
    }
  }
  const isLoaded = () => document.readyState === "complete";
  const hasCard = () =>
    [...document.querySelectorAll("relations-card")].some(({ shadowRoot }) => shadowRoot?.querySelector("article li"));

  test.each([
    ["a script", `<script>document.title=1/0</script>`, "a script ran"],
    ["an event handler", `<img src=x onerror=document.title=1/0>`, "attribute onerror of img"],
    ["an unsafe link", `<a href="java&Tab;script:document.title=1/0">x</a>`, "link to javascript:"],
    ["a style sheet", `<style>body{background:url({trap}/c.png)}</style>`, "a request for /c.png"],
  ])("the trap notices %s on a vulnerable page", async (_, body, expected) => {
    trap.show(body.replace("{trap}", trap.origin));
    expect(await injectedInto(`${trap.origin}/page`, isLoaded)).toContainEqual(expect.stringContaining(expected));
  });

  test("the trap notices many strings of the corpus on a page that shows them as they are", async () => {
    const caught = await injectedInto(await vulnerablePage(), isLoaded);
    expect(caught.length).toBeGreaterThan(20);
    expect(caught).toContain("a script ran");
  });

  async function vulnerablePage(): Promise<string> {
    trap.show(
      strings
        .filter((text) => /^<(script>|img|svg|link)/.test(text))
        .map((text) => `<div>${text}</div>`)
        .join(""),
    );
    return `${trap.origin}/page`;
  }

  test.each(surfaces)("nothing is injected into $name", { timeout: 600_000 }, async ({ path, embed, feed }) => {
    for (const { pair, lang } of samples) {
      const sample = `${pair} ${lang}`;
      if (path) {
        expect([sample, ...(await injectedInto(`${entente.origin}${path(pair, lang)}`, isLoaded))]).toEqual([sample]);
      } else {
        trap.show(embed ? embed(entente.origin, pair, lang) : await inReader(`${entente.origin}${feed?.(pair, lang)}`));
        const found = await injectedInto(`${trap.origin}/page`, embed ? hasCard : isLoaded);
        expect([sample, ...found]).toEqual([sample]);
      }
    }
  });
});

/** Returns a feed's entries as the HTML that a reader shows if it trusts the feed. */
async function inReader(url: string): Promise<string> {
  const text = await (await fetch(url)).text();
  const contents = url.includes(".atom")
    ? [...text.matchAll(/<(?:content|summary|title)[^>]*type="html"[^>]*>(.*?)<\//gs)].map(([, html = ""]) =>
        unescaped(html),
      )
    : (JSON.parse(text) as { items: { content_html?: string }[] }).items.map((item) => item.content_html ?? "");
  expect(contents.join("").length).toBeGreaterThan(100);
  return contents.join("");
}

function unescaped(xml: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return xml.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "");
}
