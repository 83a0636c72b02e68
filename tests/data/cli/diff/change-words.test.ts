import { describe, expect, test } from "vitest";
import { type ChangePiece, changePieces, sourceChangePieces } from "../../../../data/cli/diff/change-words.ts";
import { authoredRelation, type Relation } from "../../../../data/model/facts/relation.ts";
import { type AuthoredSource, authoredSource } from "../../../../data/model/sources/source.ts";
import type { Change, SourceChange } from "../../../../data/model/views/change-view.ts";
import { buildRelation, buildSource } from "../../../../data/pipeline/release/build-release.ts";
import { changesBetween, sourceChangesBetween } from "../../../../data/view/changes/relation-changes.ts";

type SourceWithText = AuthoredSource & { text: string | null };

const page = { id: "page", kind: "ministry", language: "en", date: "2015-04-20", title: { en: "Page" } };
const newsPage = { id: "other", kind: "news", language: "de", date: "2024-01-19", title: { de: "Seite" } };
const text = "They met in May. They met in Oslo. They met.";

function sourcesOf(...authored: object[]): Map<string, SourceWithText> {
  const sources = authored.map((source): SourceWithText => ({ text, ...authoredSource.parse(source) }));
  return new Map(sources.map((source) => [source.id, source]));
}

function built(
  authored: { facts: object[]; people?: object; removed?: object[] },
  sources = sourcesOf(page, newsPage),
): Relation {
  const people = { "a-b": { name: "A B" }, "c-d": { name: "C D" } };
  const organisations = { bank: { name: { en: "Bank" } }, fund: { name: { en: "Fund" } } };
  return buildRelation("no-tj", authoredRelation.parse({ people, organisations, ...authored }), { sources });
}

const textOf = (pieces: ChangePiece[]) => pieces.map(({ text }) => text).join("");
const changeText = (change: Change) => textOf(changePieces(change));
const sourceChangeText = (change: SourceChange) => textOf(sourceChangePieces(change));

/** Returns the descriptions of the changes between two versions of a fact. */
function descriptions(before: object, after: object, ...sources: Map<string, SourceWithText>[]): string[] {
  const [sourcesBefore, sourcesAfter] = sources;
  return changesBetween(
    built({ facts: [before] }, sourcesBefore),
    built({ facts: [after] }, sourcesAfter ?? sourcesBefore),
  ).map(changeText);
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
  id,
  kind: "ambassador",
  sending: "no",
  receiving: "tj",
  person,
  claims: [source],
});

test("an unchanged relation has no changes", () => {
  expect(descriptions(visit, structuredClone(visit))).toEqual([]);
});

describe("describes by attribute", () => {
  const cases: [name: string, before: object, after: object, expected: string[]][] = [
    [
      "a changed value",
      visit,
      { ...visit, date: "2012-10" },
      ["visit-2012-11-gul: date: November 2012 → October 2012"],
    ],
    ["a new value", visit, { ...visit, rank: "working" }, ["visit-2012-11-gul: rank: + working"]],
    ["a removed value", { ...visit, rank: "working" }, visit, ["visit-2012-11-gul: rank: − working"]],
    [
      "a text in each language",
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
      "an amount as one value",
      aid,
      { ...aid, amount: { value: "700000", currency: "EUR" } },
      ["aid-2010: amount: NOK 7 million → EUR 700,000"],
    ],
    [
      "a replaced entry of a list",
      company,
      { ...company, variants: ["Yy"] },
      ["company-x: variants: − Xx", "company-x: variants: + Yy"],
    ],
    ["a new claim", visit, { ...visit, claims: ["page", "other"] }, ["visit-2012-11-gul: claim: + other"]],
    [
      "a value that a claim gives differently",
      visit,
      {
        ...visit,
        claims: ["page", { source: "page", says: { date: "2012" } }],
        follows: { source: "page", because: { en: "Because." } },
      },
      ["visit-2012-11-gul: claim: + page (says date 2012)", "visit-2012-11-gul: follows: + page"],
    ],
    [
      "changes inside a claim",
      { ...visit, claims: [{ source: "page", says: { date: "2012" } }] },
      { ...visit, claims: [{ source: "page", says: { date: "2013" }, omits: ["people"] }] },
      [
        "visit-2012-11-gul: claim of page, says date: 2012 → 2013",
        "visit-2012-11-gul: claim of page, does not mention: + people",
      ],
    ],
    [
      "the attested day of a claim",
      visit,
      { ...visit, claims: [{ source: "page", attested: "2015-04-19" }] },
      ["visit-2012-11-gul: claim of page, attested on: + 19 April 2015"],
    ],
    [
      "a replaced quote",
      aid,
      { ...aid, claims: [{ source: "page", quotes: ["They met in Oslo."] }] },
      [
        "aid-2010: claim of page, quotes: − “They met in May.”",
        "aid-2010: claim of page, quotes: + “They met in Oslo.”",
      ],
    ],
    [
      "states by name instead of code",
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
        "ambassador-no-x: residence: + milan",
      ],
    ],
    [
      "a changed order in a list",
      visit,
      { ...visit, people: [...visit.people].reverse() },
      ["visit-2012-11-gul: people in a different order: a-b, c-d → c-d, a-b"],
    ],
    [
      "the review of a text",
      visit,
      { ...visit, reviewed: { de: { by: "anna-berg", on: "2026-01-01" } } },
      ["visit-2012-11-gul: reviewed (German): + anna-berg, 1 January 2026"],
    ],
  ];
  test.each(cases)("%s", (_, before, after, expected) => expect(descriptions(before, after)).toEqual(expected));
});

