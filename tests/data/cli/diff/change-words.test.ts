import { describe, expect, test } from "vitest";
import { type ChangePiece, changePieces, sourceChangePieces } from "../../../../data/cli/diff/change-words.ts";
import { authoredRelation, type Relation } from "../../../../data/model/facts/relation.ts";
import { type AuthoredSource, authoredSource } from "../../../../data/model/sources/source.ts";
import type { Change, SourceChange } from "../../../../data/model/views/change-view.ts";
import { buildRelation, buildSource } from "../../../../data/pipeline/release/build-release.ts";
import { changesBetween, sourceChangesBetween } from "../../../../data/view/changes/relation-changes.ts";

type Held = AuthoredSource & { text: string | null };

const page = { id: "page", kind: "ministry", language: "en", date: "2015-04-20", title: { en: "Page" } };
const other = { id: "other", kind: "news", language: "de", date: "2024-01-19", title: { de: "Seite" } };
const text = "They met in May. They met in Oslo. They met.";

function sourcesOf(...heads: object[]): Map<string, Held> {
  const held = heads.map((head): Held => ({ text, ...authoredSource.parse(head) }));
  return new Map(held.map((source) => [source.id, source]));
}

function built(
  authored: { facts: object[]; people?: object; removed?: object[] },
  sources = sourcesOf(page, other),
): Relation {
  const people = { "a-b": { name: "A B" }, "c-d": { name: "C D" } };
  const organisations = { bank: { name: { en: "Bank" } }, fund: { name: { en: "Fund" } } };
  return buildRelation("no-tj", authoredRelation.parse({ people, organisations, ...authored }), { sources });
}

const textOf = (pieces: ChangePiece[]) => pieces.map(({ text }) => text).join("");
const changeText = (change: Change) => textOf(changePieces(change));
const sourceChangeText = (change: SourceChange) => textOf(sourceChangePieces(change));

/** What is said of a change of one fact's attributes. */
function said(before: object, after: object, ...sources: Map<string, Held>[]): string[] {
  const [old, its] = sources;
  return changesBetween(built({ facts: [before] }, old), built({ facts: [after] }, its ?? old)).map(changeText);
}

const visit = {
  id: "visit-2012-11-gul",
  kind: "visit",
  date: "2012-11",
  guest: "tj",
  host: "no",
  people: [{ person: "a-b" }, { person: "c-d" }],
  text: { en: "They met.", de: "Sie trafen sich." },
  claims: ["page"],
};
const aid = {
  id: "aid-2010",
  kind: "aid",
  donor: "no",
  recipient: "tj",
  amount: { value: "7000000", currency: "NOK" },
  purpose: { en: "Mines" },
  claims: [{ source: "page", quotes: ["They met in May."] }],
};
const company = { id: "company-x", kind: "company", name: "X", variants: ["Xx"], claims: ["page"] };
const ambassador = (id: string, person: string, source: string) => ({
  ...{ id, kind: "ambassador", sending: "no", receiving: "tj", person, claims: [source] },
});

test("the same relation changes nothing", () => {
  expect(said(visit, structuredClone(visit))).toEqual([]);
});

