// The timeline of a relation, with a plainly fictitious one of 250 years and 300 facts.
import { expect, test } from "vitest";
import type { Fact } from "../../../data/model/facts/fact.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { levelsOf, placedBars } from "../../../data/view/pages/timeline/packing.ts";
import { ticksBetween } from "../../../data/view/pages/timeline/time-scale.ts";
import { type TimelineView, timelineView } from "../../../data/view/pages/timeline/timeline-view.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { relation } from "./card.ts";

const lane = (view: TimelineView | null, kind: string, side: number | null) => {
  const found = view?.lanes.find((candidate) => candidate.kind === kind && candidate.side === side);
  if (!found) throw new Error(`no lane ${kind} ${side}`);
  return "bars" in found ? found.bars : found.marks;
};

/** A relation that nobody could take for a real one, with an ambassador of each state every five years. */
function longRelation(): Relation {
  const base = relation("no-tj");
  const source = base.sources[0]?.id ?? "";
  const people: Relation["people"] = {};
  const facts: Fact[] = [];
  const add = (id: string, attributes: object, date?: string) => {
    const claims = [{ source, quotes: [], attested: "2020-01-01", says: {}, omits: [] }];
    const validity = {
      type: "event",
      from: null,
      until: null,
      firstAttested: "2020-01-01",
      lastAttested: "2020-01-01",
    };
    const derived = { claims, validity, conflicts: [], refines: [], supersededBy: null, unreviewed: [] };
    facts.push({ id, ...(date ? { date } : {}), ...derived, ...attributes } as unknown as Fact);
  };
  add("establishment", { kind: "establishment" }, "1770-03-02");
  for (let year = 1771; year < 2020; year += 5) {
    for (const [sending, receiving] of [
      ["no", "tj"],
      ["tj", "no"],
    ] as const) {
      const id = `ambassador-${sending}-${year}`;
      people[id] = { name: `Invented Person ${year}`, scripts: {} };
      const [from, until] = [String(year), String(year + 4)];
      const validity = { type: "state", from, until, firstAttested: from, lastAttested: until };
      const claims = [{ source, quotes: [], attested: from, says: {}, omits: [] }];
      add(id, { kind: "ambassador", sending, receiving, person: id, concurrent: [], from, until, validity, claims });
    }
  }
  for (let index = 0; facts.length < 300; index += 1) {
    const date = `${1775 + ((index * 37) % 245)}-0${1 + (index % 9)}-11`;
    if (index % 3 === 0)
      add(`visit-${index}`, { kind: "visit", guest: index % 2 ? "no" : "tj", host: "tj", people: [] }, date);
    else if (index % 3 === 1) add(`meeting-${index}`, { kind: "meeting", people: [], topics: [] }, date);
    else add(`agreement-${index}`, { kind: "agreement", type: "treaty", signatories: [] }, date);
  }
  return { ...base, people: { ...base.people, ...people }, facts };
}

test("the timeline shows ambassadors, visits, meetings and agreements, each linked to its fact", () => {
  const view = timelineView(relation("no-tj"), { ...defaultCardOptions, home: "tj" });
  expect(view?.starts.map(({ title }) => title)).toEqual(["Diplomatic relations since 29\u00a0June 1992"]);
  expect(view?.lanes.map(({ label }) => label)).toEqual([
    "Ambassadors · Tajikistan → Norway",
    "Visits · Tajikistan → Norway",
    "Meetings",
    "Agreements and documents",
    "Visits · Norway → Tajikistan",
    "Ambassadors · Norway → Tajikistan",
  ]);
  const [visit] = lane(view, "visits", 0);
  expect(visit?.url).toBe("https://entente.example/relations/no-tj/visit-2012-11-gul?lang=en&home=tj");
  // 2012 of 1992 to 2024
  expect(visit?.at).toBeGreaterThan(60);
  expect(visit?.at).toBeLessThan(70);
});

test("a relation of which only one date is known has no timeline", () => {
  expect(timelineView(relation("am-tj"), defaultCardOptions)).toBeNull();
});

test("a timeline for a day has only what is known then", () => {
  const view = timelineView(relation("no-tj"), { ...defaultCardOptions, asOf: "2013-01-01" });
  expect(view?.lanes.map(({ kind }) => kind)).not.toContain("meetings");
});

test("250 years and 300 facts fit: everything is within the drawing, and no bars or marks overlap", () => {
  const view = timelineView(longRelation(), defaultCardOptions);
  const all = (view?.lanes ?? []).flatMap((found): { at: number }[] => ("bars" in found ? found.bars : found.marks));
  expect(all).toHaveLength(299);
  for (const { at } of all) expect(at >= 0 && at <= 100).toBe(true);
  for (const found of view?.lanes ?? []) {
    if ("bars" in found) {
      for (const bar of found.bars) {
        const others = found.bars.filter((other) => other !== bar && other.row === bar.row);
        expect(others.filter(({ from, until }) => from < bar.until - 0.05 && until - 0.05 > bar.from)).toEqual([]);
      }
    } else {
      expect(Math.max(...found.marks.map(({ level }) => level))).toBeLessThan(12);
      const places = found.marks.map(({ at, level }) => `${at} ${level}`);
      expect(new Set(places).size).toBe(places.length);
    }
  }
  expect(view?.ticks.filter(({ isMinor }) => !isMinor).length).toBeLessThanOrEqual(6);
});

test("names of few ambassadors have space, and two names never share it", () => {
  const bars = placedBars([
    { from: 10, until: 30 },
    { from: 35, until: 60 },
    { from: 95, until: 96 },
  ]);
  for (const { name } of bars) expect(name.until - name.from).toBeGreaterThan(30);
  for (const bar of bars) {
    const others = bars.filter((other) => other !== bar && other.row === bar.row);
    expect(others.filter(({ name }) => name.from < bar.name.until && name.until > bar.name.from)).toEqual([]);
  }
});

test("any number of marks on one day stays low", () => {
  expect(Math.max(...levelsOf(Array.from({ length: 300 }, () => 50)))).toBeLessThan(12);
});

test.each([
  [1992, 2024, [1995, 2000, 2005, 2010, 2015, 2020]],
  [1770, 2020, [1800, 1850, 1900, 1950, 2000]],
  [2019.5, 2021.2, [2020, 2021]],
])("the years from %s to %s have few labels", (from, until, years) => {
  const major = ticksBetween(from, until).filter(({ isMinor }) => !isMinor);
  expect(major.map(({ year }) => year)).toEqual(years);
});
