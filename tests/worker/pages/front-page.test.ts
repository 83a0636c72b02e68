import { expect, test } from "vitest";
import { languages } from "../../../data/model/language.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();
const text = async (path: string) => (await get(path)).text();
/** The states that a page lists, in their order. */
const statesOn = (page: string) => [...page.matchAll(/href="\/countries\/([a-z]{2})\?/g)].map(([, code]) => code);

test("the front page begins with what Entente offers and a card, then lists the states with flags and what is known", async () => {
  const page = await text("/?lang=en");
  const positions = ["<h1>", "<relations-card", 'id="builder"', 'id="states"'].map((part) => page.indexOf(part));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(Math.min(...positions)).toBeGreaterThan(0);
  expect(page).toMatch(
    /<a href="\/countries\/no\?lang=en"><img src="\/flags\/no.svg"[^>]*><span>Norway<\/span><\/a><small>\d+ facts</,
  );
  expect(statesOn(page).slice(0, 2)).toEqual(["tj", "no"]);
});

test("the builder gets the hash of the widget's script, but not the script", async () => {
  const [, json = ""] = /data-builder="([^"]*)"/.exec(await text("/?lang=en")) ?? [];
  const { script } = JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"));
  expect(script).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    integrity: expect.stringMatching(/^sha256-/),
  });
});

test("states can be reached by letter, in the reader's alphabet, and page by page", async () => {
  const [, letter = ""] = /href="(\/\?lang=tg&amp;letter=[^"]*)#states">Қ</.exec(await text("/?lang=tg")) ?? [];
  expect(statesOn(await text(letter.replaceAll("&amp;", "&")))).toEqual(["kz"]);
  const [first, second] = await Promise.all(["/?lang=de", "/?lang=de&page=2"].map(text));
  const all = [...statesOn(first ?? ""), ...statesOn(second ?? "")];
  const { countries } = await (await get("/v1/countries?lang=de")).json<{ countries: { code: string }[] }>();
  expect([...all].sort()).toEqual(countries.map(({ code }) => code).sort());
});

test.each(["letter=X", "letter=Ж", "order=size", "page=0", "page=99"])(
  "?%s is refused with a message",
  async (query) => {
    for (const path of ["/", "/countries/tj"]) {
      const response = await get(`${path}?lang=en&${query}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(`for “${query.split("=")[0]}”`);
    }
    expect((await get(`/?lang=en&${query}`, { method: "HEAD" })).status).toBe(400);
  },
);

test("the links to other languages keep the builder's settings, and nothing else of the address", async () => {
  const page = await text('/?lang=en&relation=ca-tj&way=frame&colours=red&layout=compact&page=2&other="><b>');
  expect(page).toContain('href="/?lang=ru&amp;relation=ca-tj&amp;layout=compact&amp;way=frame" lang="ru"');
  expect(await text("/?lang=en")).toContain('href="/?lang=ru" lang="ru"');
});

test("search engines get one address per language, and no parts of lists", async () => {
  for (const path of [
    "/",
    "/countries/tj",
    "/relations/no-tj",
    "/relations/no-tj/visit-2012-11-gul",
    "/relations/no-tj/changes",
    "/sources/mfa-tj.no.de",
    "/docs",
    "/docs/errors",
    "/accessibility",
    "/privacy",
  ]) {
    const page = await text(`${path}?lang=nb`);
    const links = [...page.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"/g)];
    expect(
      links.flatMap(([, rel = "", tag = rel, url]) => (rel === "canonical" || tag !== rel ? [[tag, url]] : [])),
    ).toEqual([
      ["canonical", `${origin}${path}?lang=nb`],
      ...Object.keys(languages).map((tag) => [tag, `${origin}${path}?lang=${tag}`]),
      ["x-default", `${origin}${path}`],
    ]);
    expect(page).not.toContain('name="robots"');
    expect([path, /<meta name="description" content="[^"]+"/.test(page)]).toEqual([path, true]);
  }
  for (const path of ["/?lang=en&page=2", "/?lang=en&letter=N", "/countries/tj?lang=en&order=facts"]) {
    const page = await text(path);
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).not.toContain('rel="canonical"');
  }
});

test("a part of a list has a cache entry and an entity tag of its own", async () => {
  const [whole, part, again] = [
    await get("/?lang=de"),
    await get("/?lang=de&letter=N"),
    await get("/?lang=de&letter=N"),
  ];
  expect(part.headers.get("ETag")).not.toBe(whole.headers.get("ETag"));
  expect(await again.text()).toBe(await part.text());
});