describe("attribute by attribute", () => {
  const cases: [name: string, before: object, after: object, said: string[]][] = [
    ["a value", visit, { ...visit, date: "2012-10" }, ["visit-2012-11-gul: date: November 2012 → October 2012"]],
    ["a value that is new", visit, { ...visit, rank: "working" }, ["visit-2012-11-gul: rank: + working"]],
    ["a value that is gone", { ...visit, rank: "working" }, visit, ["visit-2012-11-gul: rank: − working"]],
    [
      "a text per language",
      visit,
      { ...visit, text: { en: "They spoke.", ru: "Они встретились." } },
      [
        "visit-2012-11-gul: text (English): “They met.” → “They spoke.”",
        "visit-2012-11-gul: text (German): − “Sie trafen sich.”",
        "visit-2012-11-gul: text (Russian): + “Они встретились.”",
      ],
    ],
    ["a first text", company, { ...company, text: { en: "It is." } }, ["company-x: text (English): + “It is.”"]],
    [
      "an amount is one value",
      aid,
      { ...aid, amount: { value: "700000", currency: "EUR" } },
      ["aid-2010: amount: NOK 7 million → EUR 700 thousand"],
    ],
    [
      "an entry of a list",
      company,
      { ...company, variants: ["Yy"] },
      ["company-x: variants: − Xx", "company-x: variants: + Yy"],
    ],
    ["a claim", visit, { ...visit, claims: ["page", "other"] }, ["visit-2012-11-gul: claim: + other"]],
    [
      "what a claim says differently",
      visit,
      {
        ...visit,
        claims: ["page", { source: "page", says: { date: "2012" } }],
        follows: { source: "page", because: "Because." },
      },
      ["visit-2012-11-gul: claim: + page (says date 2012)", "visit-2012-11-gul: follows: + page"],
    ],
    [
      "a part of a claim",
      { ...visit, claims: [{ source: "page", says: { date: "2012" } }] },
      { ...visit, claims: [{ source: "page", says: { date: "2013" }, omits: ["people"] }] },
      [
        "visit-2012-11-gul: claim of page, says date: 2012 → 2013",
        "visit-2012-11-gul: claim of page, silent on: + people",
      ],
    ],
    [
      "the day that a claim vouches for",
      visit,
      { ...visit, claims: [{ source: "page", attested: "2015-04-19" }] },
      ["visit-2012-11-gul: claim of page, attested on: + 19 April 2015"],
    ],
    [
      "a quote",
      aid,
      { ...aid, claims: [{ source: "page", quotes: ["They met in Oslo."] }] },
      [
        "aid-2010: claim of page, quotes: − “They met in May.”",
        "aid-2010: claim of page, quotes: + “They met in Oslo.”",
      ],
    ],
    [
      "codes of states, cities and offices by what they stand for",
      ambassador("ambassador-no-x", "a-b", "page"),
      {
        ...ambassador("ambassador-no-x", "a-b", "page"),
        residence: "milan",
        sending: "tj",
        receiving: "no",
        concurrent: ["kz"],
      },
      [
        "ambassador-no-x: sending state: Norway → Tajikistan",
        "ambassador-no-x: receiving state: Tajikistan → Norway",
        "ambassador-no-x: also accredited to: + Kazakhstan",
        "ambassador-no-x: residence: + Milan",
      ],
    ],
    [
      "the order of a list",
      visit,
      { ...visit, people: [...visit.people].reverse() },
      ["visit-2012-11-gul: people in another order: a-b, c-d → c-d, a-b"],
    ],
    [
      "who reviewed a text",
      visit,
      { ...visit, reviewed: { de: { by: "anna-berg", on: "2026-01-01" } } },
      ["visit-2012-11-gul: reviewed (German): + anna-berg, 1 January 2026"],
    ],
  ];
  test.each(cases)("%s", (_, before, after, expected) => expect(said(before, after)).toEqual(expected));
});

describe("facts and relations", () => {
  const changes = (before: object[], after: object[]) =>
    changesBetween(built({ facts: before }), built({ facts: after })).map(changeText);

  test("come and go", () => {
    expect(changes([visit, aid], [visit, company])).toEqual(["company-x: added", "aid-2010: removed"]);
  });

  test("a relation comes and goes whole", () => {
    const relation = built({ facts: [visit, aid] });
    expect(changesBetween(null, relation)).toEqual([
      { relation: "no-tj", fact: null, attribute: null, before: null, after: relation },
    ]);
    expect(changesBetween(null, relation).map(changeText)).toEqual(["added, with 2 facts"]);
    expect(changesBetween(relation, null).map(changeText)).toEqual(["removed, with 2 facts"]);
    expect(changesBetween(null, null)).toEqual([]);
  });

  test("another order is told", () => {
    expect(changes([visit, aid], [aid, visit])).toEqual([
      "facts in another order: visit-2012-11-gul, aid-2010 → aid-2010, visit-2012-11-gul",
    ]);
  });

  test("what facts share", () => {
    const before = built({ facts: [visit] });
    const people = { "a-b": { name: "A. B." } };
    const removed = [{ id: "aid-2010", reason: "It was never given." }];
    expect(changesBetween(before, built({ facts: [visit], people, removed })).map(changeText)).toEqual([
      "people.a-b.name: “A B” → “A. B.”",
      "people.c-d: − “C D”",
      "removed: + aid-2010",
    ]);
  });
});

