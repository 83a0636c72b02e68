import { earliestDay, isSpan, latestDay, parseEdtf, yearsOf } from "../../../model/dates/edtf.ts";
import type { QuotedDate } from "./dates.ts";
import { shiftedDate } from "./shifted-date.ts";

/**
 * How a text supports a date in EDTF:
 * - `yes`: the text gives this date, with words for its qualifiers.
 * - `no`: the text gives no such date.
 * - `less-precise-than-text`: the text gives only dates within it: “6 August 2010” for 2010.
 * - `another-date`: the text gives only different dates in the same period: “June 2011 to May 2012” for 2010/2013, “October 2010” for the spring of 2010.
 * - `more-precise-than-text`: the text gives only a date that includes it: “in 2010” for 2010-08-06.
 * - `end-of-span`: the text gives it as the start or end of a span: “1999 to 2003” for 1999.
 * - `list`: the text lists the months or years of the span: “in 2010 and 2011” for 2010/2011.
 * - `qualifier-not-in-text`: the text gives the date, but without words for `?`, `~` or an open end.
 * - `qualifier-only-in-text`: the text gives the date, but calls it approximate or uncertain, and the EDTF date has no `~` or `?`.
 */
export type DateSupport =
  | "yes"
  | "no"
  | "less-precise-than-text"
  | "another-date"
  | "more-precise-than-text"
  | "end-of-span"
  | "list"
  | "qualifier-not-in-text"
  | "qualifier-only-in-text";

/**
 * Returns how the dates of a text support a date.
 * @param edtf EDTF level 1
 * @throws {EdtfError} if it is not
 */
export function supportsDate(dates: readonly QuotedDate[], edtf: string): DateSupport {
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  const plain = withoutQualifiers(edtf);
  const matching = matchesOf(dates, plain);
  if (matching.length > 0) {
    const qualified = matching.filter((date) => (date.approximate || !approximate) && (date.uncertain || !uncertain));
    if (qualified.length === 0) return "qualifier-not-in-text";
    const isSame = qualified.some((date) => date.approximate === approximate && date.uncertain === uncertain);
    return isSame ? "yes" : "qualifier-only-in-text";
  }
  const [from = "", until] = plain.split("/");
  if (from === ".." && until === "..") return "no";
  if (until !== undefined && listed(dates, from, until).length > 0) return "list";
  const openDate = until === ".." ? from : from === ".." ? until : undefined;
  if (openDate && dates.some((date) => date.edtf === openDate)) return "qualifier-not-in-text";
  return inexact(dates, openDate ?? plain);
}

/** Returns the dates of a text that are the same as a date without `?` and `~`. */
function matchesOf(dates: readonly QuotedDate[], plain: string): readonly QuotedDate[] {
  const [from = "", until] = plain.split("/");
  const equal = (edtf: string) => dates.filter((date) => date.edtf === edtf);
  if (until === undefined) return equal(plain);
  // A span cannot begin or end with a season: “since autumn 2014” is 2014/...
  const orSeason = (edtf: string) => dates.filter((date) => date.edtf === edtf || seasonYear(date.edtf) === edtf);
  if (until === "..") return orSeason(from).filter(({ since }) => since);
  if (from === "..") return orSeason(until).filter(({ until }) => until);
  // An unknown end is not in the text.
  if (from === "" || until === "") return equal(from || until);
  const exact = equal(plain);
  if (exact.length > 0) return exact;
  // “Since 1992 … until 2003”
  const starts = orSeason(from).filter(({ since }) => since);
  const ends = orSeason(until).filter(({ until }) => until);
  if (starts.length > 0 && ends.length > 0) return [...starts, ...ends];
  if (!isDay(from) || !isDay(until)) return [];
  // “On 5 and 6 May”; “arrived on 3 June; the visit lasted until 6 June”
  const first = dates.findIndex(({ edtf }) => edtf === from);
  const next = dates[first + 1];
  return first >= 0 && next?.edtf === until && next.until ? [next] : listed(dates, from, until);
}

