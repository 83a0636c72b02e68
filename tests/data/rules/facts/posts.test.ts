import { expect, test } from "vitest";
import { posts } from "../../../../data/rules/facts/posts.ts";
import { dataset, messagesOf } from "../dataset.ts";

const ambassador = (id: string, more: string) => `{ id: ${id}, kind: ambassador, sending: no, receiving: tj, ${more} }`;
const undated = { kind: "ministry", title: { en: "Old" }, date: "2015-04-20/.." };
const page = { kind: "ministry", title: { en: "Page" }, date: "2024-01-19" };
const messagesFor = (...facts: string[]) =>
  messagesOf(posts, dataset(`{ facts: [${facts.join(", ")}] }`, { sources: { page, undated } }));
const sameDay = (day: string, claim = 0) => [
  `no-tj facts.1.claims.${claim}: “a” is attested in the same post on ${day}; remove one of the two claims, or add “attested” with the day that the claim is about, or with an open date such as ../2019-08 if the source says “until August 2019”`,
];

test("refuses two ambassadors attested on the same day", () => {
  const a = ambassador("a", "person: a, claims: [page]");
  expect(messagesFor(a, ambassador("b", "person: b, claims: [undated, page]"))).toEqual(sameDay("2024-01-19", 1));
  expect(messagesFor(a, ambassador("b", "vacant: true, claims: [page]"))).toEqual(sameDay("2024-01-19"));
  expect(messagesFor(a, ambassador("b", "person: b, claims: [{ source: undated, attested: 2024-01-19 }]"))).toEqual(
    sameDay("2024-01-19"),
  );
});

test("refuses two ambassadors from one undated page without attested days", () => {
  const ambassadorNamed = (person: string) => ambassador(person, `person: ${person}, claims: [undated]`);
  expect(messagesFor(ambassadorNamed("a"), ambassadorNamed("b"))).toEqual(sameDay("2015-04-20/.."));
});

test("accepts an ambassador that a later page calls a former one", () => {
  const former = ambassador("a", "person: a, until: '2019', claims: [page]");
  const current = ambassador("b", "person: b, from: '2019', claims: [page]");
  expect(messagesFor(former, current)).toEqual([]);
  const last = ambassador("a", "person: a, until: 2024-01, claims: [page]");
  expect(messagesFor(last, current)).toEqual(sameDay("2024-01-19"));
});

test("accepts successive ambassadors, the same one twice, an unnamed one, and one from the other state", () => {
  const a = ambassador("a", "person: a, claims: [page]");
  const accepted = [
    ambassador("b", "person: b, claims: [{ source: page, attested: 2015-04-20 }]"),
    ambassador("b", "person: a, claims: [page]"),
    ambassador("b", "claims: [page]"),
    "{ id: b, kind: ambassador, sending: tj, receiving: no, person: b, claims: [page] }",
  ];
  for (const fact of accepted) expect(messagesFor(a, fact), fact).toEqual([]);
});
