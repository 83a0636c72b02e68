import { memoize } from "../memoize.ts";

/** Thrown for text that is not an EDTF level 1 date (ISO 8601-2). The message says how to write dates. */
export class EdtfError extends Error {
  override name = "EdtfError";
}

/** A single EDTF date. `season`, `month` and `day` are null if they are finer than `precision`. Months count from 1. */
export interface CalendarDate {
  readonly precision: "century" | "decade" | "year" | "season" | "month" | "day";
  /** Numbered as in ISO 8601: 0 is 1 BC, -43 is 44 BC. For a decade or century, its first year: 1990 for `199X`, -49 for `-004X`. */
  readonly year: number;
  /** 1 (spring) to 4 (winter), in either hemisphere. */
  readonly season: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** EDTF `XX`: the date is in a month, or on a day, that is not specified. */
  readonly unspecified: "month" | "day" | null;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `?`: the source is not sure of the date. */
  readonly uncertain: boolean;
}

/** A start or end of a span. EDTF level 1 allows no seasons or unspecified digits here. */
export type SpanEnd = CalendarDate & { precision: "year" | "month" | "day"; unspecified: null };

/** A span of dates (EDTF interval). Null means that the start or end is open (`..`) or unknown (left blank). */
export interface DateSpan {
  readonly from: SpanEnd | null;
  readonly until: SpanEnd | null;
  /** True if the start or end is unknown rather than open. */
  readonly hasUnknownEnd: boolean;
}

/** Matches a level 1 date. Years with more than four digits start with Y and have at most fifteen, which a number represents exactly. */
const pattern =
  /^(?:Y(?<long>-?[1-9]\d{4,14})|(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(?<second>\d\d|XX)(?:-(?<third>\d\d|XX))?)?)(?<mark>[?~%])?$/;

/**
 * Parses an EDTF level 1 date or interval. Keeps the results, because the same dates are compared, sorted and written many times.
 * @throws {EdtfError} if the text is neither
 */
export const parseEdtf: (text: string) => CalendarDate | DateSpan = memoize(parsed, 5000);

function parsed(text: string): CalendarDate | DateSpan {
  const [first = "", second, ...more] = text.split("/");
  if (second === undefined) return calendarDate(first, text);
  if (more.length > 0) throw edtfError(text);
  const span = { from: spanEnd(first, text), until: spanEnd(second, text), hasUnknownEnd: !first || !second };
  if (span.from && span.until && firstDay(span.from) > lastDay(span.until)) {
    throw new EdtfError(`“${text}” ends before it begins; write the earlier date first`);
  }
  return span;
}

/** Returns true if the text is an EDTF level 1 date or interval. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

/** Returns true if the text is a calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && earliestDay(text) === text;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

/** Returns true for a span, false for a single date. */
export function isSpan(date: CalendarDate | DateSpan): date is DateSpan {
  return "from" in date;
}

/**
 * Returns the first day that an EDTF date can mean, as `YYYY-MM-DD`; null if its start is open or unknown. Years before 0 and after
 * 9999 are written in a form of our own, so that comparing days as text compares them in time.
 * @throws {EdtfError} if the text is not an EDTF date
 */
export function earliestDay(text: string): string | null {
  const start = startOf(text);
  return start && firstDay(start);
}

/** Returns the last day that an EDTF date can mean, in the format of {@link earliestDay}; null if its end is open or unknown. */
export function latestDay(text: string): string | null {
  const date = parseEdtf(text);
  const end = isSpan(date) ? date.until : date;
  return end && lastDay(end);
}

/** Returns true if every day that `a` can mean is before every day that `b` can mean. Both are EDTF. */
export function certainlyBefore(a: string, b: string): boolean {
  const last = latestDay(a);
  const first = earliestDay(b);
  return last !== null && first !== null && last < first;
}

/** Orders EDTF dates by their earliest day; seasons that start on the same day by season. Dates with an open start come first. */
export function byEarliestDay(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const start = startOf(text);
    return start ? `${firstDay(start)}${start.season ?? ""}` : "";
  }) as [string, string];
  return first < second ? -1 : Number(first > second);
}

