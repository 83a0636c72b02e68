import { parse } from "edtf";

/** A text that is no date of EDTF level 1 (ISO 8601-2), or one that Entente has no use for. */
export class NotEdtf extends Error {
  override name = "NotEdtf";
}

/** A day, month or year: what `precision` names is known, `month` and `day` are null beyond it. Months count from 1. */
export interface CalendarDate {
  precision: "year" | "month" | "day";
  year: number;
  month: number | null;
  day: number | null;
  /** EDTF `~`: the date is only about this. */
  approximate: boolean;
  /** EDTF `?`: the source is not sure of it. */
  uncertain: boolean;
}

/** A span. A null end is open (`..`). */
export interface DateSpan {
  from: CalendarDate | null;
  until: CalendarDate | null;
}

/** The shape that the edtf library gives; its months count from 0. */
interface Parsed {
  type: string;
  /** Numbers in a date; dates in an interval, with Infinity for an open end and null for an unknown one. */
  values: (number | Parsed | null)[];
  approximate?: unknown;
  uncertain?: unknown;
  unspecified?: unknown;
}

/**
 * Reads an EDTF level 1 date or interval.
 * @throws {NotEdtf} for anything else, and for seasons and unspecified digits (`1992-21`, `199X`), which no fact needs
 */
export function parseEdtf(text: string): CalendarDate | DateSpan {
  let parsed: Parsed;
  try {
    parsed = parse(text, { level: 1 });
  } catch {
    throw new NotEdtf(`“${text}” is not an EDTF date; write 1992, 2012-11, 2015-04-20, 2023-01/2023-11 or 1992~`);
  }
  if (parsed.type !== "Interval") return calendarDate(parsed, text);
  const [from, until] = parsed.values.map((end) => (end && typeof end === "object" ? calendarDate(end, text) : null));
  const span = { from: from ?? null, until: until ?? null };
  if (span.from && span.until && firstDay(span.from) > lastDay(span.until)) {
    throw new NotEdtf(`“${text}” ends before it begins; write the earlier date first`);
  }
  return span;
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

/** First day that an EDTF date can mean, as `YYYY-MM-DD`; null where its start is open. */
export function earliestDay(text: string): string | null {
  const date = parseEdtf(text);
  const start = isSpan(date) ? date.from : date;
  return start && firstDay(start);
}

/** Orders EDTF dates by the earliest day that they can mean; one with an open start comes first. */
export function byEarliestDay(a: string, b: string): number {
  return (earliestDay(a) ?? "").localeCompare(earliestDay(b) ?? "", "en");
}

/** Last day that an EDTF date can mean, as `YYYY-MM-DD`; null where its end is open. */
export function latestDay(text: string): string | null {
  const date = parseEdtf(text);
  const end = isSpan(date) ? date.until : date;
  return end && lastDay(end);
}

function firstDay({ year, month, day }: CalendarDate): string {
  return isoDay(year, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day }: CalendarDate): string {
  const known = month ?? 12;
  return isoDay(year, known, day ?? new Date(Date.UTC(year, known, 0)).getUTCDate());
}

function calendarDate(parsed: Parsed, text: string): CalendarDate {
  if (parsed.type !== "Date" || parsed.unspecified) {
    throw new NotEdtf(`“${text}” is valid EDTF, but Entente knows only years, months, days and spans of them`);
  }
  if (parsed.values.length > 3) throw new NotEdtf(`“${text}” has a time of day; write the day alone`);
  const [year, month, day] = parsed.values as number[];
  return {
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    year: year as number,
    month: month === undefined ? null : month + 1,
    day: day ?? null,
    approximate: Boolean(parsed.approximate),
    uncertain: Boolean(parsed.uncertain),
  };
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
