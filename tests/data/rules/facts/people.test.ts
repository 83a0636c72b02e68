import { describe, expect, test } from "vitest";
import { people } from "../../../../data/rules/facts/people.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (entries: string, participants = "{ person: soreide }") =>
  messagesOf(
    people,
    dataset(`{ people: ${entries}, facts: [{ id: m, kind: meeting, people: [${participants}], claims: [page] }] }`),
  );

describe("one person has one entry", () => {
  const duplicate = (name: string) => [
    `people suraide: “${name}” is also a name of “soreide”; keep one entry for this person, and use its key in every fact or, if they are two people, call this one soreide-2`,
  ];

  test.each(["Ine Søreide", "INE SOREIDE", "Ine Sóreide"])(
    "recognises Ine Søreide and %s as the same person",
    (name) => {
      expect(messagesFor(`{ soreide: { name: Ine Søreide }, suraide: { name: ${name} } }`)).toEqual(duplicate(name));
    },
  );

  test("compares the spellings of sources too", () => {
    const entries = "{ soreide: { name: Ine Søreide }, suraide: { name: Ine Suraide } }";
    expect(messagesFor(entries)).toEqual([]);
    expect(messagesFor(entries, "{ person: soreide, asWritten: Ine Suraide }")).toEqual(duplicate("Ine Suraide"));
    expect(messagesFor(entries, "{ person: suraide, asWritten: Ine Soreide }")).toEqual(duplicate("Ine Soreide"));
  });

  test("accepts namesakes whose keys differ by a number", () => {
    expect(messagesFor("{ soreide: { name: Ine Søreide }, soreide-2: { name: Ine Søreide } }")).toEqual([]);
  });

  test("compares the people of all relations, and ambassadors too", () => {
    const fact = "kind: ambassador, sending: no, receiving: tj, claims: [page]";
    const relations = {
      "no-tj": `{ people: { suraide: { name: Ine Suraide } }, facts: [{ id: a, person: suraide, asWritten: Soreide, ${fact} }] }`,
      "kz-no":
        "{ people: { soreide: { name: Søreide } }, facts: [{ id: a, kind: meeting, people: [{ person: soreide }], claims: [page] }] }",
    };
    expect(messagesOf(people, dataset(relations))).toEqual([
      "people soreide: “Søreide” is also a name of “suraide”; keep one entry for this person, and use its key in every fact or, if they are two people, call this one suraide-2",
    ]);
  });

  test("compares names in other scripts too", () => {
    const scripts = "scripts: { Cyrl: Ине Сёрейде }";
    expect(messagesFor(`{ soreide: { name: A, ${scripts} }, suraide: { name: B, ${scripts} } }`)).toEqual(
      duplicate("Ине Сёрейде"),
    );
  });

  test("accepts several spellings of one person", () => {
    const spellings = "{ person: soreide, asWritten: Soreide }, { person: soreide, asWritten: Suraide }";
    expect(messagesFor("{ soreide: { name: Ine Søreide }, other: { name: Ine Berg } }", spellings)).toEqual([]);
  });
});

describe("each form of a name is in its own script", () => {
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
    [
      "name: Gul, scripts: { tg-Cyrl: Gul }",
      "scripts.tg-Cyrl",
      "“Gul” has letters that are not Cyrillic; write the name in Cyrillic script only",
    ],
    [
      "name: Gul, scripts: { Cyrl: Гул }, transliterated: [Arab]",
      "transliterated",
      "“scripts” has no “Arab”; add the transliterated name there, or remove “Arab” here",
    ],
  ])("refuses %s", (person, path, message) => {
    expect(messagesFor(`{ gul: { ${person} } }`)).toEqual([`people gul.${path}: ${message}`]);
  });

  test.each(["name: Knut Vollebæk-O'Hara", "name: Oʻgʻli, scripts: { Cyrl: Шералӣ Гул, Arab: شیرعلی گل }"])(
    "accepts %s",
    (person) => expect(messagesFor(`{ gul: { ${person} } }`)).toEqual([]),
  );
});

test("refuses a person who serves different states in different facts", () => {
  const withAmbassadorOf = (state: string) =>
    messagesOf(
      people,
      dataset(
        `{ people: { a: { name: A } }, facts: [{ id: m, kind: meeting, people: [{ person: a, state: tj }], claims: [page] }, { id: x, kind: ambassador, sending: ${state}, receiving: "no", person: a, claims: [page] }] }`,
      ),
    );
  expect(withAmbassadorOf("tj")).toEqual([]);
  expect(withAmbassadorOf("no")).toEqual([
    "no-tj people.a: “a” serves Tajikistan in one fact and Norway in another; correct the fact that is wrong",
  ]);
});
