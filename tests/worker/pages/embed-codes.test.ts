// Every embed code on our pages works: for the whole card, a compact card and a single fact.
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

test("the page of a relation shows how to choose a layout", async () => {
  const [full = "", compact = "", fact = ""] = await scriptsOn("/relations/no-tj?lang=de");
  expect([full, compact]).toEqual(["/embed/no-tj.js?lang=de", "/embed/no-tj.js?lang=de&layout=compact"]);
  const length = async (url: string) => (await (await get(url)).text()).length;
  expect(await length(compact)).toBeLessThan(await length(full));
  expect((await get(fact.replace("fact=ID", "fact=visit-2012-11-gul"))).status).toBe(200);
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
  expect(page).toMatch(/&lt;iframe class=&quot;entente-\w+&quot; src=&quot;\S+\/embed\/ca-tj\?lang=de&quot;/);
  const [, height] = /height=&quot;(\d+)&quot;/.exec(page) ?? [];
  expect(Number(height)).toBeGreaterThan(300);
  expect(Number(height)).toBeLessThan(500);
});

test("the fallback of the element leads to the fact, the order of the states and the release that its card would show", async () => {
  const query = "relation=no-tj&fact=visit-2012-11-gul&home=tj&cardRelease=1&way=element";
  const page = await (await get(`/?lang=de&${query}`)).text();
  const [, path = ""] = /&lt;a href=&quot;https:\/\/entente\.example(\S*?)&quot;/.exec(page) ?? [];
  expect(path.replaceAll("&amp;", "&")).toBe("/relations/no-tj/visit-2012-11-gul?lang=de&home=tj&release=1");
});

test("the page of a fact shows the embed code for a card with only this fact", async () => {
  const [url = "", ...others] = await scriptsOn("/relations/no-tj/visit-2012-11-gul?lang=de");
  expect(others).toEqual([]);
  const script = await (await get(url)).text();
  expect(script).toContain('"layout":"fact"');
  expect(script).toContain("Sherali Gul");
});
