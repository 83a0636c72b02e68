/** A text that is no date of EDTF level 1 (ISO 8601-2). Its message says how dates are written. */
export class NotEdtf extends Error {
  override name = "NotEdtf";
}

/** A date of which all is known that `precision` names; `season`, `month` and `day` are null beyond it. Months count from 1. */
export interface CalendarDate {
  precision: "century" | "decade" | "year" | "season" | "month" | "day";
  /** As ISO 8601 counts: 0 is 1 BC, -43 is 44 BC. Of a decade or century, the first: 1990 for `199X`, -49 for `-004X`. */
  year: number;
  /** From 1, spring, to 4, winter, on whichever half of the earth. */
  season: number | null;
  month: number | null;
  day: number | null;
  /** EDTF `XX`: the date is a month or a day, but not said which. */
  unspecified: "month" | "day" | null;
  /** EDTF `~`: the date is only about this. */
  approximate: boolean;
  /** EDTF `?`: the source is not sure of it. */
  uncertain: boolean;
}

/** An end of a span; level 1 knows no seasons and no unspecified digits there. */
export type SpanEnd = CalendarDate & { precision: "year" | "month" | "day"; unspecified: null };

/** A span. A null end is open (`..`), or there is one and nobody knows it (nothing is written). */
export interface DateSpan {
  from: SpanEnd | null;
  until: SpanEnd | null;
  /** True where an end is unknown rather than open. */
  hasUnknownEnd: boolean;
}

/** A date of level 1. A year of more digits than four stands after a Y; fifteen are what a number holds exactly. */
const pattern =
  /^(?:Y(?<long>-?[1-9]\d{4,14})|(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(?<second>\d\d|XX)(?:-(?<third>\d\d|XX))?)?)(?<mark>[?~%])?$/;

/**
 * Reads an EDTF level 1 date or interval.
 * @throws {NotEdtf} for anything else
 */
export function parseEdtf(text: string): CalendarDate | DateSpan {
  const [first = "", second, ...more] = text.split("/");
  if (second === undefined) return calendarDate(first, text);
  if (more.length > 0) throw notEdtf(text);
  const span = { from: spanEnd(first, text), until: spanEnd(second, text), hasUnknownEnd: !first || !second };
  if (span.from && span.until && firstDay(span.from) > lastDay(span.until)) {
    throw new NotEdtf(`“${text}” ends before it begins; write the earlier date first`);
  }
  return span;
}

/** Tells whether a text is a date of EDTF level 1. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof NotEdtf) return false;
    throw error;
  }
}

/** Tells whether a text is a single day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && earliestDay(text) === text;
  } catch (error) {
    if (error instanceof NotEdtf) return false;
    throw error;
  }
}

/** Tells a span from a single date. */
export function isSpan(date: CalendarDate | DateSpan): date is DateSpan {
  return "from" in date;
}

/**
 * First day that an EDTF date can mean, as `YYYY-MM-DD`; null where its start is open or unknown. Years before 0 and after 9999
 * are written so that all such texts, compared as texts, stand in the order of time.
 */
export function earliestDay(text: string): string | null {
  const start = startOf(text);
  return start && firstDay(start);
}

/** Last day that an EDTF date can mean, written as the first is; null where its end is open or unknown. */
export function latestDay(text: string): string | null {
  const date = parseEdtf(text);
  const end = isSpan(date) ? date.until : date;
  return end && lastDay(end);
}

/** True if every day that the first EDTF date can mean is before every day that the second can mean. */
export function certainlyBefore(date: string, other: string): boolean {
  const last = latestDay(date);
  const first = earliestDay(other);
  return last !== null && first !== null && last < first;
}

/** Orders EDTF dates by the earliest day that they can mean, seasons of a year among themselves; one with an open start comes first. */
export function byEarliestDay(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const start = startOf(text);
    return start ? `${firstDay(start)}${start.season ?? ""}` : "";
  }) as [string, string];
  return first < second ? -1 : Number(first > second);
}

/** The years that a date can lie in. */
export function yearsOf({ precision, year }: CalendarDate): { first: number; last: number } {
  const last = year + (extraYears[precision as keyof typeof extraYears] ?? 0);
  // No year is written -0000.
  return { first: year, last: year < 0 ? Math.min(last, -1) : last };
}

/** How many years follow on the first one. */
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
  // On one half of the earth or the other, summer and winter run into the next year.
  if (date.season && date.season % 2 === 0) return dayText(last + 1, 3, 31);
  const month = date.month ?? 12;
  return dayText(last, month, date.day ?? daysIn(last, month));
}

function calendarDate(text: string, whole: string): CalendarDate {
  const { long, year = "", second, third, mark } = pattern.exec(text)?.groups ?? {};
  if (!long && !year) throw notEdtf(whole);
  const unspecifiedDigits = /X*$/.exec(year)?.[0].length ?? 0;
  // Before 0 the years of a decade or century grow towards it.
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
    (season !== null && (season > 4 || third !== undefined)) ||
    (month !== null && (month < 1 || month > 12)) ||
    (day !== null && (day < 1 || day > daysIn(number, month ?? 1)));
  if (isImpossible) throw notEdtf(whole);
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
    throw new NotEdtf(`“${whole}” is no span; its ends are years, months or days, or .. where open`);
  return date;
}

function isSpanEnd(date: CalendarDate): date is SpanEnd {
  return ["year", "month", "day"].includes(date.precision) && !date.unspecified;
}

function daysIn(year: number, month: number): number {
  // The calendar repeats itself every 400 years; JavaScript takes the years 0 to 99 for those of a century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function dayText(year: number, month: number, day: number): string {
  return `${yearText(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The sign of a long year sorts after all digits, the number of its digits before them; before 0 all that turns round. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  const digits = String(Math.abs(year));
  const counted = `${String(digits.length).padStart(2, "0")}${digits}`;
  return year > 0 ? `Y${counted}` : `-${counted.replace(/\d/g, (digit) => String(9 - Number(digit)))}`;
}

function notEdtf(text: string): NotEdtf {
  return new NotEdtf(`“${text}” is not an EDTF date; write 1992, 2012-11, 2015-04-20, 2023-01/2023-11 or 1992~`);
}
