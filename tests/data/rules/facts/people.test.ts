import { describe, expect, test } from "vitest";
import { people } from "../../../../data/rules/facts/people.ts";
import { dataset, said } from "../dataset.ts";

const saidOf = (entries: string, who = "{ person: soreide }") =>
  said(people, dataset(`{ people: ${entries}, facts: [{ id: m, kind: meeting, people: [${who}], claims: [page] }] }`));

describe("one person has one entry", () => {
  const double = (name: string) => [
    `no-tj people.suraide: “${name}” is also a name of “soreide”; keep one entry for this person, and use its key in every fact`,
  ];

  test.each(["Ine Søreide", "INE SOREIDE", "Ine Sóreide"])("Ine Søreide and %s are the same", (name) => {
    expect(saidOf(`{ soreide: { name: Ine Søreide }, suraide: { name: ${name} } }`)).toEqual(double(name));
  });

  test("a spelling of a source is a name too", () => {
    const entries = "{ soreide: { name: Ine Søreide }, suraide: { name: Ine Suraide } }";
    expect(saidOf(entries)).toEqual([]);
    expect(saidOf(entries, "{ person: soreide, asWritten: Ine Suraide }")).toEqual(double("Ine Suraide"));
    expect(saidOf(entries, "{ person: suraide, asWritten: Ine Soreide }")).toEqual(double("Ine Soreide"));
  });

  test("and so is the name in another script", () => {
    const scripts = "scripts: { Cyrl: Ине Сёрейде }";
    expect(saidOf(`{ soreide: { name: A, ${scripts} }, suraide: { name: B, ${scripts} } }`)).toEqual(
      double("Ине Сёрейде"),
    );
  });

  test("one person may be written in several ways", () => {
    const ways = "{ person: soreide, asWritten: Soreide }, { person: soreide, asWritten: Suraide }";
    expect(saidOf("{ soreide: { name: Ine Søreide }, other: { name: Ine Berg } }", ways)).toEqual([]);
  });
});

describe("each form of a name is in its script", () => {
  test.each([
    ["name: Шерали Гул", "name", "“Шерали Гул” has letters that are not Latin; write the name in Latin script only"],
    [
      "name: Gul, scripts: { Cyrl: Gul }",
      "scripts.Cyrl",
      "“Gul” has letters that are not Cyrillic; write the name in Cyrillic script only",
    ],
    [
      "name: Gul, scripts: { Arab: Гул }",
      "scripts.Arab",
      "“Гул” has letters that are not Arabic; write the name in Arabic script only",
    ],
  ])("%s is refused", (person, path, message) => {
    expect(saidOf(`{ gul: { ${person} } }`)).toEqual([`no-tj people.gul.${path}: ${message}`]);
  });

  test.each(["name: Knut Vollebæk-O'Hara", "name: Oʻgʻli, scripts: { Cyrl: Шералӣ Гул, Arab: شیرعلی گل }"])(
    "%s passes",
    (person) => expect(saidOf(`{ gul: { ${person} } }`)).toEqual([]),
  );
});

test("nobody serves one state here and the other there", () => {
  const of = (state: string) =>
    said(
      people,
      dataset(
        `{ people: { a: { name: A } }, facts: [{ id: m, kind: meeting, people: [{ person: a, state: tj }], claims: [page] }, { id: x, kind: ambassador, sending: ${state}, receiving: "no", person: a, claims: [page] }] }`,
      ),
    );
  expect(of("tj")).toEqual([]);
  expect(of("no")).toEqual([
    "no-tj people.a: “a” serves tj in one fact and no in another; correct the fact that is wrong",
  ]);
});
