import { expect, test } from "vitest";
import { dateProblem } from "../../../data/model/dates/date-problem.ts";

test.each([
  ["1981-02-30", "“1981-02-30” is not a date: 1981-02 has no day 30; correct it"],
  ["1981-04-00", "“1981-04-00” is not a date: 1981-04 has no day 00; correct it"],
  ["1981-13-03", "“1981-13-03” is not a date: there is no month 13; correct it"],
  ["1981-25", "“1981-25” is not a date: there is no month 25; correct it"],
  ["1990/1981-02-30", "“1990/1981-02-30” is not a date: 1981-02 has no day 30; correct it"],
  ["1993/1992", "“1993/1992” ends before it begins; write the earlier date first"],
  ["03.05.1981", "“03.05.1981” is not an EDTF date; write the year, the month and the day as YYYY-MM-DD"],
  [
    "yesterday",
    "“yesterday” is not an EDTF date; write it in a form such as 1992, 2012-11, 2015-04-20, 2023-01/2023-11 or 1992~",
  ],
])("says what is wrong with %s", (text, message) => {
  expect(dateProblem(text)).toBe(`${message} (see docs/editing.md#dates)`);
});

test.each([
  ["1990s", "199X"],
  ["the 1990’s", "199X"],
  ["c. 1992", "1992~"],
  ["1992–1995", "1992/1995"],
  ["summer 1999", "1999-22"],
  ["Fall of 1999", "1999-23"],
  ["3 May 1981", "1981-05-03"],
  ["3rd of May, 1981", "1981-05-03"],
  ["May 3, 1981", "1981-05-03"],
  ["3. Mai 1981", "1981-05-03"],
  ["3. mars 1981", "1981-03-03"],
  ["3 мая 1981", "1981-05-03"],
  ["Nov. 2012", "2012-11"],
  ["November 2012", "2012-11"],
  ["1981-5-3", "1981-05-03"],
  ["1981.05.03", "1981-05-03"],
  ["1981-5", "1981-05"],
  ["5/1981", "1981-05"],
  ["25.05.1981", "1981-05-25"],
  ["5/25/1981", "1981-05-25"],
  ["5.5.1981", "1981-05-05"],
])("suggests how to write %s", (text, date) => {
  expect(dateProblem(text)).toBe(`“${text}” is not an EDTF date; write ${date} (see docs/editing.md#dates)`);
});

test.each(["1900s", "31 June 1981", "3 Maj 1981", "31.31.1981", "monsoon 1999", "12.05.81"])(
  "suggests no date for %s",
  (text) => expect(dateProblem(text)).not.toMatch(/write \d/),
);

test.each(["199X", "1999-22", "1981-05-03", "1992~", "2015/.."])("accepts %s", (text) => {
  expect(dateProblem(text)).toBeNull();
});
