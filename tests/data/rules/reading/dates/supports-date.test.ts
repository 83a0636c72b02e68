import { expect, test } from "vitest";
import { readDates } from "../../../../../data/rules/reading/dates/dates.ts";
import { type DateSupport, supportsDate } from "../../../../../data/rules/reading/dates/supports-date.ts";

test.each<[text: string, edtf: string, support: DateSupport]>([
  ["on 6 August 2010", "2010-08-06", "yes"],
  ["on 6 August 2010", "2010-08-07", "no"],
  ["on 6 August 2010", "2010", "less-precise-than-text"],
  ["in summer 2003", "2003", "less-precise-than-text"],
  ["in winter 2003", "2003", "less-precise-than-text"],
  ["in 2010", "2010-08-06", "more-precise-than-text"],
  ["in the 1990s", "1992", "more-precise-than-text"],
  ["in 2010, on 6 August 2010", "2010", "yes"],
  ["in August 2010", "2010-08-XX", "yes"],
  ["in 2010", "2010-XX", "yes"],
  ["in the 1990s", "199X", "yes"],
  ["1999 to 2003", "1999/2003", "yes"],
  ["1999 to 2003", "1999", "end-of-span"],
  ["1999 to 2003", "2001", "more-precise-than-text"],
  ["since 1999 … until 2003", "1999/2003", "yes"],
  ["in 1999 and 2003", "1999/2003", "no"],
  ["since 1992", "1992", "yes"],
  ["since 1992", "1992/..", "yes"],
  ["in 1992", "1992/..", "qualifier-not-in-text"],
  ["since 1993", "1992/..", "no"],
  ["until 2003", "../2003", "yes"],
  ["in 2003", "../2003", "qualifier-not-in-text"],
  ["in 2003", "../..", "no"],
  ["in 1992", "1992/", "yes"],
  ["in about 1992", "1992~", "yes"],
  ["in 1992", "1992~", "qualifier-not-in-text"],
  ["in about 1992", "1992", "qualifier-only-in-text"],
  ["probably in 1992", "1992?", "yes"],
  ["probably in about 1992", "1992%", "yes"],
  ["probably in 1992", "1992%", "qualifier-not-in-text"],
  ["in about 1992; in 1992", "1992", "yes"],
  ["4/5/2015", "2015-04-05", "yes"],
  ["nothing", "1992", "no"],
])("“%s” and %s: %s", (text, edtf, support) => {
  expect(supportsDate(readDates(text, "en"), edtf)).toBe(support);
});
