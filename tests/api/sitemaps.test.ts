// The sitemaps follow the rules of sitemaps.org, and agree with the pages and with robots.txt.
import { readFileSync } from "node:fs";
import robotsParser from "robots-parser";
import { expect, inject, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";
import { validateXML } from "xmllint-wasm";
import { type Language, languages } from "../../data/model/language.ts";
import { fetchWithRetry } from "../connections.ts";
import { forEachConcurrently } from "./document.ts";

const server = inject("server");
/** The origin that the worker is configured with. */
const { ORIGIN: origin } = readConfig({ config: "wrangler.toml" }).vars as { ORIGIN: string };
const tags = Object.keys(languages) as Language[];

/** The link in a sitemap to a page in another language, as search engines describe it. */
const linkSchema = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" use="required" fixed="alternate"/>
    <attribute name="hreflang" use="required" type="language"/>
    <attribute name="href" use="required" type="anyURI"/>
  </complexType></element>
</schema>`;

/** An index, by the rules of https://www.sitemaps.org/protocol.html#index. */
const indexSchema = `<schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9">
  <element name="sitemapindex"><complexType><sequence>
    <element name="sitemap" maxOccurs="50000"><complexType><sequence>
      <element name="loc" type="anyURI"/>
      <element name="lastmod" minOccurs="0" type="dateTime"/>
    </sequence></complexType></element>
  </sequence></complexType></element>
</schema>`;

/** Imports the schemas of both namespaces, because xmllint reads one file. */
const sitemapSchema = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</schema>`;

const preload = [
  { fileName: "sitemap.xsd", contents: readFileSync("tests/formats/schemas/sitemap-0.9.xsd", "utf8") },
  { fileName: "link.xsd", contents: linkSchema },
];

interface Entry {
  url: string;
  changed: string | undefined;
  /** Addresses in other languages, by language. */
  alternates: Record<string, string>;
}

async function read(url: string): Promise<string> {
  const response = await fetchWithRetry(url.replace(origin, server));
  expect([url, response.status, response.headers.get("Content-Type")]).toEqual([
    url,
    200,
    "application/xml; charset=utf-8",
  ]);
  return response.text();
}

/** Returns the errors in files, all of which are validated at once, because starting xmllint takes half a second. */
async function errorsIn(files: readonly string[], schema: string): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, preload });
  return errors.map(({ rawMessage }) => rawMessage);
}

function entriesOf(xml: string): Entry[] {
  return [...xml.matchAll(/<(?:url|sitemap)>(.*?)<\/(?:url|sitemap)>/gs)].map(([, entry = ""]) => ({
    url: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "",
    changed: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
    alternates: Object.fromEntries(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag = "", url = ""]) => [tag, url]),
    ),
  }));
}

const index = await read(`${server}/sitemap.xml`);
const parts = await Promise.all(entriesOf(index).map(async ({ url }) => ({ url, xml: await read(url) })));
const entries = parts.flatMap(({ xml }) => entriesOf(xml));

test("the index and its parts are valid, and within the limits of a sitemap", async () => {
  const sitemaps = parts.map(({ xml }) => xml);
  expect(await errorsIn([index], indexSchema)).toEqual([]);
  expect(await errorsIn(sitemaps, sitemapSchema)).toEqual([]);
  for (const xml of sitemaps) {
    expect(entriesOf(xml).length).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(50 * 1024 * 1024);
  }
  // The schemas are really used.
  expect(await errorsIn([index.replaceAll("loc>", "location>")], indexSchema)).not.toEqual([]);
  expect(await errorsIn([(sitemaps[0] ?? "").replace('hreflang="de"', 'hreflang=""')], sitemapSchema)).not.toEqual([]);
});

