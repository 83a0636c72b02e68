// Feeds of changes, read back with a library for feed readers.
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { describe, expect, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { type FeedView, feedView, type ReleaseChanges } from "../../../data/view/changes/feed-view.ts";
import { changeHtml } from "../../../worker/render/feeds/change-content.tsx";
import { atomFeed } from "../../../worker/render/feeds/feed-atom.ts";
import { jsonFeed } from "../../../worker/render/feeds/feed-json.ts";
import { relation, relations } from "../../data/view/card.ts";

const tags = Object.keys(languages) as Language[];
const origin = "https://entente.example";
const urls = { self: `${origin}/v1/changes.atom?lang=de&x=1`, next: `${origin}/v1/changes.atom?lang=de&before=1` };
const norwayTajikistan = relation("no-tj");
const withoutImports: Relation = {
  ...norwayTajikistan,
  facts: norwayTajikistan.facts.filter(({ id }) => id !== "trade-2023-imports"),
};
const releases: ReleaseChanges[] = [
  { release: 2, time: "2026-02-03T04:05:06.000Z", relations: [{ before: withoutImports, after: norwayTajikistan }] },
  {
    release: 1,
    time: "2026-01-31T12:30:45.000Z",
    relations: relations().map((after) => ({ before: null, after: after.id === "no-tj" ? withoutImports : after })),
  },
];

const feed = (language: Language, pair: string | null = null): FeedView =>
  feedView(releases, { language, origin, pair, updated: "2026-02-03T04:05:06.000Z" });

const options = {
  normalization: true,
  descriptionMaxLen: 0,
  getExtraEntryFields: ({ content }: { content?: unknown }) => ({ content }),
};

describe.each(tags)("in %s", (language) => {
  test("a reader of Atom gets the same entries", () => {
    const view = feed(language);
    const parsed = extractFromXml(atomFeed(view, urls), options);
    expect(parsed).toMatchObject({ title: view.title, language, published: "2026-02-03T04:05:06.000Z" });
    expect(parsed.entries?.map(({ id, title, link, published }) => ({ id, title, link, published }))).toEqual(
      view.entries.map(({ id, time, change }) => ({ id, title: change.title, link: change.url, published: time })),
    );
    expect(parsed.entries?.map((entry) => (entry as unknown as { content: unknown }).content)).toEqual(
      view.entries.map(({ change }) => ({ "@_type": "html", "#text": changeHtml(change) })),
    );
  });

  test("a reader of JSON Feed gets the same entries, each with its language", () => {
    const view = feed(language);
    const text = jsonFeed(view, urls);
    const parsed = extractFromJson(text, options);
    expect(parsed).toMatchObject({ title: view.title, language, link: view.url });
    expect(parsed.entries?.map(({ id, title, link, published }) => ({ id, title, link, published }))).toEqual(
      view.entries.map(({ id, time, change }) => ({ id, title: change.title, link: change.url, published: time })),
    );
    for (const item of JSON.parse(text).items) {
      expect(item.content_html).toContain(`lang="${language}" dir="${languages[language]}"`);
      expect([item.summary, item.content_html, item.content_text].join()).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
  });
});

test("an item describes the changes as text, as HTML and as data", () => {
  const [item] = JSON.parse(jsonFeed(feed("de", "no-tj"), urls)).items;
  expect(item).toEqual({
    id: "tag:entente.example,2026-02-03:releases/2/no-tj/de",
    url: "https://entente.example/relations/no-tj?lang=de",
    title: "Norwegen\u00a0– Tadschikistan",
    summary: "Neue Angaben: 1",
    content_html:
      '<div lang="de" dir="ltr"><p>Neue Angaben: 1</p><h3>Neue Angaben</h3><ul><li>' +
      '<a href="https://entente.example/relations/no-tj/trade-2023-imports?lang=de">' +
      "Einfuhren, Norwegen → Tadschikistan · Januar–November 2023 · 0\u00a0US-Dollar</a></li></ul></div>",
    content_text:
      "Neue Angaben: 1\n\nNeue Angaben\n- Einfuhren, Norwegen → Tadschikistan · Januar–November 2023 · 0\u00a0US-Dollar",
    date_published: "2026-02-03T04:05:06.000Z",
    date_modified: "2026-02-03T04:05:06.000Z",
    language: "de",
    tags: ["no-tj"],
    _entente: {
      release: 2,
      relation: "no-tj",
      kind: "changed",
      changes: [
        { relation: "no-tj", fact: "trade-2023-imports", attribute: null, before: null, after: expect.anything() },
      ],
      sourceChanges: [],
    },
  });
});

test("a feed has an id, a title and links to itself, its page and its next page", () => {
  expect(JSON.parse(jsonFeed(feed("de", "no-tj"), urls))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Entente – Änderungen: Norwegen\u00a0– Tadschikistan",
    home_page_url: "https://entente.example/relations/no-tj/changes?lang=de",
    feed_url: urls.self,
    next_url: urls.next,
  });
  const atom = atomFeed(feed("fa"), urls);
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">');
  expect(atom).toContain(
    '<link rel="self" type="application/atom+xml" href="https://entente.example/v1/changes.atom?lang=de&amp;x=1"/>',
  );
  expect(atom).toContain("<id>tag:entente.example,2026:changes/all/fa</id>");
  expect(atom).toContain('rel="next"');
  expect(atomFeed(feed("fa"), { ...urls, next: null })).not.toContain('rel="next"');
});

test("without changes, the feed is empty and says when it was updated", () => {
  const empty = feedView([], { language: "en", origin, pair: null, updated: "2026-02-03T04:05:06.000Z" });
  const atom = atomFeed(empty, urls);
  expect(atom).toContain("<updated>2026-02-03T04:05:06.000Z</updated>");
  expect(atom).not.toContain("<entry>");
  expect(JSON.parse(jsonFeed(empty, urls)).items).toEqual([]);
});

test("the ids of entries are unique across all languages", () => {
  const ids = tags.flatMap((language) => feed(language).entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("escapes markup in a name, and drops control characters from Atom", () => {
  const hostile: Relation = {
    ...norwayTajikistan,
    people: { ...norwayTajikistan.people, "jan-petersen": { name: "<b>]]>&\u0001</b>", gender: "m", scripts: {} } },
  };
  const changes = { ...releases[0], relations: [{ before: norwayTajikistan, after: hostile }] } as ReleaseChanges;
  const view = feedView([changes], { language: "en", origin, pair: null, updated: "2026-02-03T04:05:06.000Z" });
  const atom = atomFeed(view, urls);
  expect(atom).not.toMatch(/[^\P{Cc}\n]/u);
  expect(atom).not.toContain("]]>");
  const parsed = extractFromXml(atom, options);
  expect(parsed.entries).toHaveLength(1);
  expect(JSON.parse(jsonFeed(view, urls)).items[0].content_html).toContain("&lt;b>]]>&amp;");
});

test("marks an unreviewed translation and explains the mark", () => {
  const [, first] = JSON.parse(jsonFeed(feed("ru"), urls)).items.filter(
    ({ _entente }: { _entente: { relation: string } }) => _entente.relation === "no-tj",
  );
  expect(first.content_html).toContain("°</bdi>");
  expect(first.content_text).toMatch(/\n° Перевод или транслитерация ещё не проверены$/);
});
