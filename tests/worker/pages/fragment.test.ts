// The card as HTML that other sites include on their server.
import { describe, expect, inject, test } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { inlineFlag } from "../../../worker/render/inline-flag.ts";
import { largeRelation } from "../../large-relation.ts";
import { editedRelease } from "../edited-release.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;

/** Returns what a browser would load for the fragment without a click. */
function loadedBy(html: string): string[] {
  return [
    ...html.matchAll(/<(?:img|script|iframe|link|source|use|object|embed)\b[^>]*>|\bsrc=|url\([^)]*\)|@import/g),
  ].map(([found]) => found);
}

/** Publishes a release in which no-tj has many facts. */
async function publishLargeRelation(): Promise<void> {
  await publish(
    storeOf(worker.kv),
    editedRelease(inject("release"), "no-tj", () => largeRelation),
    "2026-01-02T00:00:00Z",
  );
}

test("a fragment has the card, its style sheet and its flags, and loads nothing", async () => {
  const response = await get("/fragment/no-tj?lang=de&home=tj&theme=dark&heading=3&asOf=2016-01-01");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  const html = await response.text();
  expect(html).toMatch(/^<div lang="de" dir="ltr" theme="dark"><template shadowrootmode="open"><style>/);
  expect(html).toMatch(/<h3 class="title"[^>]*><a[^>]*>Tadschikistan/);
  const flags = [...html.matchAll(/<svg class="flag" (aria-hidden="true"|role="img" aria-label="[^"]+")/g)];
  expect(flags.length).toBeGreaterThan(10);
  expect(flags.map(([, role]) => role)).toContain('role="img" aria-label="Norwegen"');
  expect(html).not.toContain("<img");
  expect(html).toMatch(
    /<\/template><a href="[^"]*lang=de&amp;home=tj&amp;asOf=2016-01-01">Tadschikistan\u00a0– Norwegen<\/a><\/div>$/,
  );
  expect(loadedBy(html)).toEqual([]);
});

test("with css, the fragment has no style of its own and names the including site's file", async () => {
  const response = await get("/fragment/no-tj?lang=de&css=/assets/entente.css");
  const html = await response.text();
  expect(loadedBy(html)).toEqual(['<link rel="stylesheet" href="/assets/entente.css"/>']);
  expect(html).not.toMatch(/<style| style=/);
  const [, url = ""] = /<([^>]*)>; rel="stylesheet"/.exec(response.headers.get("Link") ?? "") ?? [];
  expect(url).toMatch(/^https:\/\/entente\.example\/fragment\/[0-9a-f]{64}\.css$/);
  const css = await get(url.replace(origin, ""));
  expect([css.status, css.headers.get("Content-Type")]).toEqual([200, "text/css; charset=utf-8"]);
  expect(css.headers.get("Cache-Control")).toContain("immutable");
  expect(await css.text()).toContain(".card");
  expect((await get(`/fragment/${"0".repeat(64)}.css`)).status).toBe(404);
});

test("a fragment shows the facts that its options select, as a frame does", async () => {
  for (const query of ["layout=compact", "kinds=visit,meeting", "fact=visit-2012-11-gul", "kinds=aid&release=1"]) {
    const [fragment = "", frame = ""] = await Promise.all(
      ["/fragment/no-tj", "/embed/no-tj"].map(async (path) => (await get(`${path}?lang=en&${query}`)).text()),
    );
    const card = (html: string) => [
      ...html.matchAll(/<article class="[^"]*"|<p class="muted pill[^"]*">.*?<\/p>|<li [^>]*id="[^"]*"/g),
    ];
    expect(card(fragment).length).toBeGreaterThan(1);
    expect(card(fragment).map(String)).toEqual(card(frame).map(String));
    expect(loadedBy(fragment)).toEqual([]);
  }
});

test("the earlier facts of a long group are links to the page, because a fragment requests nothing", async () => {
  await publishLargeRelation();
  const html = await (await get("/fragment/no-tj?lang=en")).text();
  expect(html).toContain("Fictitious Guest 199");
  expect(html).not.toContain("Fictitious Guest 196");
  expect(html).toContain(`href="${origin}/relations/no-tj?lang=en#visit-196"`);
});

test("the page has the earlier facts of a long group too, collapsed by decade", async () => {
  await publishLargeRelation();
  const html = await (await get("/relations/no-tj?lang=en")).text();
  const visits = html.slice(html.indexOf('part="group visits-meetings"'));
  const [, decade = "", nextDecade = ""] = visits.split(/<summary[^>]*>\d{3}0–\d{3}9 \(\d+\)/);
  const guestsIn = (part: string) => part.match(/Fictitious Guest \d+/g) ?? [];
  expect(guestsIn(decade)[0]).toBe("Fictitious Guest 196");
  expect(guestsIn(nextDecade)[0]).not.toBeUndefined();
});

describe("the markup for feeds and e-mail", () => {
  test("has what the card shows without a click, with no style, script, image or control", async () => {
    const html = await (await get("/fragment/no-tj?lang=de&markup=plain&heading=3")).text();
    expect(html).toMatch(/^<div lang="de" dir="ltr"><h3><a href="[^"]*\/relations\/no-tj\?lang=de">Norwegen/);
    expect(new Set([...html.matchAll(/<([a-z\d]+)/g)].map(([, tag]) => tag))).toEqual(
      new Set(["div", "h3", "a", "p", "span", "h4", "ul", "li", "bdi"]),
    );
    const text = html.replaceAll(/<\/?(?:bdi|a|span)[^>]*>/g, "").replaceAll("\u00a0", " ");
    expect(text).toContain("<p>Diplomatische Beziehungen seit dem 29. Juni 1992 · ");
    expect(text).toMatch(/<li>21\. September 2021, Treffen: Sirodjidin Muhriddin \(.*?\(Ministerium [^<]*\)<\/li>/);
    const unreviewed = await (await get("/fragment/no-tj?lang=en&markup=plain")).text();
    expect(unreviewed).toMatch(/<bdi>The parties pointed out [^<]*hydropower\.°<\/bdi>/);
    expect(unreviewed).toMatch(/<p>° [^<]*<\/p><\/div>$/);
  });

  test("is left to right or right to left, and says what a frozen card says", async () => {
    const html = await (await get("/fragment/no-tj?lang=fa&markup=plain&release=1")).text();
    expect(html).toMatch(/^<div lang="fa" dir="rtl"><h2>/);
  });

  test("is not mixed up with the card", async () => {
    const texts = [];
    for (const query of ["", "&markup=plain", "", "&markup=plain"])
      texts.push((await (await get(`/fragment/kz-no?lang=nb${query}`)).text()).includes("<template"));
    expect(texts).toEqual([true, false, true, false]);
  });

  test("has no other values", async () => {
    expect((await get("/fragment/no-tj?markup=text")).status).toBe(400);
  });
});

test.each(["https://evil.example/x.css", "//evil.example/x.css", "x.css", '/x.css" onload="', "/x.js"])(
  "css=%s is a 400",
  async (css) => {
    expect((await get(`/fragment/no-tj?css=${encodeURIComponent(css)}`)).status).toBe(400);
  },
);

test("an error is a comment, so that a page that includes it shows nothing", async () => {
  const response = await get("/fragment/de-fr?lang=en");
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/^<!-- Entente: [^<>]* -->$/);
});

describe("a flag", () => {
  test("keeps its shapes", () => {
    const file = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2z" fill="#f00"/></svg>';
    expect(inlineFlag(file, "")).toBe(
      '<svg class="flag" aria-hidden="true" viewBox="0 0 3 2"><path d="M0 0h3v2z" fill="#f00"/></svg>',
    );
  });

  test("loses what could run, load, style or collide", () => {
    const file = `<?xml version="1.0"?><!DOCTYPE svg><svg viewBox="0 0 3 2" onload="alert(1)" width="9"><!-- x -->
      <script>alert(1)</script><style>.card{display:none}</style><a href="javascript:alert(1)"><path id="a" d="M0 0" class="card" style="x"/></a>
      <image href="https://evil.example/x"/><use xlink:href="#a"/><rect fill="url(https://evil.example/y)" width="3" height='2'/></svg>`;
    expect(inlineFlag(file, "")).toBe(
      '<svg class="flag" aria-hidden="true" viewBox="0 0 3 2"><path d="M0 0"/><rect width="3" height="2"/></svg>',
    );
  });
});