test("every relation, state and source has one entry per language", async () => {
  const list = async (path: string, name: string, id: (item: Record<string, never>) => string) => {
    const ids: string[] = [];
    for (let next: string | null = `${server}${path}`; next; ) {
      const page: Record<string, unknown> = await (await fetchWithRetry(next.replace(origin, server))).json();
      ids.push(...(page[name] as Record<string, never>[]).map(id));
      next = (page.next as string | null) ?? null;
    }
    return ids;
  };
  const paths = [
    ...["/", "/docs", "/docs/errors", "/accessibility", "/privacy"],
    ...(await list("/v1/countries", "countries", ({ code }) => `/countries/${code}`)),
    ...(await list("/v1/relations", "relations", ({ id }) => `/relations/${id}`)),
    ...(await list("/v1/sources", "sources", ({ source }) => `/sources/${(source as unknown as { id: string }).id}`)),
  ];
  const expected = paths.flatMap((path) => tags.map((tag) => `${origin}${path}?lang=${tag}`));
  expect(entries.map(({ url }) => url).sort()).toEqual(expected.sort());
});

test("every page names itself as canonical, and the same addresses in other languages", async () => {
  const problems: unknown[] = [];
  await forEachConcurrently(entries, 8, async ({ url, alternates }) => {
    const response = await fetchWithRetry(url.replace(origin, server));
    const page = await response.text();
    const links = [...page.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]+)")? href="([^"]+)"/g)];
    const canonical = links.find(([, rel]) => rel === "canonical")?.[3];
    const others = Object.fromEntries(links.flatMap(([, , tag, href]) => (tag ? [[tag, href]] : [])));
    const isEqual = JSON.stringify(others) === JSON.stringify(alternates);
    if (response.status !== 200 || canonical !== url || !isEqual || page.includes('name="robots"'))
      problems.push([url, response.status, canonical, others]);
  });
  expect(problems).toEqual([]);
});

test("entries name the time of the release that last changed the page", () => {
  expect(new Set(entries.map(({ changed }) => changed))).toEqual(new Set(["2026-01-01T00:00:00Z", undefined]));
  // No release changes these pages: a source that nothing quotes, and pages without data.
  const fixed = /\/sources\/|\/(docs|docs\/errors|accessibility|privacy)\?/;
  expect(entries.filter(({ changed, url }) => changed === undefined && !fixed.test(url))).toEqual([]);
});

test("robots.txt names the sitemap and allows the pages and what cards on other sites load, but not data", async () => {
  const text = await (await fetchWithRetry(`${server}/robots.txt`)).text();
  const robots = robotsParser(`${origin}/robots.txt`, text);
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap.xml`]);
  const allowed = [
    ...entries.map(({ url }) => url),
    ...[
      "/relations/no-tj/visit-2012-11-gul?lang=en",
      "/relations/no-tj/changes",
      "/countries/no?letter=A",
      "/widget.js",
    ].map((path) => origin + path),
    ...["/embed/no-tj.js?lang=de", "/embed/no-tj", "/embed/no", "/oembed?url=x", "/flags/no.svg", "/icon.svg"].map(
      (path) => origin + path,
    ),
    ...["/v1/relations/no-tj/card?lang=en&layout=compact", `/fragment/${"0".repeat(64)}.css`].map(
      (path) => origin + path,
    ),
  ];
  const disallowed = [
    "/v1/relations/no-tj",
    "/v1/facts.csv",
    "/v1/search?q=x",
    "/v1/exports/facts.csv",
    "/go/no-tj/x/1",
    "/fragment/no-tj",
    "/healthz",
  ];
  for (const url of allowed) expect([url, robots.isAllowed(url, "Googlebot")]).toEqual([url, true]);
  for (const path of disallowed) expect([path, robots.isAllowed(origin + path, "Googlebot")]).toEqual([path, false]);
});

test.each([
  "/sitemaps/xx.xml",
  "/sitemaps/fj.xml",
  "/sitemaps/sources-zz.xml",
  "/sitemaps/sources-.xml",
  "/sitemaps/no",
  "/sitemaps/",
])("%s does not exist", async (path) => {
  expect((await fetchWithRetry(server + path)).status).toBe(404);
});
