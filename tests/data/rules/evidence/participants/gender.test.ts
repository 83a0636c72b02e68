import { expect, test } from "vitest";
import { gender } from "../../../../../data/rules/evidence/participants/gender.ts";
import { dataset, messagesOf } from "../../dataset.ts";

/** Returns what the rule reports for a person with the recorded gender whom a source names with `quote`. */
function messagesFor(quote: string, recorded: string, language = "de"): string[] {
  const sources = { page: { language, text: quote } };
  const people = `people: { wallstroem: { name: Margot Wallström${recorded && `, gender: ${recorded}`} } }`;
  const fact = `kind: visit, guest: no, host: tj, people: [{ person: wallstroem, state: no }]`;
  const claims = `[{ source: page, quotes: ["${quote}"] }]`;
  return messagesOf(gender, dataset(`${people}\nfacts:\n  - { id: fact, ${fact}, claims: ${claims} }`, { sources }));
}
const mismatch = (quoted: string, recorded: string) => [
  `no-tj facts.0.people.0: the quotes refer to Margot Wallström as ${quoted}, but “gender” is “${recorded}”; correct “gender” in data/people.yml`,
];

test.each([
  ["Außenministerin Margot Wallström", "de"],
  ["mit der stellvertretenden norwegischen Außenministerin Margot Wallström", "de"],
  ["Margot Wallström, Ministerin für Energie und Industrie", "de"],
  ["der Frau Margot Wallström", "de"],
  ["Mrs Margot Wallström", "en"],
])("“%s” refers to a woman", (quote, language) => {
  expect(messagesFor(quote, "m", language)).toEqual(mismatch("a woman", "m"));
  expect(messagesFor(quote, "f", language)).toEqual([]);
  expect(messagesFor(quote, "", language)).toEqual([]);
});

test.each([
  ["der damalige norwegische Außenminister Margot Wallström", "de"],
  ["unter der Leitung des Botschafters in Tadschikistan (in Astana) Margot Wallström", "de"],
  ["Herrn Margot Wallström", "de"],
  ["Mr. Margot Wallström", "en"],
])("“%s” refers to a man", (quote, language) => {
  expect(messagesFor(quote, "f", language)).toEqual(mismatch("a man", "f"));
  expect(messagesFor(quote, "m", language)).toEqual([]);
});

test.each([
  "Außenminister Margot Wallström",
  "Margot Wallström kam mit Herrn Berg",
  "Foreign Minister Margot Wallström",
])("“%s” can refer to a man or a woman", (quote) =>
  expect([...messagesFor(quote, "m"), ...messagesFor(quote, "f")]).toEqual([]),
);

test("checks an ambassador's gender too", () => {
  const sources = { page: { language: "de", text: "Botschafterin ist Frau A B." } };
  const fact =
    "{ id: a, kind: ambassador, sending: no, receiving: tj, person: a, claims: [{ source: page, quotes: [Frau A B] }] }";
  expect(
    messagesOf(gender, dataset(`{ people: { a: { name: A B, gender: m } }, facts: [${fact}] }`, { sources })),
  ).toEqual([
    "no-tj facts.0.person: the quotes refer to A B as a woman, but “gender” is “m”; correct “gender” in data/people.yml",
  ]);
});

test("compares the gender of an ambassador with the pronoun that begins the next sentence", () => {
  const quote = "The Ambassador is A B. She resides in Oslo.";
  const sources = { page: { language: "en", text: quote } };
  const fact = `{ id: a, kind: ambassador, sending: no, receiving: tj, person: a, claims: [{ source: page, quotes: ["${quote}"] }] }`;
  const messages = (written: string) =>
    messagesOf(gender, dataset(`{ people: { a: { name: A B, gender: ${written} } }, facts: [${fact}] }`, { sources }));
  expect(messages("m")).toEqual([
    "no-tj facts.0.person: the quotes refer to A B as a woman, but “gender” is “m”; correct “gender” in data/people.yml",
  ]);
  expect(messages("f")).toEqual([]);
});
