import { expect, test } from "vitest";
import { byEarliestDay, EdtfError, earliestDay, latestDay, parseEdtf } from "../../../data/model/dates/edtf.ts";

test.each([
  ["1992", "1992-01-01", "1992-12-31"],
  ["2012-11", "2012-11-01", "2012-11-30"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2015-04-20", "2015-04-20", "2015-04-20"],
  ["2015-04-20/..", "2015-04-20", null],
  ["../2015", null, "2015-12-31"],
  ["2023-01/2023-11", "2023-01-01", "2023-11-30"],
  ["1992~", "1992-01-01", "1992-12-31"],
  ["0000-02", "0000-02-01", "0000-02-29"],
  ["0099-02", "0099-02-01", "0099-02-28"],
  ["199X", "1990-01-01", "1999-12-31"],
  ["19XX?", "1900-01-01", "1999-12-31"],
  ["1992-XX", "1992-01-01", "1992-12-31"],
  ["1992-XX-XX", "1992-01-01", "1992-12-31"],
  ["1992-04-XX", "1992-04-01", "1992-04-30"],
  ["2001-21", "2001-01-01", "2001-12-31"],
  ["2001-22", "2001-01-01", "2002-03-31"],
  ["2001-24", "2001-01-01", "2002-03-31"],
  ["1985/", "1985-01-01", null],
  ["/1985", null, "1985-12-31"],
  ["/", null, null],
  ["../..", null, null],
  ["1984-06?/2004-08%", "1984-06-01", "2004-08-31"],
])("%s covers the days from %s to %s", (edtf, first, last) => {
  expect([earliestDay(edtf), latestDay(edtf)]).toEqual([first, last]);
});

test("marks approximate and uncertain dates", () => {
  expect(parseEdtf("2020-10~")).toMatchObject({ precision: "month", month: 10, approximate: true, uncertain: false });
  expect(parseEdtf("1992?")).toMatchObject({ approximate: false, uncertain: true });
});

test.each(
  [
    "-004X",
    "-0044-03-15",
    "-0043",
    "0000",
    "0001-01-02",
    "1992",
    "1992-06-29",
    "2001-21~",
    "2001-22",
    "2001-23",
    "2001-24",
    "2001-01-02",
    "9999-12-31",
    "Y10000",
    "Y17000",
    "Y170000002",
  ].map((later, index, all) => [all[index - 1] ?? "Y-170000002", later]),
)("sorts %s before %s", (earlier, later) => {
  expect([byEarliestDay(earlier, later), byEarliestDay(later, earlier), byEarliestDay(later, later)]).toEqual([
    -1, 1, 0,
  ]);
});

test("reports which parts of a date are unspecified", () => {
  const unknownParts = { season: null, month: null, day: null, unspecified: null };
  expect(parseEdtf("199X")).toMatchObject({ precision: "decade", year: 1990, ...unknownParts });
  expect(parseEdtf("-01XX")).toMatchObject({ precision: "century", year: -199, ...unknownParts });
  expect(parseEdtf("2001-23")).toMatchObject({ precision: "season", year: 2001, ...unknownParts, season: 3 });
  expect(parseEdtf("1992-04-XX")).toMatchObject({
    precision: "month",
    year: 1992,
    ...unknownParts,
    month: 4,
    unspecified: "day",
  });
  expect(parseEdtf("1992-XX")).toMatchObject({ precision: "year", year: 1992, ...unknownParts, unspecified: "month" });
  expect(parseEdtf("1985/")).toMatchObject({ until: null, hasUnknownEnd: true });
  expect(parseEdtf("1985/..")).toMatchObject({ until: null, hasUnknownEnd: false });
});

test.each([
  ...["", "20. April 2015", "15", "2015-13", "2015-00", "2015-02-31", "2015-04-00", "1900-02-29", "2015-04-20T10:00"],
  ...[
    "1992-20",
    "1992-25",
    "1992-21-01",
    "1XXX",
    "XXXX",
    "199X-01",
    "1992-XX-01",
    "1992-0X",
    "-0000",
    "Y1992",
    "Y017000",
  ],
  ...["~1992", "1992~?", "1992/1993/1994", "1993/1992", "199X/2000", "2001-21/..", "1992-XX/1993", "{1992,1993}"],
])("refuses %j", (text) => {
  expect(() => parseEdtf(text)).toThrow(EdtfError);
});
