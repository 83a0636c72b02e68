import { describe, expect, test } from "vitest";
import { dates } from "../../../../data/rules/facts/dates.ts";
import { dataset, messagesOf } from "../dataset.ts";

const sources = {
  page: {},
  old: { date: "2010" },
  undated: { date: "2015-04-20/.." },
};

/** Returns what the rule reports for a fact with these attributes, written as YAML in one line. */
function messagesFor(fact: string, more = "", claims = "[page]"): string[] {
  return messagesOf(dates, dataset(`facts:\n  - { id: fact, claims: ${claims}, ${fact} }\n${more}`, { sources }));
}

const agreement = "kind: agreement, type: treaty, signatories: [{ state: tj, body: a }, { state: no, body: b }]";
const mission = "kind: mission, type: embassy, sending: no, receiving: tj";
const ambassador = "kind: ambassador, sending: no, receiving: tj";
const visit = "kind: visit, guest: no, host: tj";

describe("later events do not come before earlier ones", () => {
  test.each([
    [
      `${agreement}, date: 2010-08-06, inForce: 2009`,
      "no-tj facts.0.inForce: “inForce” (2009) is before “date” (2010-08-06); correct the one that is wrong",
    ],
    [
      `${mission}, opened: 2010, upgraded: 2009-05`,
      "no-tj facts.0.upgraded: “upgraded” (2009-05) is before “opened” (2010); correct the one that is wrong",
    ],
    [
      `${mission}, opened: 2010, closed: 2009`,
      "no-tj facts.0.closed: “closed” (2009) is before “opened” (2010); correct the one that is wrong",
    ],
    [
      `${ambassador}, from: 2015-04, until: 2015-03`,
      "no-tj facts.0.until: “until” (2015-03) is before “from” (2015-04); correct the one that is wrong",
    ],
  ])("refuses %s", (fact, message) => expect(messagesFor(fact)).toEqual([message]));

  test.each([
    `${agreement}, date: 2010-08-06, inForce: 2010`,
    `${mission}, opened: 2009, upgraded: 2010, closed: 2010-05`,
    `${ambassador}, from: 2015-04-20/.., until: 2015-04`,
    `${ambassador}, from: ../2015, until: 2014`,
  ])("accepts dates that may be in order: %s", (fact) => expect(messagesFor(fact)).toEqual([]));
});

describe("facts that need relations come after their establishment", () => {
  const established = "  - { id: establishment, kind: establishment, date: 1992-06-29, claims: [page] }";
  const message = (path: string, date: string) =>
    `no-tj facts.0.${path}: ${date} is before relations were established (1992-06-29); correct the date that is wrong`;

  test.each([
    [`${visit}, date: 1992-06-28`, "date", "1992-06-28"],
    ["kind: meeting, people: [{ person: a }], date: 1991", "date", "1991"],
    [`${agreement}, date: 1992-05`, "date", "1992-05"],
    ["kind: aid, donor: no, recipient: tj, purpose: { en: Food }, date: 1990", "date", "1990"],
    [`${ambassador}, from: 1991`, "from", "1991"],
  ])("refuses %s", (fact, path, date) => expect(messagesFor(fact, established)).toEqual([message(path, date)]));

  test("refuses an ambassador attested before it", () => {
    const claims = "[{ source: page, attested: 1992-01 }]";
    expect(messagesFor(ambassador, established, claims)).toEqual([message("claims.0.attested", "1992-01")]);
  });

  test.each([
    `${visit}, date: 1992`,
    `${visit}, date: 1992-06-29`,
    "kind: recognition, date: 1991-12-25",
    `${mission}, opened: 1990`,
  ])("accepts %s", (fact) => expect(messagesFor(fact, established)).toEqual([]));

  test("the first of two establishments counts", () => {
    const earlier = "  - { id: first, kind: establishment, date: 1991-12-01, claims: [page] }";
    expect(messagesFor(`${visit}, date: 1991-12-02`, `${established}\n${earlier}`)).toEqual([]);
  });
});

