import { expect, test } from "vitest";
import { posts } from "../../../../data/rules/facts/posts.ts";
import { dataset, said } from "../dataset.ts";

const ambassador = (id: string, more: string) => `{ id: ${id}, kind: ambassador, sending: no, receiving: tj, ${more} }`;
const undated = { ...{ kind: "ministry", title: { en: "Old" } }, date: "2015-04-20/.." };
const page = { kind: "ministry", title: { en: "Page" }, date: "2024-01-19" };
const saidOf = (...facts: string[]) =>
  said(posts, dataset(`{ facts: [${facts.join(", ")}] }`, { sources: { page, undated } }));
const twice = (day: string, claim = 0) => [
  `no-tj facts.1.claims.${claim}: a is attested in the same post on ${day}; remove one of the two claims, or add attested with the day that the claim is about`,
];

test("no day is vouched for of two ambassadors", () => {
  const a = ambassador("a", "person: a, claims: [page]");
  expect(saidOf(a, ambassador("b", "person: b, claims: [undated, page]"))).toEqual(twice("2024-01-19", 1));
  expect(saidOf(a, ambassador("b", "vacant: true, claims: [page]"))).toEqual(twice("2024-01-19"));
  expect(saidOf(a, ambassador("b", "person: b, claims: [{ source: undated, attested: 2024-01-19 }]"))).toEqual(
    twice("2024-01-19"),
  );
});

test("nor does one page name two without saying which comes first", () => {
  const of = (person: string) => ambassador(person, `person: ${person}, claims: [undated]`);
  expect(saidOf(of("a"), of("b"))).toEqual(twice("2015-04-20/.."));
});

test("one after the other, one twice, one unnamed, and one of the other state may be", () => {
  const a = ambassador("a", "person: a, claims: [page]");
  const others = [
    ambassador("b", "person: b, claims: [{ source: page, attested: 2015-04-20 }]"),
    ambassador("b", "person: a, claims: [page]"),
    ambassador("b", "claims: [page]"),
    "{ id: b, kind: ambassador, sending: tj, receiving: no, person: b, claims: [page] }",
  ];
  for (const other of others) expect(saidOf(a, other), other).toEqual([]);
});
