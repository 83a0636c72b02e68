import { expect, test } from "vitest";
import { leftOut } from "../../../../data/rules/claims/left-out.ts";
import { dataset, said } from "../dataset.ts";

/** What the rule says of one visit or meeting, proven by a German source that says `quote`. */
function saidOf(quote: string, fact: string): string[] {
  const sources = { held: { language: "de", text: quote } };
  const people = "people: { gul: { name: Sherali Gul }, berg: { name: Eva Berg } }";
  const claims = `[{ source: held, quotes: ["${quote}"] }]`;
  return said(leftOut, dataset(`${people}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }`, { sources }));
}
const meeting = (of: string, more = "") => `kind: meeting, people: [${of}]${more}`;

test("whoever leads is marked", () => {
  const quote = "eine Delegation unter der Leitung von Eva Berg";
  expect(saidOf(quote, meeting("{ person: berg }"))).toEqual([
    "no-tj facts.0.people: the quotes say “unter der Leitung”; add leads: true to the person who led",
  ]);
  expect(saidOf(quote, meeting("{ person: berg, leads: true }"))).toEqual([]);
  expect(saidOf(quote, "kind: statement, by: [{ person: berg }]")).toEqual([]);
});

test("whoever held the office then is marked", () => {
  const quote = "der damalige Außenminister Sherali Gul traf Botschafterin Eva Berg";
  const both = (more: string) =>
    meeting(`{ person: gul, state: tj, office: foreign-minister${more} }, { person: berg, state: no }`);
  expect(saidOf(quote, both(""))).toEqual([
    "no-tj facts.0.people.0: the quotes say that Sherali Gul held the office at that time; add atTheTime: true",
  ]);
  expect(saidOf(quote, both(", atTheTime: true"))).toEqual([]);
});

test("what else was going on is told", () => {
  const quote = "Während der Präsidentschaft kam Sherali Gul";
  expect(saidOf(quote, meeting("{ person: gul }"))).toEqual([
    "no-tj facts.0: the quotes say “Während”; add the event that this refers to as during, occasion or marginsOf",
  ]);
  expect(saidOf(quote, meeting("{ person: gul }", ", during: { de: Präsidentschaft }"))).toEqual([]);
  expect(saidOf("Während des Treffens sprach Sherali Gul", meeting("{ person: gul }"))).toEqual([]);
});
