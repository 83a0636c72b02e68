import { expect, test } from "vitest";
import type { Fact } from "../../../data/model/facts/fact.ts";
import { statusOn } from "../../../data/view/card/as-of.ts";

const fact = (
  type: "event" | "state",
  date: string | undefined,
  attested: string[],
  more: Partial<Fact["validity"]> = {},
  otherDates: string[] = [],
) =>
  ({
    date,
    conflicts: otherDates.map((value) => ({ attribute: "date", source: "other", value })),
    claims: [
      ...attested.map((day) => ({ attested: day, says: {} })),
      ...otherDates.map((date) => ({ attested: "2017-10-21", says: { date } })),
    ],
    validity: { type, from: null, until: null, ...more },
  }) as unknown as Fact;

test("an event holds once its date has certainly passed", () => {
  const visit = fact("event", "2012-11", ["2015-04-20/.."]);
  expect(statusOn(visit, "2012-10-31")).toBe("unknown");
  expect(statusOn(visit, "2012-11-15")).toBe("unknown");
  expect(statusOn(visit, "2012-11-30")).toBe("holds");
});

test("an event is disputed between the dates of two claims, whichever of them the fact follows", () => {
  const days = ["1992-10-11", "1992-10-12", "1992-10-20", "1992-10-21"];
  const expected = ["unknown", "disputed", "disputed", "holds"];
  for (const [date, otherDate] of [
    ["1992-10-21", "1992-10-12"],
    ["1992-10-12", "1992-10-21"],
  ] as const) {
    const establishment = fact("event", date, ["2017-10-21"], {}, [otherDate]);
    expect(days.map((day) => statusOn(establishment, day))).toEqual(expected);
  }
});

test("an event whose date is vague is known at the latest on the day of a source that reports it", () => {
  const signing = fact("event", "2020-10~", ["2020-10-06"]);
  expect(statusOn(signing, "2020-10-05")).toBe("unknown");
  expect(statusOn(signing, "2020-10-06")).toBe("holds");
});

test("a source that announces an event does not prove that it took place", () => {
  const announced = fact("event", "2020-10-20", ["2020-10-06"]);
  expect(statusOn(announced, "2020-10-06")).toBe("unknown");
  expect(statusOn(announced, "2020-10-20")).toBe("holds");
});

test("an undated source counts for the day on which it was read", () => {
  const span = "2015-04-20/2026-11-23";
  const days = ["2015-04-20", "2026-11-22", "2026-11-23", "2030-01-01"];
  const aid = fact("event", undefined, [span]);
  expect(days.map((day) => statusOn(aid, day))).toEqual(["unknown", "unknown", "holds", "holds"]);
  const company = fact("state", undefined, [span]);
  expect(days.map((day) => statusOn(company, day))).toEqual(["unknown", "unknown", "last-attested", "last-attested"]);
});

test("an event without a date holds from the day of a dated source", () => {
  expect(statusOn(fact("event", undefined, ["2024-01-19"]), "2024-01-18")).toBe("unknown");
  expect(statusOn(fact("event", undefined, ["2024-01-19"]), "2024-01-19")).toBe("holds");
  expect(statusOn(fact("event", undefined, ["2015-04-20/.."]), "2030-01-01")).toBe("unknown");
});

test("a state holds between its attested days, and is last attested after them", () => {
  const office = fact("state", undefined, ["2014-01-01", "2016-06-30"]);
  expect(
    ["2013-12-31", "2014-01-01", "2015-05-05", "2016-06-30", "2016-07-01"].map((day) => statusOn(office, day)),
  ).toEqual(["unknown", "holds", "holds", "holds", "last-attested"]);
});

test("a known start or end counts as attested", () => {
  const office = fact("state", undefined, ["2016-06-30"], { from: "2014", until: "2018-03" });
  expect(["2014-12-30", "2014-12-31", "2018-03-01", "2018-03-02"].map((day) => statusOn(office, day))).toEqual([
    "unknown",
    "holds",
    "holds",
    "last-attested",
  ]);
});

test("an undated source does not attest a certain day", () => {
  const office = fact("state", undefined, ["2015-04-20/..", "2024-01-19"]);
  expect(["2016-01-01", "2024-01-19", "2024-01-20"].map((day) => statusOn(office, day))).toEqual([
    "unknown",
    "holds",
    "last-attested",
  ]);
});
