import { expect, test } from "vitest";
import { leftOut } from "../../../../data/rules/claims/left-out.ts";
import { dataset, messagesOf } from "../dataset.ts";

/** Returns what the rule reports for a fact with `quote` from a German source. */
function messagesFor(quote: string, fact: string): string[] {
  const sources = { page: { language: "de", text: quote } };
  const people = "people: { gul: { name: Sherali Gul }, berg: { name: Eva Berg } }";
  const claims = `[{ source: page, quotes: ["${quote}"] }]`;
  return messagesOf(leftOut, dataset(`${people}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }`, { sources }));
}
const meeting = (people: string, more = "") => `kind: meeting, people: [${people}]${more}`;

test("requires `leads: true` for the person who led", () => {
  const quote = "eine Delegation unter der Leitung von Eva Berg";
  expect(messagesFor(quote, meeting("{ person: berg }"))).toEqual([
    "no-tj facts.0.people: the quotes say “unter der Leitung”; add leads: true to the person who led",
  ]);
  expect(messagesFor(quote, meeting("{ person: berg, leads: true }"))).toEqual([]);
  expect(messagesFor(quote, "kind: statement, by: [{ person: berg }]")).toEqual([]);
});

test("requires `atTheTime: true` for an office held at that time", () => {
  const quote = "der damalige Außenminister Sherali Gul traf Botschafterin Eva Berg";
  const both = (more: string) =>
    meeting(`{ person: gul, state: tj, office: foreign-minister${more} }, { person: berg, state: no }`);
  expect(messagesFor(quote, both(""))).toEqual([
    "no-tj facts.0.people.0: the quotes say that Sherali Gul held the office at that time; add atTheTime: true",
  ]);
  expect(messagesFor(quote, both(", atTheTime: true"))).toEqual([]);
});

test("requires the event that the quotes refer to", () => {
  const quote = "Während der Präsidentschaft kam Sherali Gul";
  expect(messagesFor(quote, meeting("{ person: gul }"))).toEqual([
    "no-tj facts.0: the quotes say “Während”; under “during”, “occasion” or “marginsOf”, add the event that these words refer to",
  ]);
  expect(messagesFor(quote, meeting("{ person: gul }", ", during: { de: Präsidentschaft }"))).toEqual([]);
  expect(messagesFor("Während des Treffens sprach Sherali Gul", meeting("{ person: gul }"))).toEqual([]);
});
