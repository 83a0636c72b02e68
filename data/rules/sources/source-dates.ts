import { earliestDay, isDay, isSpan, latestDay, parseEdtf } from "../../model/dates/edtf.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * Checks the dates of sources. An undated source has an open span that starts at the latest day it is cited for, or
 * later with a reason in `dateBasis`. A source cannot have been read before it was written. A source whose URL contains a date has that date.
 */
export const sourceDates: Rule = (data) => {
  const latestDates = latestCitedDates(data);
  return flatMapEach(data.sources, ([source, { date, dateBasis, retrieved, url, address }]): Finding[] => {
    const report = (message: string, attribute = "date"): Finding[] => [{ in: { source }, path: [attribute], message }];
    const parsed = parseEdtf(date);
    if (retrieved !== undefined && !isDay(retrieved.replace(/^\.\.\//, "")))
      return report(
        `“retrieved” is ${retrieved}; write the day on which you read the page, such as 2026-12-01, or ../2026-12-01 if you only know that you read it by that day`,
        "retrieved",
      );
    if (retrieved !== undefined && (latestDay(retrieved) ?? "") < (earliestDay(date) ?? ""))
      return report(
        `the page was read on ${retrieved}, before its “date”, ${date}; correct the one that is wrong`,
        "retrieved",
      );
    if (isSpan(parsed) && parsed.from && !parsed.until) {
      const latest = latestDates.get(source);
      const firstDay = earliestDay(date) ?? "";
      if (dateBasis && latest && firstDay > latest.day) {
        const year = String(parsed.from.year);
        return Object.values(dateBasis).every((text) => withLatinDigits(text).includes(year))
          ? []
          : report(
              `“dateBasis” does not mention ${year}, the year in which “date” starts; correct “dateBasis” or “date”`,
              "dateBasis",
            );
      }
      if (dateBasis)
        return report(
          "“date” starts no later than the latest date that this source is cited for, so “dateBasis” is not needed; remove it",
          "dateBasis",
        );
      return !latest || latest.day === firstDay
        ? []
        : report(
            `the latest date that this source is cited for is ${latest.date}; write date: ${startOf(latest)}/.., or a later start with the reason under “dateBasis”`,
          );
    }
    if (dateBasis)
      return report("“dateBasis” is only for undated sources (date: YYYY-MM-DD/..); remove it", "dateBasis");
    const dateInUrl = findDate(url ?? address ?? "");
    return dateInUrl && dateInUrl !== date
      ? report(`the URL contains ${dateInUrl}, but “date” is ${date}; correct the one that is wrong`)
      : [];
  });
};

/** Returns a text with Persian digits (U+06F0 to U+06F9) replaced by Latin ones. */
function withLatinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x06f0));
}

/** A date that a source is cited for, in EDTF, and the earliest day that it can mean. */
interface CitedDate {
  date: string;
  day: string;
}

/** Returns the latest date that each source is cited for, by source id. */
function latestCitedDates({ relations }: Dataset): Map<string, CitedDate> {
  const latest = new Map<string, CitedDate>();
  for (const { facts } of relations.values()) {
    for (const fact of facts) {
      for (const { source, attested, says, omits } of fact.claims) {
        for (const date of [attested, omits.includes("date") ? undefined : (says.date ?? fact.date)]) {
          const day = date && earliestDay(date);
          if (day && day > (latest.get(source)?.day ?? "")) {
            latest.set(source, { date, day });
          }
        }
      }
    }
  }
  return latest;
}

/** Returns the start of a date in a form that a span may start with: a year, month or day, without `~` and the like. */
function startOf({ date }: CitedDate): string {
  const [start = ""] = date.split("/");
  const written = start.replace(/[~?%]|-XX/g, "");
  const parsed = parseEdtf(date);
  if (!isSpan(parsed) && parsed.season) return written.slice(0, -"-21".length);
  // The first year of a negative decade or century has the largest digits.
  return written.replaceAll("X", date.startsWith("-") ? "9" : "0");
}

/**
 * Returns the day in a news page's URL, such as `/2017/10/21/` or `/20180927/`, as YYYY-MM-DD; null if there is
 * none.
 */
function findDate(url: string): string | null {
  const match = /\/(20\d\d)\/?([01]\d)\/?([0-3]\d)(?=\/|$)/.exec(url);
  return match?.slice(1).join("-") ?? null;
}
