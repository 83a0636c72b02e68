import { expect, test } from "vitest";
import { sourceDates } from "../../../../data/rules/sources/source-dates.ts";
import { dataset, said } from "../dataset.ts";

const visits = (...dates: string[]) =>
  `facts:\n${dates.map((date, index) => `  - { id: visit-${index}, kind: visit, guest: no, host: tj, date: ${date}, claims: [page] }`).join("\n")}`;

test("an undated source is dated from the latest day that it is cited for", () => {
  const of = (date: string, ...dates: string[]) =>
    said(sourceDates, dataset(visits(...dates), { sources: { page: { date } } }));
  expect(of("2015-04-20/..", "2012-11", "2015-04-20", "1999")).toEqual([]);
  expect(of("2005-04-20/..", "2012-11", "2015-04-20")).toEqual([
    "page date: the latest date that this source is cited for is 2015-04-20; write date: 2015-04-20/.., or a later start with the reason under dateBasis",
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
    "page dateBasis: dateBasis does not mention 2011, the year in which date starts; correct dateBasis or date",
  ]);
  expect(of("1992-02-28/..", reason)).toEqual([
    "page dateBasis: date does not start later than the latest day this source is cited for, so it needs no reason; remove dateBasis",
  ]);
  expect(of("2021-02-28", reason)).toEqual([
    "page dateBasis: only an undated source (date: YYYY-MM-DD/..) has dateBasis; remove dateBasis",
  ]);
});

test.each([
  ["https://ria.ru/amp/20180927/1529385528.html", "2018-09-27"],
  ["https://mfa.am/en/press-releases/2017/10/21/arm-taj-25/7615", "2017-10-21"],
])("the date in %s is the source's", (url, date) => {
  const of = (its: string) => said(sourceDates, dataset(visits("1992"), { sources: { page: { url, date: its } } }));
  expect(of(date)).toEqual([]);
  expect(of("2008-09-27")).toEqual([
    `page date: the address contains ${date}, but date is 2008-09-27; correct the one that is wrong`,
  ]);
});

test("digits that are no date say nothing", () => {
  const url = "https://mfa.tj/de/vienna/view/5544/1992";
  expect(said(sourceDates, dataset(visits("1992"), { sources: { page: { url } } }))).toEqual([]);
});
