// Checks how changes are described to readers. The changed relations are made from the project's own.
import { describe, expect, inject, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { type ChangeView, changeView } from "../../../data/view/changes/relation-change-view.ts";
import { plainText, relation } from "./card.ts";

const tags = Object.keys(languages) as Language[];
const origin = "https://entente.example";
const published = relation("no-tj");
const relations: Relation[] = inject("release").documents.flatMap(({ key, text }) =>
  key.startsWith("relation/") ? [JSON.parse(text).relation] : [],
);

/** Returns the project's relation of Norway and Tajikistan with a change. */
function changed(change: (relation: Relation) => void): Relation {
  const copy = structuredClone(published);
  change(copy);
  return copy;
}

const factOf = ({ facts }: Relation, id: string) => facts.find((fact) => fact.id === id) as Relation["facts"][number];

/** Returns a change as a reader sees it: the summary, then heading, text and lines of each group. */
function shown({ summary, groups, remarks }: ChangeView): unknown[] {
  return [
    summary,
    ...groups.map(({ heading, items }) => [
      heading,
      ...items.map(({ text, lines }) => [plainText(text), ...lines.map(plainText)]),
    ]),
    ...remarks.map(plainText),
  ];
}

const withOtherDate = changed((relation) => {
  factOf(relation, "visit-2012-11-gul").date = "2012-10";
});

test("shows a changed attribute in the words of the card", () => {
  const view = changeView(published, withOtherDate, { language: "de", origin });
  expect(shown(view)).toEqual([
    "Geänderte Angaben: 1",
    [
      "Geänderte Angaben",
      [
        "Arbeitsbesuch, Tadschikistan → Norwegen · Oktober 2012 · Sherali Gul (damaliger Minister für Energie und Industrie, Tadschikistan)",
        "Vorher: November 2012",
        "Nachher: Oktober 2012",
      ],
    ],
  ]);
  expect(view.changes).toEqual([
    { relation: "no-tj", fact: "visit-2012-11-gul", attribute: "date", before: "2012-11", after: "2012-10" },
  ]);
  expect(view.groups[0]?.items[0]).toMatchObject({
    kind: "visit",
    url: "https://entente.example/relations/no-tj/visit-2012-11-gul?lang=de",
  });
});

test.each<[Language, string[]]>([
  ["en", ["Before: November 2012", "After: October 2012"]],
  ["nb", ["Før: november 2012", "Etter: oktober 2012"]],
  ["ru", ["Было: ноябрь 2012 года", "Стало: октябрь 2012 года"]],
  ["tg", ["Пеш аз тағйир: моҳи ноябри соли 2012", "Баъд аз тағйир: моҳи октябри соли 2012"]],
  ["fa", ["پیش از تغییر: نوامبر ۲۰۱۲", "پس از تغییر: اکتبر ۲۰۱۲"]],
])("shows the values before and after in %s", (language, lines) => {
  const view = changeView(published, withOtherDate, { language, origin });
  expect(view.groups[0]?.items[0]?.lines.map(plainText)).toEqual(lines);
});

test("shows added facts, and removed facts with the reason", () => {
  const without = changed((relation) => {
    relation.facts = relation.facts.filter(({ id }) => id !== "trade-2023-imports");
    relation.removed = [{ id: "trade-2023-imports", reason: "It was never reported." }];
  });
  expect(shown(changeView(without, published, { language: "en", origin }))).toEqual([
    "New facts: 1",
    ["New facts", ["Imports, Norway → Tajikistan · January–November 2023 · USD 0"]],
  ]);
  const removal = changeView(published, without, { language: "de", origin });
  expect(shown(removal)).toEqual([
    "Entfernte Angaben: 1",
    [
      "Entfernte Angaben",
      ["Einfuhren, Norwegen → Tadschikistan · Januar–November 2023 · 0 US-Dollar", "Grund: It was never reported."],
    ],
  ]);
  expect(removal.groups[0]?.items[0]).not.toHaveProperty("url");
  expect(removal.groups[0]?.items[0]?.lines[0]).toContainEqual({ text: "It was never reported.", lang: "en" });
});

test("shows a changed name with each fact that contains it", () => {
  const renamed = changed((relation) => {
    Object.assign(relation.people["ole-johan-bernoy"] ?? {}, { name: "Ole Johan Bjørnøy" });
  });
  const view = changeView(published, renamed, { language: "en", origin });
  expect(view.groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    "ambassador-no-bernoy",
    "meeting-2015-04-20-zohidi-bernoy",
  ]);
  expect(view.groups[0]?.items[0]?.lines.map(plainText)).toEqual([
    "Before: Ole Johan Bernoy",
    "After: Ole Johan Bjørnøy",
  ]);
});

