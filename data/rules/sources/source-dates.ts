import { earliestDay, isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * Checks the dates of sources. An undated source has an open span that starts at the latest day it is cited for, or
 * later with a reason in `dateBasis`. A source whose URL contains a date has that date.
 */
export const sourceDates: Rule = (data) => {
  const latestDates = latestCitedDates(data);
  return flatMapEach(data.sources, ([source, { date, dateBasis, url, address }]): Finding[] => {
    const report = (message: string, attribute = "date"): Finding[] => [{ in: { source }, path: [attribute], message }];
    const parsed = parseEdtf(date);
    if (isSpan(parsed) && parsed.from && !parsed.until) {
      const latest = latestDates.get(source);
      const firstDay = earliestDay(date) ?? "";
      if (dateBasis && latest && firstDay > latest.day) {
        const year = String(parsed.from.year);
        return dateBasis.includes(year)
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
            `the latest date that this source is cited for is ${latest.date}; write date: ${latest.date}/.., or a later start with the reason under “dateBasis”`,
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

/**
 * Returns, by source id, the latest date that a source is cited for, in EDTF, and the earliest day that this date can
 * mean.
 */
function latestCitedDates({ relations }: Dataset): Map<string, { date: string; day: string }> {
  const latest = new Map<string, { date: string; day: string }>();
  for (const { facts } of relations.values()) {
    for (const fact of facts) {
      for (const { source, attested, says, omits } of fact.claims) {
        for (const date of [attested, omits.includes("date") ? undefined : (says.date ?? fact.date)]) {
          const day = date && earliestDay(date);
          if (day && day > (latest.get(source)?.day ?? "")) {
            latest.set(source, { date: date.replace(/[~?]/g, ""), day });
          }
        }
      }
    }
  }
  return latest;
}

/**
 * Returns the day in a news page's URL, such as `/2017/10/21/` or `/20180927/`, as YYYY-MM-DD; null if there is
 * none.
 */
function findDate(url: string): string | null {
  const match = /\/(20\d\d)\/?([01]\d)\/?([0-3]\d)(?=\/|$)/.exec(url);
  return match?.slice(1).join("-") ?? null;
}
