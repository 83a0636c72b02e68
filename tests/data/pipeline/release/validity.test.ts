import { expect, test } from "vitest";
import type { Fact } from "../../../../data/model/facts/fact.ts";
import { authoredRelation } from "../../../../data/model/facts/relation.ts";
import { type AuthoredSource, authoredSource } from "../../../../data/model/sources/source.ts";
import { buildRelation } from "../../../../data/pipeline/release/build-release.ts";

const sources = new Map(
  [
    { id: "undated", kind: "ministry", date: "2015-04-20/.." },
    { id: "later", kind: "ministry", language: "en", date: "2024-01-19" },
    { id: "mirror", kind: "encyclopaedia-mirror", date: "1992/.." },
  ].map((source): [string, AuthoredSource & { text: null }] => [
    source.id,
    { ...authoredSource.parse(source), text: null },
  ]),
);

function built(facts: object[]) {
  const people = { a: { name: "A" }, b: { name: "B" } };
  return buildRelation("no-tj", authoredRelation.parse({ people, facts }), { sources });
}
const fact = (facts: object[], id: string) => built(facts).facts.find((candidate) => candidate.id === id) as Fact;

const ambassador = (id: string, person: string, claims: unknown[], more = {}) => ({
  id,
  kind: "ambassador",
  sending: "no",
  receiving: "tj",
  person,
  claims,
  ...more,
});
const earlier = ambassador("earlier", "a", [{ source: "undated", attested: "2015-04-20" }]);
const later = ambassador("later", "b", ["later"]);

test("the ambassador attested later supersedes the earlier one, in either file order", () => {
  for (const facts of [
    [earlier, later],
    [later, earlier],
  ]) {
    expect(fact(facts, "earlier").supersededBy).toBe("later");
    expect(fact(facts, "later").supersededBy).toBeNull();
  }
});

test("a later source does not prolong a term that has ended", () => {
  const ended = ambassador("earlier", "a", ["later"], { from: "2001", until: "2005-02-28" });
  const next = ambassador("next", "b", [{ source: "undated", attested: "2015-04-20" }], { from: "2005-03-01" });
  expect(fact([ended, next], "earlier")).toMatchObject({
    supersededBy: "next",
    validity: { until: "2005-02-28", lastAttested: "2005-02-28" },
  });
  expect(fact([ended, next], "next").supersededBy).toBeNull();
});

test("ambassadors of different states do not supersede each other", () => {
  const ofOtherState = ambassador("later", "b", ["later"], { sending: "tj", receiving: "no" });
  expect(fact([earlier, ofOtherState], "earlier").supersededBy).toBeNull();
});

test("an ambassador who may have been the later one is not superseded", () => {
  const undated = ambassador("earlier", "a", ["undated"]);
  expect(fact([undated, later], "earlier").supersededBy).toBeNull();
  expect(fact([undated, later], "later").supersededBy).toBeNull();
  const attested = (day: string) => ambassador("other", "b", [{ source: "later", attested: day }]);
  const inApril = ambassador("earlier", "a", [{ source: "undated", attested: "2015-04" }]);
  expect(fact([inApril, attested("2015-04-20")], "earlier").supersededBy).toBeNull();
  expect(fact([inApril, attested("2015-05-01")], "earlier").supersededBy).toBe("other");
});

test("uses the day of the dated source if both a dated and an undated source attest an ambassador", () => {
  const both = ambassador("earlier", "a", ["undated", { source: "later", attested: "2016-01-01" }]);
  expect(fact([both, later], "earlier").supersededBy).toBe("later");
});

test("a later dated source sets `lastAttested`, even next to an undated one", () => {
  const { validity } = fact([ambassador("x", "a", ["later", "undated"])], "x");
  expect(validity).toMatchObject({ type: "state", firstAttested: "2015-04-20/..", lastAttested: "2024-01-19" });
});

test("the year of a date is less precise, any other date is a conflict", () => {
  const establishment = (says: string) => ({
    id: "e",
    kind: "establishment",
    date: "1992-06-29",
    claims: ["later", { source: "undated", says: { date: says } }],
    follows: { source: "later", because: { en: "It names the day." } },
  });
  const difference = (value: string) => ({ attribute: "date", source: "undated", value });
  expect(fact([establishment("1992")], "e")).toMatchObject({ refines: [difference("1992")], conflicts: [] });
  expect(fact([establishment("1992-07-01")], "e")).toMatchObject({
    refines: [],
    conflicts: [difference("1992-07-01")],
  });
  expect(fact([establishment("1993")], "e")).toMatchObject({ refines: [], conflicts: [difference("1993")] });
});

test("a fact can be both superseded and disputed", () => {
  const disputed = {
    ...earlier,
    claims: [...earlier.claims, { source: "mirror", says: { residence: "vienna" } }],
    residence: "astana",
  };
  expect(fact([disputed, later], "earlier")).toMatchObject({
    supersededBy: "later",
    conflicts: [{ attribute: "residence", source: "mirror", value: "vienna" }],
  });
});

test("a text in a language of no source counts as an unreviewed translation until it is reviewed", () => {
  const statement = (more: object) => ({
    id: "s",
    kind: "statement",
    text: { en: "They met.", ru: "Они встретились." },
    claims: ["later"],
    ...more,
  });
  expect(fact([statement({})], "s").unreviewed).toEqual(["ru"]);
  expect(fact([statement({ reviewed: { ru: { by: "somebody", on: "2026-01-01" } } })], "s").unreviewed).toEqual([]);
});

test("a relation rests on mirrors if it cites nothing else", () => {
  const establishment = (claims: string[]) => [{ id: "e", kind: "establishment", date: "1992", claims }];
  expect(built(establishment(["mirror"])).restsOnMirrors).toBe(true);
  expect(built(establishment(["mirror", "later"])).restsOnMirrors).toBe(false);
});

test("a text in the language of its source is not a translation, whatever region the source's tag names", () => {
  const inEnglish = (language: string) => {
    const source = { ...authoredSource.parse({ id: "page", kind: "news", language, date: "2024" }), text: null };
    const visit = { id: "visit", kind: "visit", guest: "no", host: "tj", claims: ["page"], text: { en: "A visit" } };
    const relation = buildRelation("no-tj", authoredRelation.parse({ facts: [visit] }), {
      sources: new Map([["page", source]]),
    });
    return relation.facts[0]?.unreviewed;
  };
  expect(["en", "en-GB", "fr"].map(inEnglish)).toEqual([[], [], ["en"]]);
});
