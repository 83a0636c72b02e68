import { expect, test } from "vitest";
import { gender } from "../../../../data/rules/claims/gender.ts";
import { dataset, said } from "../dataset.ts";

/** What the rule says of a person of a gender whom a German source names with `quote`. */
function saidOf(quote: string, written: string, language = "de"): string[] {
  const sources = { held: { language, text: quote } };
  const people = `people: { wallstroem: { name: Margot Wallström${written && `, gender: ${written}`} } }`;
  const fact = `kind: visit, guest: no, host: tj, people: [{ person: wallstroem, state: no }]`;
  const claims = `[{ source: held, quotes: ["${quote}"] }]`;
  return said(gender, dataset(`${people}\nfacts:\n  - { id: fact, ${fact}, claims: ${claims} }`, { sources }));
}
const wrong = (said: string, written: string) => [
  `no-tj facts.0.people.0: the quotes refer to Margot Wallström as ${said}, but people has gender: ${written}; correct gender under people`,
];

test.each([
  ["Außenministerin Margot Wallström", "de"],
  ["mit der stellvertretenden norwegischen Außenministerin Margot Wallström", "de"],
  ["Margot Wallström, Ministerin für Energie und Industrie", "de"],
  ["der Frau Margot Wallström", "de"],
  ["Mrs Margot Wallström", "en"],
])("“%s” is a woman", (quote, language) => {
  expect(saidOf(quote, "m", language)).toEqual(wrong("a woman", "m"));
  expect(saidOf(quote, "f", language)).toEqual([]);
  expect(saidOf(quote, "", language)).toEqual([]);
});

test.each([
  ["der damalige norwegische Außenminister Margot Wallström", "de"],
  ["unter der Leitung des Botschafters in Tadschikistan (in Astana) Margot Wallström", "de"],
  ["Herrn Margot Wallström", "de"],
  ["Mr. Margot Wallström", "en"],
])("“%s” is a man", (quote, language) => {
  expect(saidOf(quote, "f", language)).toEqual(wrong("a man", "f"));
  expect(saidOf(quote, "m", language)).toEqual([]);
});

test.each([
  "Außenminister Margot Wallström",
  "Margot Wallström kam mit Herrn Berg",
  "Foreign Minister Margot Wallström",
])("“%s” may be either", (quote) => expect([...saidOf(quote, "m"), ...saidOf(quote, "f")]).toEqual([]));

test("an ambassador's is looked at too", () => {
  const sources = { held: { language: "de", text: "Botschafterin ist Frau A B." } };
  const fact =
    "{ id: a, kind: ambassador, sending: no, receiving: tj, person: a, claims: [{ source: held, quotes: [Frau A B] }] }";
  expect(said(gender, dataset(`{ people: { a: { name: A B, gender: m } }, facts: [${fact}] }`, { sources }))).toEqual([
    "no-tj facts.0.person: the quotes refer to A B as a woman, but people has gender: m; correct gender under people",
  ]);
});
