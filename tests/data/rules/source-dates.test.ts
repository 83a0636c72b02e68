import { expect, test } from "vitest";
import { sourceDates } from "../../../data/rules/sources/source-dates.ts";
import { dataset, said } from "./dataset.ts";

const visits = (...dates: string[]) =>
  `facts:\n${dates.map((date, index) => `  - { id: visit-${index}, kind: visit, guest: no, host: tj, date: ${date}, claims: [page] }`).join("\n")}`;

test("an undated source is dated from the latest day that it is cited for", () => {
  const of = (date: string, ...dates: string[]) =>
    said(sourceDates, dataset(visits(...dates), { sources: { page: { date } } }));
  expect(of("2015-04-20/..", "2012-11", "2015-04-20", "1999")).toEqual([]);
  expect(of("2005-04-20/..", "2012-11", "2015-04-20")).toEqual([
    "page date: the latest day that it is cited for is 2015-04-20, so an undated source is dated 2015-04-20/.., or later with the reason under dateBasis",
  ]);
  expect(of("1992/..", "1992~")).toEqual([]);
  expect(of("2024-01-19", "1992")).toEqual([]);
});

test("it may be dated later where it is written why", () => {
  const of = (date: string, dateBasis: string) =>
    said(sourceDates, dataset(visits("1992-02-28"), { sources: { page: { date, dateBasis } } }));
  const reason = "Its address names the 29th anniversary, which was in 2021.";
  expect(of("2021/..", reason)).toEqual([]);
  expect(of("2011/..", reason)).toEqual([
    "page dateBasis: the reason does not name 2011, with which the span begins; mend one of the two",
  ]);
  expect(of("1992-02-28/..", reason)).toEqual([
    "page dateBasis: the span begins with what it is cited for; take dateBasis out",
  ]);
  expect(of("2021-02-28", reason)).toEqual([
    "page dateBasis: only a source without a date needs one; take dateBasis out",
  ]);
});

test.each([
  ["https://ria.ru/amp/20180927/1529385528.html", "2018-09-27"],
  ["https://mfa.am/en/press-releases/2017/10/21/arm-taj-25/7615", "2017-10-21"],
])("the date in %s is the source's", (url, date) => {
  const of = (its: string) => said(sourceDates, dataset(visits("1992"), { sources: { page: { url, date: its } } }));
  expect(of(date)).toEqual([]);
  expect(of("2008-09-27")).toEqual([
    `page date: its address names ${date}, not 2008-09-27; mend the one that is wrong`,
  ]);
});

test("digits that are no date say nothing", () => {
  const url = "https://mfa.tj/de/vienna/view/5544/1992";
  expect(said(sourceDates, dataset(visits("1992"), { sources: { page: { url } } }))).toEqual([]);
});