test("mentions changed evidence, and changes that no card shows", () => {
  const quoted = changed((relation) => {
    const [quote] = factOf(relation, "visit-2012-11-gul").claims[0]?.quotes ?? [];
    Object.assign(quote ?? {}, { exact: "Im November 2012" });
  });
  expect(shown(changeView(published, quoted, { language: "en", origin }))[1]).toContainEqual([
    expect.any(String),
    "Evidence changed: different source or quotation",
  ]);
  const noted = changed((relation) => {
    factOf(relation, "visit-2012-11-gul").reviewed = { nb: { by: "somebody", on: "2026-12-01" } };
  });
  expect(shown(changeView(published, noted, { language: "en", origin }))[1]).toContainEqual([
    expect.any(String),
    "Editorial change; the wording of the card is unchanged",
  ]);
});

test("shows a changed source once, not with each of its facts", () => {
  const retitled = changed((relation) => {
    Object.assign(relation.sources.find(({ id }) => id === "mfa-tj.no.2024") ?? {}, { title: { en: "Norway" } });
  });
  const view = changeView(published, retitled, { language: "en", origin });
  expect(view.groups.map(({ id }) => id)).toEqual(["source-changed"]);
  expect(view.groups[0]?.items[0]).not.toHaveProperty("kind");
  expect(view.groups[0]?.items[0]?.lines.map(plainText)).toEqual([
    expect.stringMatching(/^Before: Bilateral relations of Tajikistan with Norway · .*19 January 2024$/),
    expect.stringMatching(/^After: Norway · .*19 January 2024$/),
  ]);
  expect(view.sourceChanges).toEqual([
    {
      source: "mfa-tj.no.2024",
      attribute: "title.en",
      before: "Bilateral relations of Tajikistan with Norway",
      after: "Norway",
    },
  ]);
});

test("shows the conflicts and the weak basis of a new relation", () => {
  const mirrored = relation("ca-tj");
  expect(shown(changeView(null, mirrored, { language: "en", origin }))).toEqual([
    "Newly added. Facts: 1",
    [
      "New facts",
      [
        "Diplomatic relations since 1 January 1992 or 28 March 1992",
        "The sources disagree (date); the evidence shows each value",
      ],
    ],
    "Based only on mirrors of an encyclopaedia",
  ]);
  expect(shown(changeView(mirrored, null, { language: "en", origin }))).toEqual([
    "Removed. Facts before removal: 1",
    ["Removed facts", ["Diplomatic relations since 1 January 1992 or 28 March 1992"]],
  ]);
});

test("a release that is the first with grades changes nothing", () => {
  const ungraded = changed((relation) => {
    delete relation.grade;
    for (const fact of relation.facts) delete fact.grade;
  });
  expect(changeView(ungraded, published, { language: "en", origin }).changes).toEqual([]);
});

test("shows the grade of the evidence before and after a change, and mentions a changed order of the facts", () => {
  const mirrored = changed((relation) => {
    for (const source of relation.sources) source.kind = "encyclopaedia-mirror";
  });
  expect(changeView(published, mirrored, { language: "en", origin }).remarks.map(plainText)).toEqual([
    "Before: Official source",
    "After: Based only on mirrors of an encyclopaedia",
  ]);
  expect(changeView(mirrored, published, { language: "en", origin }).remarks.map(plainText)).toEqual([
    "Before: Based only on mirrors of an encyclopaedia",
    "After: Official source",
  ]);
  const reordered = changed((relation) => relation.facts.reverse());
  expect(shown(changeView(published, reordered, { language: "en", origin }))).toEqual([
    "Editorial change; the wording of the card is unchanged",
  ]);
});

test("refuses to compare a relation that is in neither release", () => {
  expect(() => changeView(null, null, { language: "en", origin })).toThrow(TypeError);
});

describe.each(tags)("in %s", (language) => {
  test("shows every relation as added, removed and changed, with no empty or missing text", () => {
    for (const relation of relations) {
      const otherRelation = { ...relations[0], id: relation.id } as Relation;
      const versions: [Relation | null, Relation | null][] = [
        [null, relation],
        [relation, null],
        [otherRelation, relation],
      ];
      for (const [before, after] of versions) {
        const { changes, sourceChanges, ...words } = changeView(before, after, { language, origin });
        expect(JSON.stringify(words)).not.toMatch(/undefined|\[object|\{\w+\}|""/);
        expect(words.groups.every(({ items }) => items.length > 0)).toBe(true);
      }
    }
  });
});

test("Russian and Tajik descriptions are in Cyrillic, apart from names and marked texts", () => {
  for (const language of ["ru", "tg"] as const) {
    for (const relation of relations) {
      const { summary, groups, remarks } = changeView(null, relation, { language, origin });
      const pieces = groups.flatMap(({ heading, items }) => [
        heading,
        ...items.flatMap(({ text, lines }) => [...text, ...lines.flat()]),
      ]);
      const texts = [summary, ...pieces, ...remarks.flat()].filter((piece) => typeof piece === "string");
      expect(texts.filter((text) => /\p{sc=Latn}/u.test(text.replace(/Suraide|Soreide/g, "")))).toEqual([]);
    }
  }
});
