// Whatever text an editor or a source writes, no page, embed or feed runs it, loads anything because of it, or shows it as markup.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { trialSize } from "../../trial-size.ts";
import { hostileRelease, injections } from "../injection/hostile-dataset.ts";
import { serveReleases } from "../injection/serve-release.ts";
import { surfaces } from "../injection/surfaces.ts";
import { injectedParts, startTrap, type Trap } from "../injection/trap.ts";
import type { Engine, EnginePage } from "./engine.ts";
import { launchEngine } from "./launch-engine.ts";

const pairs = ["be", "ca", "de", "ee", "fr", "is", "jp", "lt"]
  .slice(0, trialSize.hostileRelations)
  .map((code) => `${code}-no`);
const languages = ["fa", "en", "tg", "de", "ru", "nb"];
const samples = pairs.map((pair, index) => ({ pair, lang: languages[index % languages.length] as string }));

let trap: Trap;
let entente: Awaited<ReturnType<typeof serveReleases>>;
let strings: string[];

beforeAll(async () => {
  trap = await startTrap();
  strings = injections(trap.origin);
  // In the second release, every text has changed.
  const moved = [...strings.slice(1), ...strings.slice(0, 1)];
  entente = await serveReleases([hostileRelease(pairs, moved), hostileRelease(pairs, strings)]);
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
  let page: EnginePage;
  beforeAll(async () => {
    engine = await launchEngine(name);
    page = await engine.open("about:blank", 800);
  });
  afterAll(() => engine?.close());

  /** Opens a document and returns what was injected into it. @param isReady runs in the document */
  async function injectedInto(url: string, isReady: () => boolean): Promise<string[]> {
    trap.takeRequests();
    try {
      await page.goTo(url);
    } catch (error) {
      // Firefox saves some formats as files.
      if ((error as Error).message.includes("Download is starting")) return trap.takeRequests();
      throw error;
    }
    try {
      await expect.poll(() => page.run(isReady)).toBe(true);
      const parts = await page.run(injectedParts);
      // Only Chromium and Firefox report them for pages that do not record them.
      const messages = ((await page.messages()) ?? []).filter((text) => /security policy|trusted/i.test(text));
      return [...parts, ...messages, ...trap.takeRequests().map((path) => `a request for ${path}`)];
    } finally {
      await page.goTo("about:blank");
    }
  }
  const isLoaded = () => document.readyState === "complete";
  /** Opens everything in the card. Parts that are left out at first contain a link until they are loaded. */
  const hasWholeCard = () => {
    const root = document.querySelector("relations-card")?.shadowRoot;
    for (const details of root?.querySelectorAll("details") ?? []) details.open = true;
    return Boolean(root?.querySelector("article li")) && !root?.querySelector("details > details > p > a");
  };

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

  test.each(surfaces)("nothing is injected into $name", { timeout: 600_000 }, async ({ path, embed, raw }) => {
    const { origin } = entente;
    for (const { pair, lang } of samples) {
      const sample = `${pair} ${lang}`;
      if (path) {
        const url = origin + path(pair, lang);
        expect([200, 410], url).toContain((await fetch(url)).status);
        expect([sample, ...(await injectedInto(url, isLoaded))]).toEqual([sample]);
      } else {
        trap.show(embed ? embed(origin, pair, lang) : await inReader(`${origin}${raw?.(pair, lang, origin)}`));
        const found = await injectedInto(`${trap.origin}/page`, embed ? hasWholeCard : isLoaded);
        expect([sample, ...found]).toEqual([sample]);
      }
    }
  });
});

/** Returns a feed's entries, or an oEmbed document's HTML, as a reader or a CMS shows them if it trusts them. */
async function inReader(url: string): Promise<string> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  const html = htmlIn(url, await response.text());
  expect(html.length).toBeGreaterThan(100);
  return html;
}

function htmlIn(url: string, text: string): string {
  if (url.includes(".atom")) {
    return [...text.matchAll(/<(?:content|summary|title)[^>]*type="html"[^>]*>(.*?)<\//gs)]
      .map(([, html = ""]) => unescaped(html))
      .join("");
  }
  if (url.includes("/oembed")) {
    const { html } = JSON.parse(text) as { html: string };
    // Our own frame is last, and its attributes contain no markup.
    return html.replace(/<iframe (?=[^<>]*><\/iframe>$)/, "<iframe data-host ");
  }
  const { items } = JSON.parse(text) as { items: { content_html?: string }[] };
  return items.map((item) => item.content_html ?? "").join("");
}

function unescaped(xml: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return xml.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "");
}
