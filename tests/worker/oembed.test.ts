// /oembed, which tells other systems how to embed one of our pages, and the links through which they find it.
import { describe, expect, test } from "vitest";
import { origin, publishedWorker } from "./published-worker.ts";

const { get } = publishedWorker();

interface Document {
  version: string;
  type: string;
  title: string;
  html: string;
  width: number;
  height: number;
}

const oembed = (url: string, more = "") => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
const documentOf = async (url: string, more?: string) => (await oembed(url, more)).json<Document>();
const frameOf = ({ html }: Document) => /<iframe src="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");

test("a relation's document has the type “rich” and the form that WordPress shows for unregistered sites", async () => {
  const response = await oembed(`${origin}/relations/no-tj?lang=de`, "&maxwidth=500&maxheight=750&dnt=1");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/json; charset=utf-8"]);
  const document = await response.json<Document>();
  expect(document).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "Norwegen – Tadschikistan",
    provider_name: "Entente",
    provider_url: `${origin}/`,
    width: 500,
  });
  expect(document.height).toBeLessThanOrEqual(750);
  expect(document.html).toMatch(
    /^<blockquote><a href="https:\/\/entente\.example\/relations\/no-tj\?lang=de">Norwegen – Tadschikistan<\/a> Diplomatische Beziehungen seit dem 29\. Juni 1992[^<>\n]*<\/blockquote><iframe src="https:\/\/entente\.example\/embed\/no-tj\?lang=de&amp;layout=compact&amp;theme=light" width="500" height="\d+" title="Norwegen – Tadschikistan" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"><\/iframe>$/,
  );
});

test("the frame of every document can be loaded", async () => {
  for (const path of [
    "/relations/no-tj?lang=de",
    "/relations/no-tj/visit-2012-11-gul?lang=ru",
    "/countries/tj?lang=fa",
  ]) {
    const frame = frameOf(await documentOf(`${origin}${path}`)) ?? "";
    expect([path, (await get(frame.slice(origin.length))).status]).toEqual([path, 200]);
  }
});

test.each([
  ["/relations/no-tj?lang=nb&layout=full", "/embed/no-tj?lang=nb&layout=full&theme=light"],
  [
    "/relations/no-tj?layout=compact&theme=dark&lang=ru&home=tj&asOf=2015-01-01&utm_source=x#top",
    "/embed/no-tj?lang=ru&home=tj&asOf=2015-01-01&layout=compact&theme=dark",
  ],
  ["/relations/no-tj?kinds=visit&lang=tg", "/embed/no-tj?lang=tg&kinds=visit&theme=light"],
  ["/relations/no-tj?release=1&lang=de&layout=full", "/embed/no-tj?lang=de&release=1&layout=full&theme=light"],
  ["/relations/ca-tj", "/embed/ca-tj?lang=en&theme=light"],
  ["/relations/ca-tj?theme=auto&lang=tg", "/embed/ca-tj?lang=tg"],
  ["/relations/TJ-NO/?lang=de&layout=full", "/embed/no-tj?lang=de&layout=full&theme=light"],
  ["/relations/no-tj/visit-2012-11-gul?lang=de&home=tj", "/embed/no-tj/visit-2012-11-gul?lang=de&home=tj&theme=light"],
  ["/relations/TJ-NO/Visit-2012-11-GUL/?lang=de", "/embed/no-tj/visit-2012-11-gul?lang=de&theme=light"],
  ["/countries/TJK?lang=fa", "/embed/tj?lang=fa&theme=light"],
  ["/countries/tj?lang=fa&theme=auto", "/embed/tj?lang=fa"],
])("the frame keeps the options of %s", async (path, frame) => {
  expect(frameOf(await documentOf(`${origin}${path}`))).toBe(`${origin}${frame}`);
});

test.each(["/relations/no-tj?lang=de", "/relations/no-tj/visit-2012-11-gul?lang=de", "/countries/tj?lang=de"])(
  "the title of %s has no special spaces, which other systems would show as they are",
  async (path) => {
    const { title, html } = await documentOf(`${origin}${path}`);
    expect(title).not.toContain("\u00a0");
    expect(html).toContain(` title="${title}" `);
  },
);

