import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get, publishSecondRelease } = publishedWorker();

/** Returns the times of the entries in English, by path. */
async function timesIn(path: string): Promise<Record<string, string>> {
  const xml = await (await get(path)).text();
  const entries = [...xml.matchAll(/<loc>https:\/\/[^/]+([^<?]*)(?:\?lang=en)?<\/loc><lastmod>([^<]+)</g)];
  return Object.fromEntries(entries.map(([, path, time]) => [path, time]));
}

test("a sitemap is about the current release, whatever the request names", async () => {
  await publishSecondRelease();
  for (const path of ["/sitemap.xml", "/sitemaps/no.xml", "/sitemaps/pages.xml"]) {
    expect([path, (await get(`${path}?release=1`)).headers.get("Entente-Release")]).toEqual([path, "2"]);
    expect([path, (await get(path)).headers.get("Entente-Release")]).toEqual([path, "2"]);
  }
});

test("entries have the time of the release that last changed the relation", async () => {
  await publishSecondRelease();
  const [first, second] = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
  expect(await timesIn("/sitemaps/no.xml")).toMatchObject({ "/countries/no": second, "/relations/no-tj": second });
  expect(await timesIn("/sitemaps/kz.xml")).toMatchObject({ "/countries/kz": first, "/relations/kz-no": first });
  expect(await timesIn("/sitemaps/tj.xml")).toMatchObject({ "/countries/tj": second, "/relations/tj-uz": first });
  expect(await timesIn("/sitemap.xml")).toMatchObject({ "/sitemaps/no.xml": second, "/sitemaps/kz.xml": first });
});
