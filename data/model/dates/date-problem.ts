import { EdtfError, isEdtf, parseEdtf } from "./edtf.ts";

/** Returns what is wrong with a date that an editor wrote and how to write it; null if it is EDTF. */
export function dateProblem(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const remedy = remedyFor(text.trim());
    const problem = remedy ? `“${text}” is not an EDTF date; write ${remedy}` : error.message;
    return `${problem} (see docs/editing.md#dates)`;
  }
}

/** Returns the date in EDTF that a text in another form means, or the form of a date with two meanings; null if the form is unknown. */
function remedyFor(text: string): string | null {
  for (const [pattern, toEdtf] of otherForms) {
    const groups = pattern.exec(text)?.slice(1);
    const date = groups && toEdtf(...groups);
    // The day or month may not exist.
    if (date && isEdtf(date)) return date;
  }
  return numericDay.test(text) ? "the year, the month and the day as YYYY-MM-DD" : null;
}

/** Matches a day in digits whose year comes last. */
const numericDay = /^(\d\d?)[-./](\d\d?)[-./](\d{4})$/;

/** Other ways to write dates, each with a function that turns the pattern's groups into EDTF, or returns null if they are not a date. */
const otherForms: readonly [pattern: RegExp, toEdtf: (...groups: string[]) => string | null][] = [
  // “1900s” may be a decade or a century.
  [/^(?:the )?(\d\d[1-9])0['’]?s$/i, (decade) => `${decade}X`],
  [/^(?:ca?|circa|about|around)\.? (\d{4})$/i, (year) => `${year}~`],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, (from, until) => `${from}/${until}`],
  [/^(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})$/i, (season, year) => `${year}-${seasonNumber(season)}`],
  [/^(\d{4})[-./](\d\d?)(?:[-./](\d\d?))?$/, (year, month, day) => joined(year, month, day)],
  [/^(\d\d?)[-./](\d{4})$/, (month, year) => joined(year, month)],
  [numericDay, (first, second, year) => dayInEitherOrder(first, second, year)],
  [/^(\d\d?)(?:\.|st|nd|rd|th)? (?:of )?(\p{L}+)\.?,? (\d{4})$/iu, (day, name, year) => inNamedMonth(year, name, day)],
  [/^(\p{L}+)\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/iu, (name, day, year) => inNamedMonth(year, name, day)],
  [/^(\p{L}+)\.?,? (\d{4})$/u, (name, year) => inNamedMonth(year, name)],
];

function seasonNumber(season: string): number {
  const numbers: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
  return numbers[season.toLowerCase()] as number;
}

function joined(year: string, month: string, day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
}

/** Returns the date of which only one order of day and month is possible; null if both are. */
function dayInEitherOrder(first: string, second: string, year: string): string | null {
  const dates = new Set([joined(year, first, second), joined(year, second, first)].filter(isEdtf));
  return dates.size === 1 ? ([...dates][0] as string) : null;
}

/** Languages in which editors may write the names of months. */
const monthLanguages = ["en", "de", "nb", "ru"];

function inNamedMonth(year: string, name: string, day?: string): string | null {
  const months = Array.from({ length: 12 }, (_, index) => index);
  const month = months.find((index) => monthLanguages.some((language) => isMonth(name, index, language)));
  return month === undefined ? null : joined(year, String(month + 1), day);
}

/** Returns true if a word is the name of a month, or its abbreviation. @param index counted from 0 */
function isMonth(word: string, index: number, language: string): boolean {
  return (["long", "short"] as const).some((month) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC" });
    const name = format.formatToParts(Date.UTC(2000, index)).find(({ type }) => type === "month")?.value ?? "";
    return name.replace(".", "").toLowerCase() === word.toLowerCase();
  });
}