describe("describes facts and relations", () => {
  const changes = (before: object[], after: object[]) =>
    changesBetween(built({ facts: before }), built({ facts: after })).map(changeText);

  test("added and removed facts", () => {
    expect(changes([visit, aid], [visit, company])).toEqual(["company-x: added", "aid-2010: removed"]);
  });

  test("an added or removed relation as a whole", () => {
    const relation = built({ facts: [visit, aid] });
    expect(changesBetween(null, relation)).toEqual([
      { relation: "no-tj", fact: null, attribute: null, before: null, after: relation },
    ]);
    expect(changesBetween(null, relation).map(changeText)).toEqual(["added, with 2 facts"]);
    expect(changesBetween(relation, null).map(changeText)).toEqual(["removed, with 2 facts"]);
    expect(changesBetween(null, null)).toEqual([]);
  });

  test("a changed order of facts", () => {
    expect(changes([visit, aid], [aid, visit])).toEqual([
      "facts in a different order: visit-2012-11-gul, aid-2010 → aid-2010, visit-2012-11-gul",
    ]);
  });

  test("people, organisations and tombstones", () => {
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

describe("a derived attribute", () => {
  test("is left out if the fact itself explains it", () => {
    expect(
      descriptions(ambassador("ambassador-no-x", "a-b", "page"), ambassador("ambassador-no-x", "a-b", "other")),
    ).toEqual(["ambassador-no-x: claim: − page", "ambassador-no-x: claim: + other"]);
  });

  test("is left out if a changed source explains it", () => {
    const dated = sourcesOf({ ...page, date: "2016" }, newsPage);
    const fact = ambassador("ambassador-no-x", "a-b", "page");
    expect(descriptions(fact, fact, sourcesOf(page, newsPage), dated)).toEqual([]);
  });

  test("is left out if a new ambassador explains it", () => {
    const [predecessor, successor] = [
      ambassador("ambassador-no-x", "a-b", "page"),
      ambassador("ambassador-no-y", "c-d", "other"),
    ];
    const [before, after] = [built({ facts: [predecessor] }), built({ facts: [predecessor, successor] })];
    expect(after.facts[0]?.supersededBy).toBe("ambassador-no-y");
    expect(changesBetween(before, after).map(changeText)).toEqual(["ambassador-no-y: added"]);
  });

  test("is described if nothing else explains it", () => {
    const before = built({ facts: [ambassador("ambassador-no-x", "a-b", "page")] });
    const after = structuredClone(before);
    for (const fact of after.facts) Object.assign(fact, { supersededBy: "ambassador-no-y", unreviewed: ["de"] });
    Object.assign(after, { grade: "mirror", restsOnMirrors: true });
    expect(changesBetween(before, after).map(changeText)).toEqual([
      "grade of the evidence: official → mirror",
      "rests only on mirrors: false → true",
      "ambassador-no-x: superseded by: + ambassador-no-y",
      "ambassador-no-x: unreviewed: + de",
    ]);
  });

  test("is described for a quote that moved, although its words are the same", () => {
    const quoting = (prefix: string) => ({
      ...aid,
      claims: [{ source: "page", quotes: [{ prefix, exact: "They met" }] }],
    });
    expect(descriptions(quoting("May. "), quoting("Oslo. "))).toEqual([
      "aid-2010: positions: − 17-25",
      "aid-2010: positions: + 35-43",
    ]);
  });
});

const builtSource = (source: Parameters<typeof buildSource>[0]) =>
  buildSource(source, () => ({ records: new Set(), relations: {} }));

test("describes sources by attribute, and their texts as a whole", () => {
  const before = builtSource({
    text,
    ...authoredSource.parse({ ...page, silent: [{ exact: "They met in May.", reason: { en: "No." } }] }),
  });
  const after = builtSource({ text: `${text}!`, ...authoredSource.parse({ ...page, date: "2015" }) });
  expect(sourceChangesBetween(before, after).map(sourceChangeText)).toEqual([
    "text: changed",
    "date: 20 April 2015 → 2015",
    "silent: − “They met in May.”",
  ]);
  const silentAfter = (prefix: string) =>
    builtSource({
      text,
      ...authoredSource.parse({ ...page, silent: [{ prefix, exact: "They met", reason: { en: "No." } }] }),
    });
  expect(sourceChangesBetween(silentAfter("May. "), silentAfter("Oslo. ")).map(sourceChangeText)).toEqual([
    "positions: − 17-25",
    "positions: + 35-43",
  ]);
  expect(sourceChangesBetween(null, after).map(sourceChangeText)).toEqual(["added"]);
  expect(sourceChangesBetween(after, null).map(sourceChangeText)).toEqual(["removed"]);
});

test("each piece of a description has the kind of its change, whatever words it quotes", () => {
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
