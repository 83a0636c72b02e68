import { describe, expect, test } from "vitest";
import { decode, hashOf } from "../../../data/model/release/documents.ts";
import { conversions, inNewestForm } from "../../../data/model/release/earlier-forms.ts";

describe("a document of another schema", () => {
  const decoded = <Type extends "relation" | "source">(type: Type, document: object) => {
    const text = JSON.stringify(document);
    return decode(type, hashOf(text), text);
  };

  test("of an earlier one is returned in today's form", () => {
    const fact = { id: "visit", claims: [], note: "A note.", follows: { source: "page", because: "Reasons." } };
    const source = { id: "page", dateBasis: "Its URL mentions 2021.", note: "A copy." };
    const relation = {
      id: "no-tj",
      facts: [fact, { id: "b", claims: [], undecided: { because: "Reasons." } }],
      sources: [source],
    };
    expect(decoded("relation", { schema: 1, relation })).toEqual({
      schema: 2,
      relation: {
        id: "no-tj",
        cities: {},
        facts: [
          {
            id: "visit",
            claims: [],
            remark: { en: "A note." },
            follows: { source: "page", because: { en: "Reasons." } },
          },
          { id: "b", claims: [], undecided: { because: { en: "Reasons." } } },
        ],
        sources: [{ id: "page", dateBasis: { en: "Its URL mentions 2021." }, remark: { en: "A copy." } }],
      },
    });
    const silent = [{ start: 0, end: 5, reason: "A heading." }];
    expect(decoded("source", { schema: 1, source: { ...source, silent } }).source).toMatchObject({
      remark: { en: "A copy." },
      silent: [{ start: 0, end: 5, reason: { en: "A heading." } }],
    });
  });

  test("of schema 1 gets the names of its cities, which it does not contain", () => {
    const claims = [{ source: "page", says: { residence: "oslo" } }];
    const facts = [
      { id: "a", kind: "ambassador", residence: "vienna", claims },
      { id: "b", kind: "visit", place: "at", claims: [] },
    ];
    const { relation } = decoded("relation", { schema: 1, relation: { id: "no-tj", facts, sources: [] } });
    expect(Object.keys(relation.cities)).toEqual(["oslo", "vienna"]);
    expect(relation.cities.vienna).toMatchObject({ state: "at", name: { de: "Wien", fa: "وین" }, unreviewed: [] });
  });

  test("of a later one is refused", () => {
    expect(() => decoded("relation", { schema: 3, relation: {} })).toThrow(
      /relation\/\w+ has schema 3; this reader only knows schemas 1 to 2$/,
    );
  });
});

describe("with a third schema", () => {
  /** What a change to schema 3 would add: remarks become lists. */
  const toSchema3 = ({ source }: Readonly<Record<string, unknown>>) => {
    const { remark, ...rest } = source as { remark: unknown };
    return { schema: 3, source: { ...rest, remarks: [remark] } };
  };
  const inSchema3 = (document: { schema: number; source: object }) =>
    inNewestForm(document, [...(conversions.source ?? []), toSchema3]);
  const remark = { en: "A copy." };
  const expected = { schema: 3, source: { id: "page", silent: [], remarks: [remark] } };

  test("a document of schema 1 goes through both conversions", () => {
    expect(inSchema3({ schema: 1, source: { id: "page", silent: [], note: "A copy." } })).toEqual(expected);
  });

  test("a document of schema 2 goes through the second", () => {
    expect(inSchema3({ schema: 2, source: { id: "page", silent: [], remark } })).toEqual(expected);
  });

  test("a document of schema 3 stays as it is", () => {
    expect(inSchema3(expected)).toBe(expected);
  });
});
