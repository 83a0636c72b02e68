// Every embed code on our pages works: for the whole card, a compact card and a single fact.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { origin, publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

/** Returns the URLs of the scripts in a page's embed codes, without the origin. */
async function scriptsOn(path: string): Promise<string[]> {
  const page = await (await get(path)).text();
  return [...page.matchAll(/&lt;script async src=&quot;(\S*?\/embed\/\S*?)&quot;/g)].map(([, url = ""]) =>
    url.replaceAll("&amp;", "&").replace(origin, ""),
  );
}

test("the pages of a relation and a fact show complete code, and lead to the builder with the same settings", async () => {
  for (const [path, settings] of [
    ["/relations/no-tj?lang=de&home=tj&release=1", "relation=no-tj&home=tj&cardRelease=1"],
    ["/relations/no-tj/visit-2012-11-gul?lang=de", "relation=no-tj&fact=visit-2012-11-gul"],
  ] as const) {
    const page = await (await get(path)).text();
    const codes = (html: string) => [...html.matchAll(/<pre dir="ltr"><code>(.*?)<\/code>/gs)].map(([, code]) => code);
    const [address, code = "", policy = ""] = codes(page);
    expect(address).toBe(`${origin}${path}`.replaceAll("&", "&amp;"));
    const [, css = ""] = /&lt;style>(.*?)&lt;\/style>/s.exec(code) ?? [];
    expect(css).toMatch(/padding-top: clamp\(\d+px, max\(/);
    const hash = createHash("sha256").update(css.replaceAll("&quot;", '"')).digest("base64");
    expect(policy).toContain(`script-src ${origin}; img-src ${origin}; style-src 'sha256-${hash}'`);
    const builder = `/?lang=de&${settings}`;
    expect(page).toContain(`href="${builder.replaceAll("&", "&amp;")}#builder"`);
    expect(await scriptsOn(builder)).toEqual(await scriptsOn(path));
  }
});

test.each([
  "/?relation=no-tj",
  "/relations/no-tj",
  "/relations/no-tj/visit-2012-11-gul",
  "/countries/tj",
  "/docs/errors",
])("code is written from left to right on the right-to-left page %s", async (path) => {
  const page = await (await get(`${path}${path.includes("?") ? "&" : "?"}lang=fa`)).text();
  expect(page).toContain('dir="rtl"');
  const starts = page.match(/<pre[^>]*>|(?<!<pre[^>]*>)<code[^>]*>/g) ?? [];
  expect(starts.length).toBeGreaterThan(0);
  expect(starts.filter((start) => !start.includes('dir="ltr"'))).toEqual([]);
});

test("the page of a relation on a day shows the code of the card on that day", async () => {
  expect(await scriptsOn("/relations/no-tj?lang=de&asOf=2005-06-01")).toEqual([
    "/embed/no-tj.js?lang=de&asOf=2005-06-01",
  ]);
  expect((await get("/embed/no-tj.js?lang=de&asOf=2005-06-01")).status).toBe(200);
});

test("the page of a state shows the same code for a frame on each page of its list", async () => {
  const codeOn = async (path: string) => /&lt;iframe.*?&lt;\/iframe>/.exec(await (await get(path)).text())?.[0];
  const code = await codeOn("/countries/tj?lang=en");
  expect(code).toMatch(/height=&quot;600&quot; sandbox=&quot;allow-popups allow-popups-to-escape-sandbox&quot;/);
  expect(await codeOn("/countries/tj?lang=en&letter=N")).toBe(code);
});

test("a card that loads at once has its data preloaded from the URL that the element requests", async () => {
  const page = await (await get("/?lang=de&relation=no-tj&way=element&load=now&layout=compact")).text();
  expect(page).toContain(
    `&lt;link rel=&quot;preload&quot; href=&quot;${origin}/v1/relations/no-tj/card?lang=de&amp;layout=compact&quot; as=&quot;fetch&quot; crossorigin>`,
  );
});

test.each([
  ["/?lang=de", "/embed/no-tj.js?lang=de"],
  ["/?lang=de&relation=ca-tj&cardLang=ru", "/embed/ca-tj.js?lang=ru"],
  ["/?lang=de&relation=no-tj&layout=compact&home=tj", "/embed/no-tj.js?lang=de&home=tj&layout=compact"],
  ["/?lang=de&relation=no-tj&fact=visit-2012-11-gul", "/embed/no-tj.js?lang=de&fact=visit-2012-11-gul"],
  ["/?lang=de&relation=no-tj&fact=no-such-fact", "/embed/no-tj.js?lang=de"],
  ["/?lang=de&relation=us-zz", "/embed/no-tj.js?lang=de"],
])("without scripts, the front page shows the embed code that its address describes: %s", async (path, code) => {
  expect(await scriptsOn(path)).toEqual([code]);
  expect((await get(code)).status).toBe(200);
});

test("without scripts, the front page shows the code of a frame with a height that fits", async () => {
  const page = await (await get("/?lang=de&relation=ca-tj&way=frame")).text();
  expect(page).toMatch(/&lt;div class=&quot;entente-\w+&quot;>&lt;iframe src=&quot;\S+\/embed\/ca-tj\?lang=de&quot;/);
  const [, height] = /height=&quot;(\d+)&quot;/.exec(page) ?? [];
  expect(Number(height)).toBeGreaterThan(300);
  expect(Number(height)).toBeLessThan(500);
});

test("the element's fallback links to the page of the fact, with the card's order of states and its release", async () => {
  const query = "relation=no-tj&fact=visit-2012-11-gul&home=tj&cardRelease=1&way=element";
  const page = await (await get(`/?lang=de&${query}`)).text();
  const [, path = ""] = /&lt;a href=&quot;https:\/\/entente\.example(\S*?)&quot;/.exec(page) ?? [];
  expect(path.replaceAll("&amp;", "&")).toBe("/relations/no-tj/visit-2012-11-gul?lang=de&home=tj&release=1");
});

test("the page of a fact shows the embed code for a card with only this fact", async () => {
  const [url = "", ...others] = await scriptsOn("/relations/no-tj/visit-2012-11-gul?lang=de");
  expect(others).toEqual([]);
  const script = await (await get(url)).text();
  expect(script).toContain('layout:"fact"');
  expect(script).toContain("Sherali Gul");
});
