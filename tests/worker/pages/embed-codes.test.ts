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

test.each(["/?lang=de", "/relations/no-tj?lang=de"])("%s shows how to choose a layout", async (path) => {
  const [full = "", compact = "", fact = ""] = await scriptsOn(path);
  expect([full, compact]).toEqual(["/embed/no-tj.js?lang=de", "/embed/no-tj.js?lang=de&layout=compact"]);
  const length = async (url: string) => (await (await get(url)).text()).length;
  expect(await length(compact)).toBeLessThan(await length(full));
  expect((await get(fact.replace("fact=ID", "fact=visit-2012-11-gul"))).status).toBe(200);
});

test("the page of a fact shows the embed code for a card with only this fact", async () => {
  const [url = "", ...others] = await scriptsOn("/relations/no-tj/visit-2012-11-gul?lang=de");
  expect(others).toEqual([]);
  const script = await (await get(url)).text();
  expect(script).toContain('"layout":"fact"');
  expect(script).toContain("Sherali Gul");
});