describe("what is derived", () => {
  test("is not told where the fact itself explains it", () => {
    expect(said(ambassador("ambassador-no-x", "a-b", "page"), ambassador("ambassador-no-x", "a-b", "other"))).toEqual([
      "ambassador-no-x: claim: − page",
      "ambassador-no-x: claim: + other",
    ]);
  });

  test("nor where its source does, which is told with the source", () => {
    const dated = sourcesOf({ ...page, date: "2016" }, other);
    const one = ambassador("ambassador-no-x", "a-b", "page");
    expect(said(one, one, sourcesOf(page, other), dated)).toEqual([]);
  });

  test("nor where another ambassador came", () => {
    const [old, next] = [ambassador("ambassador-no-x", "a-b", "page"), ambassador("ambassador-no-y", "c-d", "other")];
    const [before, after] = [built({ facts: [old] }), built({ facts: [old, next] })];
    expect(after.facts[0]?.supersededBy).toBe("ambassador-no-y");
    expect(changesBetween(before, after).map(changeText)).toEqual(["ambassador-no-y: added"]);
  });

  test("is told where nothing explains it", () => {
    const before = built({ facts: [ambassador("ambassador-no-x", "a-b", "page")] });
    const after = structuredClone(before);
    for (const fact of after.facts) Object.assign(fact, { supersededBy: "ambassador-no-y", unreviewed: ["de"] });
    after.restsOnMirrors = true;
    expect(changesBetween(before, after).map(changeText)).toEqual([
      "rests only on mirrors: false → true",
      "ambassador-no-x: superseded by: + ambassador-no-y",
      "ambassador-no-x: unreviewed: + de",
    ]);
  });

  test("a quote that stands elsewhere is told, though its words are the same", () => {
    const quoting = (prefix: string) => ({
      ...aid,
      claims: [{ source: "page", quotes: [{ prefix, exact: "They met" }] }],
    });
    expect(said(quoting("May. "), quoting("Oslo. "))).toEqual([
      "aid-2010: positions: − 17-25",
      "aid-2010: positions: + 35-43",
    ]);
  });
});

test("sources change attribute by attribute, their texts as a whole", () => {
  const one = buildSource({
    text,
    ...authoredSource.parse({ ...page, silent: [{ exact: "They met in May.", reason: "No." }] }),
  });
  const two = buildSource({ text: `${text}!`, ...authoredSource.parse({ ...page, date: "2015" }) });
  expect(sourceChangesBetween(one, two).map(sourceChangeText)).toEqual([
    "text: changed",
    "date: 20 April 2015 → 2015",
    "silent: − “They met in May.”",
  ]);
  expect(sourceChangesBetween(null, two).map(sourceChangeText)).toEqual(["added"]);
  expect(sourceChangesBetween(two, null).map(sourceChangeText)).toEqual(["removed"]);
});

test("each part of a description has the kind of its change, whatever words it quotes", () => {
  const change = { relation: "no-tj", fact: "visit", attribute: "note" } as const;
  expect(changePieces({ ...change, before: "added later", after: null })).toEqual([
    { text: "visit: " },
    { text: "note: " },
    { text: "− “added later”", kind: "removed" },
  ]);
  expect(changePieces({ ...change, before: "a", after: "removed + added" }).at(-1)).toEqual({
    text: "a → “removed + added”",
    kind: "changed",
  });
  expect(sourceChangePieces({ source: "page", attribute: "text", before: null, after: "A." }).at(-1)).toEqual({
    text: "added",
    kind: "added",
  });
});
