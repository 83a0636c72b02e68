// What changed, in the reader's words. The changed relations are made of the project's own.
import { describe, expect, inject, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { type ChangeView, changeView } from "../../../data/view/changes/relation-change-view.ts";
import { plain, relation } from "./card.ts";

const tags = Object.keys(languages) as Language[];
const origin = "https://entente.example";
const own = relation("no-tj");
const relations: Relation[] = inject("release").documents.flatMap(({ key, text }) =>
  key.startsWith("relation/") ? [JSON.parse(text).relation] : [],
);

/** The project's own relation of Norway and Tajikistan, changed. */
function changed(change: (relation: Relation) => void): Relation {
  const copy = structuredClone(own);
  change(copy);
  return copy;
}

const factOf = (one: Relation, id: string) => one.facts.find((fact) => fact.id === id) as Relation["facts"][number];

/** A change as a reader sees it: the summary, then heading, text and lines of each group. */
function told({ summary, groups, remarks }: ChangeView): unknown[] {
  return [
    summary,
    ...groups.map(({ heading, items }) => [
      heading,
      ...items.map(({ text, lines }) => [plain(text), ...lines.map(plain)]),
    ]),
    ...remarks.map(plain),
  ];
}

const later = changed((one) => {
  factOf(one, "visit-2012-11-gul").date = "2012-10";
});

test("a changed attribute, in the words that the card has for it", () => {
  const view = changeView(own, later, { language: "de", origin });
  expect(told(view)).toEqual([
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
  expect(view.groups[0]?.items[0]?.url).toBe("https://entente.example/relations/no-tj?lang=de#visit-2012-11-gul");
});

test.each<[Language, string[]]>([
  ["en", ["Before: November 2012", "After: October 2012"]],
  ["nb", ["Før: november 2012", "Etter: oktober 2012"]],
  ["ru", ["Было: ноябрь 2012 года", "Стало: октябрь 2012 года"]],
  ["tg", ["Пеш аз тағйир: моҳи ноябри соли 2012", "Баъд аз тағйир: моҳи октябри соли 2012"]],
  ["fa", ["پیش از تغییر: نوامبر ۲۰۱۲", "پس از تغییر: اکتبر ۲۰۱۲"]],
])("in %s too", (language, lines) => {
  const view = changeView(own, later, { language, origin });
  expect(view.groups[0]?.items[0]?.lines.map(plain)).toEqual(lines);
});

test("facts that come, and go with the reason on their tombstone", () => {
  const without = changed((one) => {
    one.facts = one.facts.filter(({ id }) => id !== "trade-2023-imports");
    one.removed = [{ id: "trade-2023-imports", reason: "It was never reported." }];
  });
  expect(told(changeView(without, own, { language: "en", origin }))).toEqual([
    "New facts: 1",
    ["New facts", ["Imports, Norway → Tajikistan · January – November 2023 · USD 0"]],
  ]);
  const gone = changeView(own, without, { language: "de", origin });
  expect(told(gone)).toEqual([
    "Entfernte Angaben: 1",
    [
      "Entfernte Angaben",
      ["Einfuhren, Norwegen → Tadschikistan · Januar – November 2023 · 0 US-Dollar", "Grund: It was never reported."],
    ],
  ]);
  expect(gone.groups[0]?.items[0]).not.toHaveProperty("url");
  expect(gone.groups[0]?.items[0]?.lines[0]).toContainEqual({ text: "It was never reported.", lang: "en" });
});

test("what all facts share is told with each fact that shows it", () => {
  const renamed = changed((one) => {
    Object.assign(one.people["ole-johan-bernoy"] ?? {}, { name: "Ole Johan Bjørnøy" });
  });
  const view = changeView(own, renamed, { language: "en", origin });
  expect(view.groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    "ambassador-no-bernoy",
    "meeting-2015-04-20-zohidi-bernoy",
  ]);
  expect(view.groups[0]?.items[0]?.lines.map(plain)).toEqual(["Before: Ole Johan Bernoy", "After: Ole Johan Bjørnøy"]);
});

test("other evidence, and what no card shows", () => {
  const quoted = changed((one) => {
    const [quote] = factOf(one, "visit-2012-11-gul").claims[0]?.quotes ?? [];
    Object.assign(quote ?? {}, { exact: "Im November 2012" });
  });
  expect(told(changeView(own, quoted, { language: "en", origin }))[1]).toContainEqual([
    expect.any(String),
    "Evidence changed: different source or quotation",
  ]);
  const noted = changed((one) => {
    factOf(one, "visit-2012-11-gul").note = "Another remark.";
  });
  expect(told(changeView(own, noted, { language: "en", origin }))[1]).toContainEqual([
    expect.any(String),
    "Editorial change; the wording of the card is unchanged",
  ]);
});

test("a source that is described otherwise is told once, not with each of its facts", () => {
  const retitled = changed((one) => {
    Object.assign(one.sources.find(({ id }) => id === "mfa-tj.no.2024") ?? {}, { title: { en: "Norway" } });
  });
  const view = changeView(own, retitled, { language: "en", origin });
  expect(view.groups.map(({ id }) => id)).toEqual(["source-changed"]);
  expect(view.groups[0]?.items[0]?.lines.map(plain)).toEqual([
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

test("of a new relation, what a reader must not miss", () => {
  const mirrored = relation("ca-tj");
  expect(told(changeView(null, mirrored, { language: "en", origin }))).toEqual([
    "Newly added. Facts: 1",
    [
      "New facts",
      [
        "Diplomatic relations since 1 January 1992 or 28 March 1992",
        "Conflicting information, unresolved (date): 28 March 1992 / 1 January 1992",
      ],
    ],
    "Based only on mirrors of an encyclopaedia",
  ]);
  expect(told(changeView(mirrored, null, { language: "en", origin }))).toEqual([
    "Removed. Facts before removal: 1",
    ["Removed facts", ["Diplomatic relations since 1 January 1992 or 28 March 1992"]],
  ]);
});

test("that a relation rests on mirrors alone, and another order of its facts", () => {
  const mirrored = changed((one) => {
    one.restsOnMirrors = true;
  });
  expect(told(changeView(own, mirrored, { language: "en", origin }))).toEqual([
    "After: Based only on mirrors of an encyclopaedia",
  ]);
  const turned = changed((one) => one.facts.reverse());
  expect(told(changeView(own, turned, { language: "en", origin }))).toEqual([
    "Editorial change; the wording of the card is unchanged",
  ]);
});

test("there is no change of what is in neither release", () => {
  expect(() => changeView(null, null, { language: "en", origin })).toThrow(TypeError);
});

describe.each(tags)("in %s", (language) => {
  test("every relation comes and goes, and is told as every other turns into it, with nothing empty or unwritten", () => {
    for (const one of relations) {
      const other = { ...relations[0], id: one.id } as Relation;
      const versions: [Relation | null, Relation | null][] = [
        [null, one],
        [one, null],
        [other, one],
      ];
      for (const [before, after] of versions) {
        const { changes, sourceChanges, ...words } = changeView(before, after, { language, origin });
        expect(JSON.stringify(words)).not.toMatch(/undefined|\[object|\{\w+\}|""/);
        expect(words.groups.every(({ items }) => items.length > 0)).toBe(true);
      }
    }
  });
});

test("what a Russian or Tajik reader is told is in Cyrillic, names and marked texts aside", () => {
  for (const language of ["ru", "tg"] as const) {
    for (const one of relations) {
      const { summary, groups, remarks } = changeView(null, one, { language, origin });
      const pieces = groups.flatMap(({ heading, items }) => [
        heading,
        ...items.flatMap(({ text, lines }) => [...text, ...lines.flat()]),
      ]);
      const said = [summary, ...pieces, ...remarks.flat()].filter((piece) => typeof piece === "string");
      expect(said.filter((text) => /\p{sc=Latn}/u.test(text.replace(/Suraide|Soreide/g, "")))).toEqual([]);
    }
  }
});
