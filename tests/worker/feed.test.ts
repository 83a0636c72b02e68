// Feeds of changes, read back by a feed reader's library.
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { describe, expect, inject, test } from "vitest";
import type { Relation } from "../../data/model/facts/relation.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { type FeedView, feedView, type ReleaseChanges } from "../../data/view/changes/feed-view.ts";
import { changeHtml } from "../../worker/render/feeds/change-content.tsx";
import { atomFeed } from "../../worker/render/feeds/feed-atom.ts";
import { jsonFeed } from "../../worker/render/feeds/feed-json.ts";
import { relation } from "../data/view/card.ts";

const tags = Object.keys(languages) as Language[];
const origin = "https://entente.example";
const addresses = { self: `${origin}/v1/changes.atom?lang=de&x=1`, next: `${origin}/v1/changes.atom?lang=de&before=1` };
const own = relation("no-tj");
const relations: Relation[] = inject("release").documents.flatMap(({ key, text }) =>
  key.startsWith("relation/") ? [JSON.parse(text).relation] : [],
);

const without: Relation = { ...own, facts: own.facts.filter(({ id }) => id !== "trade-2023-imports") };
const releases: ReleaseChanges[] = [
  { release: 2, time: "2026-02-03T04:05:06.000Z", relations: [{ before: without, after: own }] },
  {
    release: 1,
    time: "2026-01-31T12:30:45.000Z",
    relations: relations.map((after) => ({ before: null, after: after.id === "no-tj" ? without : after })),
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
  test("Atom is read back", () => {
    const view = feed(language);
    const read = extractFromXml(atomFeed(view, addresses), options);
    expect(read).toMatchObject({ title: view.title, language, published: "2026-02-03T04:05:06.000Z" });
    expect(read.entries?.map(({ id, title, link, published }) => ({ id, title, link, published }))).toEqual(
      view.entries.map(({ id, time, change }) => ({ id, title: change.title, link: change.url, published: time })),
    );
    expect(read.entries?.map((entry) => (entry as unknown as { content: unknown }).content)).toEqual(
      view.entries.map(({ change }) => ({ "@_type": "html", "#text": changeHtml(change) })),
    );
  });

  test("JSON Feed is read back", () => {
    const view = feed(language);
    const text = jsonFeed(view, addresses);
    const read = extractFromJson(text, options);
    expect(read).toMatchObject({ title: view.title, language, link: view.url });
    expect(read.entries?.map(({ id, title, link, published }) => ({ id, title, link, published }))).toEqual(
      view.entries.map(({ id, time, change }) => ({ id, title: change.title, link: change.url, published: time })),
    );
    for (const item of JSON.parse(text).items) {
      expect(item.content_html).toContain(`lang="${language}" dir="${languages[language]}"`);
      expect([item.summary, item.content_html, item.content_text].join()).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
  });
});

test("an entry, whole", () => {
  const [item] = JSON.parse(jsonFeed(feed("de", "no-tj"), addresses)).items;
  expect(item).toEqual({
    id: "tag:entente.example,2026-02-03:releases/2/no-tj/de",
    url: "https://entente.example/relations/no-tj?lang=de",
    title: "Norwegen\u00a0– Tadschikistan",
    summary: "Neue Angaben: 1",
    content_html:
      '<div lang="de" dir="ltr"><p>Neue Angaben: 1</p><h3>Neue Angaben</h3><ul><li>' +
      '<a href="https://entente.example/relations/no-tj?lang=de#trade-2023-imports">' +
      "Einfuhren, Norwegen → Tadschikistan · Januar – November 2023 · 0 US-Dollar</a></li></ul></div>",
    content_text:
      "Neue Angaben: 1\n\nNeue Angaben\n- Einfuhren, Norwegen → Tadschikistan · Januar – November 2023 · 0 US-Dollar",
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

test("what the whole feed says of itself", () => {
  expect(JSON.parse(jsonFeed(feed("de", "no-tj"), addresses))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Entente – Änderungen: Norwegen\u00a0– Tadschikistan",
    home_page_url: "https://entente.example/relations/no-tj?lang=de",
    feed_url: addresses.self,
    next_url: addresses.next,
  });
  const atom = atomFeed(feed("fa"), addresses);
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">');
  expect(atom).toContain(
    '<link rel="self" type="application/atom+xml" href="https://entente.example/v1/changes.atom?lang=de&amp;x=1"/>',
  );
  expect(atom).toContain("<id>tag:entente.example,2026:changes/all/fa</id>");
  expect(atom).toContain('rel="next"');
  expect(atomFeed(feed("fa"), { ...addresses, next: null })).not.toContain('rel="next"');
});

test("where nothing changed the feed is empty, and says when it was looked", () => {
  const empty = feedView([], { language: "en", origin, pair: null, updated: "2026-02-03T04:05:06.000Z" });
  const atom = atomFeed(empty, addresses);
  expect(atom).toContain("<updated>2026-02-03T04:05:06.000Z</updated>");
  expect(atom).not.toContain("<entry>");
  expect(JSON.parse(jsonFeed(empty, addresses)).items).toEqual([]);
});

test("no two entries have one id, in whichever language", () => {
  const ids = tags.flatMap((language) => feed(language).entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("markup in a name is text in every format, and a control character in none of Atom", () => {
  const hostile: Relation = {
    ...own,
    people: { ...own.people, "jan-petersen": { name: "<b>]]>&\u0001</b>", gender: "m", scripts: {} } },
  };
  const view = feedView([{ ...releases[0], relations: [{ before: own, after: hostile }] } as ReleaseChanges], {
    ...{ language: "en", origin, pair: null, updated: "2026-02-03T04:05:06.000Z" },
  });
  const atom = atomFeed(view, addresses);
  expect(atom).not.toMatch(/[^\P{Cc}\n]/u);
  expect(atom).not.toContain("]]>");
  const read = extractFromXml(atom, options);
  expect(read.entries).toHaveLength(1);
  expect(JSON.parse(jsonFeed(view, addresses)).items[0].content_html).toContain("&lt;b>]]>&amp;");
});

test("a translation that nobody has reviewed is marked, and the mark explained", () => {
  const [, first] = JSON.parse(jsonFeed(feed("ru"), addresses)).items.filter(
    ({ _entente }: { _entente: { relation: string } }) => _entente.relation === "no-tj",
  );
  expect(first.content_html).toContain("°</bdi>");
  expect(first.content_text).toMatch(/\n° Перевод ещё не проверен$/);
});