test("a URL with http leads to the same document", async () => {
  expect(await documentOf(`${origin.replace("https", "http")}/relations/ca-tj?lang=de`)).toEqual(
    await documentOf(`${origin}/relations/ca-tj?lang=de`),
  );
});

test("limits of the size are respected, and invalid limits are ignored", async () => {
  const url = `${origin}/relations/no-tj?lang=de`;
  const small = await documentOf(url, "&maxwidth=280&maxheight=300");
  expect([small.width, small.height]).toEqual([280, 300]);
  expect(small.html).toContain('width="280" height="300"');
  const ignored = await documentOf(url, "&maxwidth=-5&maxheight=many");
  expect(ignored.width).toBe(600);
  expect(ignored.height).toBeGreaterThan(300);
  const whole = `${url}&layout=full`;
  expect((await documentOf(whole)).height).toBeGreaterThan(1300);
  expect((await documentOf(whole, "&maxheight=1000")).height).toBe(1000);
});

test("the frame of a state is no higher than WordPress allows, and its summary has the commas of the language", async () => {
  const { height, html } = await documentOf(`${origin}/countries/tj?lang=fa`);
  expect(height).toBe(1000);
  expect(html).toMatch(/<\/a> [^<,]+، [^<,]+<\/blockquote>/);
  expect((await documentOf(`${origin}/countries/ca?lang=en`)).height).toBeLessThan(1000);
});

test("XML has the same content", async () => {
  const url = `${origin}/relations/no-tj/visit-2012-11-gul?lang=de`;
  const response = await oembed(url, "&format=xml");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/xml; charset=utf-8"]);
  const xml = await response.text();
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0<\/version>/);
  const unescaped = (text = "") =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  for (const [name, value] of Object.entries(await documentOf(url))) {
    expect([name, unescaped(new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1])]).toEqual([name, String(value)]);
  }
});

describe("errors are plain text, which no consumer mistakes for a document", () => {
  test.each([
    [404, "https://evil.example/relations/no-tj", ""],
    [404, "no-tj", ""],
    [404, `${origin}/`, ""],
    [404, `${origin}/sources/mfa-tj.no.de`, ""],
    [404, `${origin}/relations/no-to?lang=de`, ""],
    [404, `${origin}/relations/norway`, ""],
    [404, `${origin}/relations/no-tj/nothing`, ""],
    [404, `${origin}/relations/no-tj?layout=huge`, ""],
    [404, `${origin}/countries/fj`, ""],
    [501, `${origin}/relations/no-tj`, "&format=yaml"],
  ])("%i for %s%s", async (status, url, more) => {
    const response = await oembed(url, more);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([status, "text/plain; charset=utf-8"]);
    expect(await response.text()).not.toMatch(/^\s*[{<[]/);
  });

  test("the error for a missing URL names the parameter", async () => {
    const response = await get("/oembed?lang=en");
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("url")]);
  });
});

test.each([
  "/relations/no-tj?lang=de&layout=compact&theme=dark",
  "/relations/no-tj?lang=ru&home=tj&asOf=2015-01-01&kinds=visit",
  "/relations/no-tj/visit-2012-11-gul?lang=en",
  "/relations/ca-tj?lang=tg&theme=auto",
  "/countries/tj?lang=fa&theme=dark",
  "/countries/tj?lang=fa&theme=auto",
])("the head of %s links to its oEmbed documents, with the page's own options", async (path) => {
  const page = (await (await get(path)).text()).slice(0, 150_000).split("</head>")[0] ?? "";
  const hrefs = ["application/json+oembed", "text/xml+oembed"].map(
    (type) =>
      new RegExp(`<link rel="alternate" type="${type.replace("+", "\\+")}" title="[^"<>]+" href="([^"<>]+)"/>`).exec(
        page,
      )?.[1],
  );
  const [json = "", xml = ""] = hrefs.map((href) => (href ?? "").replaceAll("&amp;", "&").slice(origin.length));
  const document = await (await get(json)).json<Document>();
  expect(document).toEqual(await documentOf(`${origin}${path}`));
  expect(await (await get(xml)).text()).toContain(`<height>${document.height}</height>`);
});

test("an invalid option for an embed is a 400 that names the option", async () => {
  const response = await get("/relations/no-tj?lang=en&layout=huge");
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("layout")]);
});