const isDay = (edtf: string) => edtf.length === 10;
const seasonYear = (edtf: string) => /^(\d{4})-2[1-4]$/.exec(edtf)?.[1];

/** Longest text between two dates of a list, in UTF-16 code units: “ sowie am ”. */
const longestConnection = 10;

/** Returns the dates that follow each other without a gap from one date to another, in the text and in time: “on 5 and 6 May”. */
function listed(dates: readonly QuotedDate[], from: string, until: string): readonly QuotedDate[] {
  for (let first = 0; first < dates.length; first++) {
    if (dates[first]?.edtf !== from) continue;
    for (let index = first + 1; index < dates.length; index++) {
      const [previous, date] = [dates[index - 1] as QuotedDate, dates[index] as QuotedDate];
      const isNext = date.start - previous.end <= longestConnection && following(previous.edtf) === date.edtf;
      if (!isNext) break;
      if (date.edtf === until) return dates.slice(first, index + 1);
    }
  }
  return [];
}

/** Returns the day, month or year after a date; null for other dates. */
function following(edtf: string): string | null {
  if (!/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)) return null;
  return shiftedDate(edtf, edtf.length === 4 ? "year" : edtf.length === 7 ? "month" : "day", 1);
}

/** Returns true if a date in a text is a more exact form of a date in EDTF: “6 August 2010” for 2010. */
export function isRefinement({ edtf }: QuotedDate, less: string): boolean {
  const [from = "", until] = withoutQualifiers(less)
    .replace(/^\.\.\/|\/\.\.$/, "")
    .split("/");
  const ends = edtf.split("/");
  if (until === undefined) return edtf !== from && includes(daysOf(from), daysOf(edtf)) && isInSeason(edtf, from);
  return ends.length === 2 && [from, until].every((end, index) => includes(daysOf(end), daysOf(ends[index] ?? "")));
}

/** Months of the seasons in the northern hemisphere. Each has one more month, because astronomical seasons begin later. */
const seasonMonths: Readonly<Record<string, readonly string[]>> = {
  "21": ["03", "04", "05", "06"],
  "22": ["06", "07", "08", "09"],
  "23": ["09", "10", "11", "12"],
  "24": ["12", "01", "02", "03"],
};

/** Returns false if `season` is a season and the date is not entirely in its months. */
function isInSeason(edtf: string, season: string): boolean {
  const months = seasonMonths[/^\d{4}-(2[1-4])$/.exec(season)?.[1] ?? ""];
  return months === undefined || edtf.split("/").every((end) => months.includes(end.slice(5, 7)));
}

/** Returns how a date is related to other dates of the text. */
function inexact(dates: readonly QuotedDate[], plain: string): DateSupport {
  if (dates.some((date) => date.edtf.split("/").includes(plain))) return "end-of-span";
  const wanted = daysOf(plain);
  const others = dates.map((date) => ({ ...daysOf(date.edtf), isSpan: date.edtf.includes("/") }));
  // Two single dates do not make a span.
  const mayBeWithin = others.filter(({ isSpan }) => isSpan || !plain.includes("/"));
  if (dates.some((date) => isRefinement(date, plain))) return "less-precise-than-text";
  if (mayBeWithin.some((other) => includes(wanted, other))) return "another-date";
  if (others.some((other) => includes(other, wanted))) return "more-precise-than-text";
  return "no";
}

interface Days {
  first: string;
  last: string;
}

function includes(outer: Days, inner: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Returns the days that a date can mean. A season counts as part of its year, although winter extends into the next. */
function daysOf(edtf: string): Days {
  const date = parseEdtf(edtf);
  if (!isSpan(date) && date.season) {
    const { first, last } = yearsOf(date);
    return { first: `${first}-01-01`, last: `${last}-12-30` };
  }
  return { first: earliestDay(edtf) ?? "0000-01-01", last: latestDay(edtf) ?? "9999-12-31" };
}

/** Removes `?`, `~` and `%`, and months and days that are not specified. */
function withoutQualifiers(edtf: string): string {
  return edtf.replace(/[?~%]/g, "").replace(/(?:-XX)+(?=\/|$)/g, "");
}
