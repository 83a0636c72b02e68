import { expect, test } from "vitest";
import type { Fact } from "../../../data/model/facts/fact.ts";
import { type FactFilter, matchesFilter } from "../../../data/model/facts/fact-filter.ts";
import { factKinds } from "../../../data/model/facts/kinds.ts";
import { canMatch, kindYears, yearsOfState } from "../../../data/model/release/kind-years.ts";

/** An event, with other dates that sources claim. */
const event = (kind: Fact["kind"], date: string | undefined, ...others: string[]): Fact =>
  ({
    kind,
    date,
    conflicts: others.map((value) => ({ attribute: "date", source: "s", value })),
    validity: { type: "event" },
  }) as unknown as Fact;

test("an index lists the years of each kind, with conflicting dates and without gaps between adjacent years", () => {
  const facts = [
    event("visit", "2004-06", "2007"),
    event("visit", "2005/2006-03"),
    event("visit", "1998"),
    event("statement", undefined),
    event("establishment", "199X"),
  ];
  expect(kindYears(facts)).toBe("e1990-1999 s v1998,2004-2007");
  expect(kindYears([])).toBe("");
});

test("every kind has its own letter", () => {
  const kinds = Object.keys(factKinds) as Fact["kind"][];
  expect(new Set(kinds.map((kind) => kindYears([event(kind, undefined)]))).size).toBe(kinds.length);
});

test("never excludes a fact that matches, even before the year 0, after 9999 or with an open end", () => {
  const dates = ["-0043-03-15", "0000", "Y12000", "../1800", "1950/..", "9999-12-31", "2001-24", "1992-02-29"];
  const days = ["0000-01-01", "0000-12-31", "1700-05-05", "1800-01-01", "2001-12-31", "2002-03-31", "9999-12-31"];
  const filters: FactFilter[] = days.flatMap((day) => [
    { from: day },
    { to: day },
    ...days.filter((to) => to >= day).map((to) => ({ from: day, to, kind: "visit" as const })),
  ]);
  for (const date of dates) {
    const fact = event("visit", date);
    for (const filter of filters) {
      const isMatch = matchesFilter(fact, filter);
      expect([date, filter, canMatch(kindYears([fact]), filter) || !isMatch]).toEqual([date, filter, true]);
    }
  }
});

test("a state that was true on some day of a span matches only a period that includes the whole span", () => {
  const company = {
    kind: "company",
    claims: [{ attested: "2015-04-20/2026-11-23" }],
    validity: { type: "state", from: null, until: null },
  } as unknown as Fact;
  const others = [event("company", "2025"), event("company", "2026")];
  const periods = [
    ["2015-01-01", "2026-12-31", true],
    ["2016-01-01", "2026-12-31", false],
    ["2015-01-01", "2025-12-31", false],
  ] as const;
  for (const [from, to, expected] of periods) {
    expect(matchesFilter(company, { from, to })).toBe(expected);
    expect(canMatch(kindYears([company]), { from, to })).toBe(expected);
    if (expected) expect(canMatch(kindYears([company, ...others]), { from, to })).toBe(true);
  }
});

test("without an index, every relation can match", () => {
  expect(canMatch(undefined, { kind: "visit", from: "1500-01-01" })).toBe(true);
});

test("a state's years are those of the relations in whose ids it comes first", () => {
  const entry = { hash: "", facts: 1, since: [], disputed: false, restsOnMirrors: false };
  const relations = {
    "no-tj": { ...entry, kinds: "e1992 l v1998,2004-2007" },
    "no-se": { ...entry, kinds: "e1905 v2005-2010" },
    "de-no": { ...entry, kinds: "e1951" },
  };
  expect(yearsOfState({ schema: 1, code: "no", relations })).toBe("1905,1992,1998,2004-2010");
});
