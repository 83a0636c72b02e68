import { isEdtf } from "../../../model/dates/edtf.ts";

/** What one expression says about a date. What it does not say is null. */
export interface DateParts {
  start: number;
  end: number;
  /** First year of a century or decade, or a year. */
  year: number | null;
  unit: "century" | "decade" | "year";
  /** EDTF season. */
  season: number | null;
  /** First and last month. They differ for quarters and halves of a year. */
  months: readonly [first: number, last: number] | null;
  day: number | null;
  /** Another possible reading, as for “4/5/2015”. */
  other: Omit<DateParts, "other"> | null;
}

/** A parsed expression, and the number of tokens it consists of. */
export interface Parsed {
  parts: DateParts;
  length: number;
}

/** An expression that says nothing about a date. */
export const nothing: Omit<DateParts, "start" | "end"> = {
  year: null,
  unit: "year",
  season: null,
  months: null,
  day: null,
  other: null,
};

/** Returns the EDTF date of an expression that has a year; null if it has none or the date does not exist. */
export function edtfOf({ year, unit, season, months, day }: Omit<DateParts, "other">): string | null {
  if (year === null) return null;
  const written = String(year).padStart(4, "0");
  const dates =
    unit === "century"
      ? [`${written.slice(0, 2)}XX`]
      : unit === "decade"
        ? [`${written.slice(0, 3)}X`]
        : season
          ? [`${written}-${season}`]
          : (months ?? [null]).map((month) =>
              [written, month, day]
                .filter((part) => part !== null)
                .map(twoDigits)
                .join("-"),
            );
  const edtf = [...new Set(dates)].join("/");
  return isEdtf(edtf) ? edtf : null;
}

const twoDigits = (part: number | string) => String(part).padStart(2, "0");

/** Returns true if the date exists. Without a year, it is tested in a leap year. */
export function isPossible(parts: Partial<DateParts>): boolean {
  return edtfOf({ ...nothing, start: 0, end: 0, ...parts, year: parts.year ?? 2000 }) !== null;
}
