import { expect, test } from "vitest";
import { sourceDates } from "../../../../data/rules/sources/source-dates.ts";
import { dataset, messagesOf } from "../dataset.ts";

const visits = (...dates: string[]) =>
  `facts:\n${dates.map((date, index) => `  - { id: visit-${index}, kind: visit, guest: no, host: tj, date: ${date}, claims: [page] }`).join("\n")}`;

test("requires an undated source to start at the latest date that it is cited for", () => {
  const messagesFor = (date: string, ...dates: string[]) =>
    messagesOf(sourceDates, dataset(visits(...dates), { sources: { page: { date } } }));
  expect(messagesFor("2015-04-20/..", "2012-11", "2015-04-20", "1999")).toEqual([]);
  expect(messagesFor("2005-04-20/..", "2012-11", "2015-04-20")).toEqual([
    "page date: the latest date that this source is cited for is 2015-04-20; write date: 2015-04-20/.., or a later start with the reason under “dateBasis”",
  ]);
  expect(messagesFor("1992/..", "1992~")).toEqual([]);
  expect(messagesFor("2024-01-19", "1992")).toEqual([]);
});

test.each([
  ["2019-04-15/2019-04-16", "2019-04-15"],
  ["2019-04/..", "2019-04"],
  ["2019-04-15~", "2019-04-15"],
  ["2019%", "2019"],
  ["2019-04-XX", "2019-04"],
  ["2019-XX", "2019"],
  ["2019-23", "2019"],
  ["201X", "2010"],
  ["20XX", "2000"],
  ["0812", "0812"],
  ["-0044-03-15", "-0044-03-15"],
  ["-004X", "-0049"],
  ["Y12345", "Y12345"],
])("the suggested start for a source cited for %s is valid", (cited, start) => {
  const messagesFor = (date: string) =>
    messagesOf(sourceDates, dataset(visits(`"${cited}"`), { sources: { page: { date } } }));
  const [message = ""] = messagesFor("-9999/..");
  const [, advised = ""] = /; write date: (\S+), or/.exec(message) ?? [];
  expect(advised).toBe(`${start}/..`);
  expect(messagesFor(advised)).toEqual([]);
});

test("accepts a later start only with a reason", () => {
  const messagesFor = (date: string, dateBasis: string) =>
    messagesOf(
      sourceDates,
      dataset(visits("1992-02-28"), { sources: { page: { date, dateBasis: { en: dateBasis } } } }),
    );
  const reason = "Its URL mentions the 29th anniversary, which was in 2021.";
  expect(messagesFor("2021/..", reason)).toEqual([]);
  expect(messagesFor("2011/..", reason)).toEqual([
    "page dateBasis: “dateBasis” does not mention 2011, the year in which “date” starts; correct “dateBasis” or “date”",
  ]);
  expect(messagesFor("1992-02-28/..", reason)).toEqual([
    "page dateBasis: “date” starts no later than the latest date that this source is cited for, so “dateBasis” is not needed; remove it",
  ]);
  expect(messagesFor("2021-02-28", reason)).toEqual([
    "page dateBasis: “dateBasis” is only for undated sources (date: YYYY-MM-DD/..); remove it",
  ]);
});

test("rejects a page that was read before it was written, and a `retrieved` that is not a day", () => {
  const messagesFor = (date: string, retrieved: string) =>
    messagesOf(sourceDates, dataset(visits("1992"), { sources: { page: { date, retrieved } } }));
  expect(messagesFor("1992/..", "2026-12-01")).toEqual([]);
  expect(messagesFor("1992/..", "../2026-12-01")).toEqual([]);
  expect(messagesFor("2024-01-19", "2024-01-19")).toEqual([]);
  expect(messagesFor("2024-01-19", "2024-01-18")).toEqual([
    "page retrieved: the page was read on 2024-01-18, before its “date”, 2024-01-19; correct the one that is wrong",
  ]);
  expect(messagesFor("1992/..", "2026-12")).toEqual([
    "page retrieved: “retrieved” is 2026-12; write the day on which you read the page, such as 2026-12-01, or ../2026-12-01 if you only know that you read it by that day",
  ]);
});

test.each([
  ["https://ria.ru/amp/20180927/1529385528.html", "2018-09-27"],
  ["https://mfa.am/en/press-releases/2017/10/21/arm-taj-25/7615", "2017-10-21"],
])("requires the source's date to be the one in %s", (url, date) => {
  const messagesFor = (sourceDate: string) =>
    messagesOf(sourceDates, dataset(visits("1992"), { sources: { page: { url, date: sourceDate } } }));
  expect(messagesFor(date)).toEqual([]);
  expect(messagesFor("2008-09-27")).toEqual([
    `page date: the URL contains ${date}, but “date” is 2008-09-27; correct the one that is wrong`,
  ]);
});

test("ignores digits that are not a date", () => {
  const url = "https://mfa.tj/de/vienna/view/5544/1992";
  expect(messagesOf(sourceDates, dataset(visits("1992"), { sources: { page: { url } } }))).toEqual([]);
});