/** Returns the first and last year that a date can be in. */
export function yearsOf({ precision, year }: CalendarDate): { first: number; last: number } {
  const last = year + (extraYears[precision as keyof typeof extraYears] ?? 0);
  // EDTF has no year -0000, so negative decades and centuries end with -1.
  return { first: year, last: year < 0 ? Math.min(last, -1) : last };
}

/** Number of years after the first one. */
const extraYears = { decade: 9, century: 99 };

function startOf(text: string): CalendarDate | null {
  const date = parseEdtf(text);
  return isSpan(date) ? date.from : date;
}

function firstDay(date: CalendarDate): string {
  return dayText(yearsOf(date).first, date.month ?? 1, date.day ?? 1);
}

function lastDay(date: CalendarDate): string {
  const { last } = yearsOf(date);
  // Summer in one hemisphere and winter in the other extend into the next year.
  if (date.season && date.season % 2 === 0) return dayText(last + 1, 3, 31);
  const month = date.month ?? 12;
  return dayText(last, month, date.day ?? daysIn(last, month));
}

function calendarDate(text: string, whole: string): CalendarDate {
  const { long, year = "", second, third, mark } = pattern.exec(text)?.groups ?? {};
  if (!long && !year) throw edtfError(whole);
  const unspecifiedDigits = /X*$/.exec(year)?.[0].length ?? 0;
  // The first year of a negative decade or century has the largest digits: -004X starts with -0049.
  const digit = year.startsWith("-") ? "9" : "0";
  const number = Number(long?.replace("Y", "") ?? year.replaceAll("X", digit));
  const part = second === undefined || second === "XX" ? null : Number(second);
  const season = part && part > 20 ? part - 20 : null;
  const month = season ? null : part;
  const day = third === undefined || third === "XX" ? null : Number(third);
  const isImpossible =
    year === "-0000" ||
    (unspecifiedDigits > 0 && second !== undefined) ||
    (second === "XX" && day !== null) ||
    (season !== null && season <= 4 && third !== undefined);
  if (isImpossible) throw edtfError(whole);
  if (season !== null ? season > 4 : month !== null && (month < 1 || month > 12))
    throw new EdtfError(`“${whole}” is not a date: there is no month ${second}; correct it`);
  if (day !== null && (day < 1 || day > daysIn(number, month ?? 1)))
    throw new EdtfError(`“${whole}” is not a date: ${year}-${second} has no day ${third}; correct it`);
  const years = (["year", "decade", "century"] as const)[unspecifiedDigits] ?? "year";
  return {
    precision: day ? "day" : month ? "month" : season ? "season" : years,
    year: number,
    season,
    month,
    day,
    unspecified: third === "XX" ? "day" : second === "XX" ? "month" : null,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

function spanEnd(text: string, whole: string): SpanEnd | null {
  if (text === "" || text === "..") return null;
  const date = calendarDate(text, whole);
  if (!isSpanEnd(date))
    throw new EdtfError(`“${whole}” is not a span; write a year, month or day at each end, or .. for an open end`);
  return date;
}

function isSpanEnd(date: CalendarDate): date is SpanEnd {
  return ["year", "month", "day"].includes(date.precision) && !date.unspecified;
}

function daysIn(year: number, month: number): number {
  // The calendar repeats every 400 years. Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function dayText(year: number, month: number, day: number): string {
  return `${yearText(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Returns a year as text that sorts chronologically. A year above 9999 is written as "Y", which sorts after digits, followed by the
 * number of digits and the year. A negative year is written as "-", which sorts before digits, followed by the nines' complement
 * of both.
 */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  const digits = String(Math.abs(year));
  const counted = `${String(digits.length).padStart(2, "0")}${digits}`;
  return year > 0 ? `Y${counted}` : `-${counted.replace(/\d/g, (digit) => String(9 - Number(digit)))}`;
}

function edtfError(text: string): EdtfError {
  return new EdtfError(
    `“${text}” is not an EDTF date; write it in a form such as 1992, 2012-11, 2015-04-20, 2023-01/2023-11 or 1992~`,
  );
}