describe("a source reports nothing later than itself", () => {
  test("refuses a fact later than its source", () => {
    expect(messagesFor(`${visit}, date: 2011`, "", "[old]")).toEqual([
      "no-tj facts.0.date: 2011 is later than its source (old: 2010); correct the date, or cite a later source that reports it",
    ]);
  });

  test("compares `attested` and `says` of a claim with its own source", () => {
    const claims = "[{ source: old, attested: 2012, says: { date: 2011 } }, page]";
    expect(messagesFor(`${visit}, date: 2010`, "", claims)).toEqual([
      "no-tj facts.0.claims.0.attested: 2012 is later than its source (old: 2010); correct the date, or cite a later source that reports it",
      "no-tj facts.0.claims.0.says.date: 2011 is later than its source (old: 2010); correct the date, or cite a later source that reports it",
    ]);
  });

  test.each([
    [`${visit}, date: 2010`, "[old]"],
    [`${visit}, date: 2011`, "[old, page]"],
    [`${visit}, date: 2030`, "[undated]"],
    [`${agreement}, date: 2010, inForce: 2012`, "[old]"],
  ])("accepts %s, cited from %s", (fact, claims) => expect(messagesFor(fact, "", claims)).toEqual([]));
});

describe("a state has no relations before it exists", () => {
  const established = (date: string) =>
    messagesOf(dates, dataset(`{ facts: [{ id: e, kind: establishment, date: ${date}, claims: [page] }] }`));

  test("refuses a date before its independence", () => {
    expect(established("1991-09-08")).toEqual([
      "no-tj facts.0.date: 1991-09-08 is before the independence of Tajikistan (1991-09-09); correct “date”",
    ]);
    expect(established("1991")).toEqual([]);
    expect(established("1991-09-09")).toEqual([]);
  });

  test("accepts any date for a state without a recorded independence", () => {
    const facts = "{ facts: [{ id: e, kind: establishment, date: 1947-02, claims: [page] }] }";
    expect(messagesOf(dates, dataset({ "in-no": facts }))).toEqual([]);
  });
});

describe("the meaning of a date", () => {
  const ambassador = (more: string) =>
    messagesOf(
      dates,
      dataset(`{ facts: [{ id: a, kind: ambassador, sending: no, receiving: tj, claims: [page], ${more} }] }`),
    );

  test("requires a meaning for the `date` of an ambassador", () => {
    expect(ambassador("date: 2020-02-13")).toEqual([
      "no-tj facts.0.date: for an ambassador, write “from” instead of “date” if it is the start of the term; otherwise keep “date” and add dateMeans: appointed, credentials, arrived or, if the source does not say, unclear",
    ]);
    for (const meaning of ["unclear", "appointed", "credentials", "arrived"])
      expect(ambassador(`date: 2020-02-13, dateMeans: ${meaning}`)).toEqual([]);
    expect(ambassador("from: 2020-02-13")).toEqual([]);
  });

  test("requires the `date` of a mission to be unclear, because a date with a known meaning has its own attribute", () => {
    const mission = (more: string) =>
      messagesOf(
        dates,
        dataset(
          `{ facts: [{ id: m, kind: mission, type: embassy, sending: no, receiving: tj, claims: [page], ${more} }] }`,
        ),
      );
    expect(mission("date: 2012-05-14")).toEqual([
      "no-tj facts.0.date: for a mission, write “opened”, “upgraded” or “closed” instead of “date” if the source says that this happened then; otherwise keep “date” and add dateMeans: unclear",
    ]);
    expect(mission("date: 2012-05-14, dateMeans: unclear")).toEqual([]);
    expect(mission("opened: 2012-05-14")).toEqual([]);
  });

  test("refuses `dateMeans` for all other kinds", () => {
    const visit = "kind: visit, guest: no, host: tj, date: 2012-05-14, dateMeans: unclear";
    expect(() => dataset(`{ facts: [{ id: v, claims: [page], ${visit} }] }`)).toThrow(/dateMeans/);
  });

  test("refuses `dateMeans` without a date", () => {
    expect(ambassador("dateMeans: unclear")).toEqual([
      "no-tj facts.0.dateMeans: “dateMeans” needs a “date”; remove “dateMeans”, or add “date”",
    ]);
  });
});

describe("a recognition after the establishment of relations", () => {
  const recognition = (more: string) =>
    messagesOf(
      dates,
      dataset(`{ facts: [
        { id: e, kind: establishment, date: 1992-06-05, claims: [page] },
        { id: r, kind: recognition, claims: [page], ${more} }
      ] }`),
    );

  test("needs a warning for readers", () => {
    expect(recognition("date: 1993-01-02")).toEqual([
      "no-tj facts.1.date: 1993-01-02 is after relations were established (1992-06-05), but states are recognised before that; correct the date or, if the source says so, add suspect: { because: { en: … } } with an explanation for readers",
    ]);
    expect(recognition("date: 1993-01-02, suspect: { because: { en: Relations came first. } }")).toEqual([]);
  });

  test.each(["date: 1992-01-02", "date: 1992-06-05", "date: 1992"])("accepts %s", (dated) =>
    expect(recognition(dated)).toEqual([]),
  );
});
