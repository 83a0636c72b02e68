import { expect, test } from "vitest";
import { earliestDay, latestDay, NotEdtf, parseEdtf } from "../../../data/model/edtf.ts";

test.each([
  ["1992", "1992-01-01", "1992-12-31"],
  ["2012-11", "2012-11-01", "2012-11-30"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2015-04-20", "2015-04-20", "2015-04-20"],
  ["2015-04-20/..", "2015-04-20", null],
  ["../2015", null, "2015-12-31"],
  ["2023-01/2023-11", "2023-01-01", "2023-11-30"],
  ["1992~", "1992-01-01", "1992-12-31"],
])("%s means the days from %s to %s", (edtf, first, last) => {
  expect([earliestDay(edtf), latestDay(edtf)]).toEqual([first, last]);
});

test("approximate and uncertain dates say so", () => {
  expect(parseEdtf("2020-10~")).toMatchObject({ precision: "month", month: 10, approximate: true, uncertain: false });
  expect(parseEdtf("1992?")).toMatchObject({ approximate: false, uncertain: true });
});

test.each(["", "20. April 2015", "2015-02-31", "2015-13", "199X", "1992-21", "15"])("%j is refused", (text) => {
  expect(() => parseEdtf(text)).toThrow(NotEdtf);
});
