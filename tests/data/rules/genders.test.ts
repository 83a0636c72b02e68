import { expect, test } from "vitest";
import { genders } from "../../../data/rules/genders.ts";
import { dataset, said } from "./dataset.ts";

function saidOf(gender: string, quote: string, { kind = "foreign-minister", language = "de" } = {}): string[] {
  const yaml = `
people: { berg: { name: Anna Berg${gender} }, gul: { name: Sherali Gul, gender: m } }
facts:
  - id: meeting
    kind: meeting
    people: [{ person: berg, office: ${kind}, state: "no" }, { person: gul, office: foreign-minister, state: tj }]
    claims: [{ source: page, quotes: ["${quote}"] }]`;
  return said(genders, dataset(yaml, { sources: { page: { language, text: quote } } }));
}

const found = (word: string) => [
  `no-tj facts.0.claims.0.quotes: the source writes “${word}” before Anna Berg, whose gender is m; mend gender under people`,
];

test.each([
  ["die Außenministerin Anna Berg kam.", "Außenministerin"],
  ["Gespräch mit Außenminister Sherali Gul und Frau Anna Berg.", "Frau"],
])("“%s” is said of no man", (quote, word) => {
  expect(saidOf(", gender: m", quote)).toEqual(found(word));
  expect(saidOf(", gender: f", quote)).toEqual([]);
  expect(saidOf("", quote)).toEqual([]);
});

test("what is said of another person is not said of this one", () => {
  expect(saidOf(", gender: m", "die Außenministerin Eva Lie traf Außenminister Anna Berg.")).toEqual([]);
  expect(saidOf(", gender: f", "des Außenministers Sherali Gul mit der Außenministerin Anna Berg.")).toEqual([]);
});

test("a title that is the same for all says nothing; an address does, in its language", () => {
  expect(saidOf(", gender: m", "Foreign Minister Anna Berg came.", { language: "en" })).toEqual([]);
  expect(saidOf(", gender: m", "Foreign Minister Ms Anna Berg came.", { language: "en" })).toEqual(found("Ms"));
});
