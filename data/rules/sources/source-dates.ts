import { earliestDay, isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * A source without a date was written on or after the latest day that it tells of, and its span begins with that day, or later
 * where it is written why. A page whose address bears a date bears that date.
 */
export const sourceDates: Rule = (data) => {
  const latestDates = latestCitedDates(data);
  return [...data.sources].flatMap(([source, { date, dateBasis, url, address }]): Finding[] => {
    const report = (message: string, attribute = "date"): Finding[] => [{ in: { source }, path: [attribute], message }];
    const parsed = parseEdtf(date);
    if (isSpan(parsed) && parsed.from && !parsed.until) {
      const latest = latestDates.get(source);
      const firstDay = earliestDay(date) ?? "";
      if (dateBasis && latest && firstDay > latest.day) {
        const year = String(parsed.from.year);
        return dateBasis.includes(year)
          ? []
          : report(`the reason does not name ${year}, with which the span begins; mend one of the two`, "dateBasis");
      }
      if (dateBasis) return report("the span begins with what it is cited for; take dateBasis out", "dateBasis");
      return !latest || latest.day === firstDay
        ? []
        : report(
            `the latest day that it is cited for is ${latest.date}, so an undated source is dated ${latest.date}/.., or later with the reason under dateBasis`,
          );
    }
    if (dateBasis) return report("only a source without a date needs one; take dateBasis out", "dateBasis");
    const addressDate = dateInAddress(url ?? address ?? "");
    return addressDate && addressDate !== date
      ? report(`its address names ${addressDate}, not ${date}; mend the one that is wrong`)
      : [];
  });
};

/** Per source, the latest date (EDTF) that it gives for a fact, and the first day that this can mean. */
function latestCitedDates({ relations }: Dataset): Map<string, { date: string; day: string }> {
  const latest = new Map<string, { date: string; day: string }>();
  for (const fact of [...relations.values()].flatMap(({ facts }) => facts)) {
    for (const { source, attested, says, omits } of fact.claims) {
      for (const date of [attested, omits.includes("date") ? undefined : (says.date ?? fact.date)]) {
        const day = date && earliestDay(date);
        if (day && day > (latest.get(source)?.day ?? "")) latest.set(source, { date: date.replace(/[~?]/g, ""), day });
      }
    }
  }
  return latest;
}

/** A day in an address, as news pages have it: `/2017/10/21/`, `/20180927/`. */
function dateInAddress(address: string): string | null {
  const match = /\/(20\d\d)\/?([01]\d)\/?([0-3]\d)(?=\/|$)/.exec(address);
  return match?.slice(1).join("-") ?? null;
}
