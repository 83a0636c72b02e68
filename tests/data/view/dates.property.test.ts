// Every EDTF level 1 date has a text in every language, and dates sort by the days they cover. Each date is generated together
// with those days, so the expectations do not depend on the parser.
import fc from "fast-check";
import { expect, test } from "vitest";
import { byEarliestDay, earliestDay, latestDay } from "../../../data/model/dates/edtf.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { dateText } from "../../../data/view/words/date-text.ts";

/** Year, month and day. A season adds its number, because all seasons of a year start on the same day. */
type Day = readonly number[];

interface GeneratedDate {
  edtf: string;
  first: Day | null;
  last: Day | null;
  /** Years that the text must contain, counted from 1 both BC and AD. */
  years: number[];
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
const fourDigits = (year: number) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
const shownYear = (year: number) => (year > 0 ? year : 1 - year);
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
const compare = (a: Day, b: Day) => {
  const at = [0, 1, 2, 3].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at === undefined ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0));
};

const shortYear = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1900, max: 2100 }));
const monthNumber = fc.integer({ min: 1, max: 12 });
const wholeYear = (edtf: string, year: number): GeneratedDate => ({
  edtf,
  first: [year, 1, 1],
  last: [year, 12, 31],
  years: [shownYear(year)],
});
const wholeMonth = (edtf: string, year: number, month: number): GeneratedDate => ({
  edtf,
  first: [year, month, 1],
  last: [year, month, daysOf(year, month)],
  years: [shownYear(year)],
});

const year = shortYear.map((y) => wholeYear(fourDigits(y), y));
const longYear = fc
  .tuple(fc.integer({ min: 10_000, max: 999_999_999_999_999 }), fc.constantFrom(1, -1))
  .map(([y, sign]) => wholeYear(`Y${y * sign}`, y * sign));
const month = fc.tuple(shortYear, monthNumber).map(([y, m]) => wholeMonth(`${fourDigits(y)}-${twoDigits(m)}`, y, m));
const day = fc.tuple(shortYear, monthNumber, fc.nat()).map(([y, m, n]): GeneratedDate => {
  const d = 1 + (n % daysOf(y, m));
  return {
    edtf: `${fourDigits(y)}-${twoDigits(m)}-${twoDigits(d)}`,
    first: [y, m, d],
    last: [y, m, d],
    years: [shownYear(y)],
  };
});
const season = fc.tuple(shortYear, fc.integer({ min: 1, max: 4 })).map(
  ([y, number]): GeneratedDate => ({
    edtf: `${fourDigits(y)}-2${number}`,
    first: [y, 1, 1, number],
    last: number % 2 ? [y, 12, 31] : [y + 1, 3, 31],
    years: [shownYear(y)],
  }),
);
const decade = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.boolean()).map(([ten, isBefore]): GeneratedDate => {
  const [first, last] = isBefore ? [-10 * ten - 9, Math.min(-10 * ten, -1)] : [10 * ten, 10 * ten + 9];
  return {
    edtf: `${isBefore ? "-" : ""}${String(ten).padStart(3, "0")}X`,
    first: [first, 1, 1],
    last: [last, 12, 31],
    years: first >= 1000 ? [first] : [shownYear(first), shownYear(last)],
  };
});
const century = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.boolean()).map(([hundred, isBefore]): GeneratedDate => {
  const [first, last] = isBefore
    ? [-100 * hundred - 99, Math.min(-100 * hundred, -1)]
    : [100 * hundred, 100 * hundred + 99];
  return {
    edtf: `${isBefore ? "-" : ""}${twoDigits(hundred)}XX`,
    first: [first, 1, 1],
    last: [last, 12, 31],
    years: [shownYear(first), shownYear(last)],
  };
});
const unspecified = fc
  .tuple(shortYear, monthNumber, fc.constantFrom("month", "day", "both"))
  .map(([y, m, what]) =>
    what === "day"
      ? wholeMonth(`${fourDigits(y)}-${twoDigits(m)}-XX`, y, m)
      : wholeYear(`${fourDigits(y)}-XX${what === "both" ? "-XX" : ""}`, y),
  );
const qualified = (date: fc.Arbitrary<GeneratedDate>) =>
  fc
    .tuple(date, fc.constantFrom("", "~", "?", "%"))
    .map(([generated, mark]) => ({ ...generated, edtf: generated.edtf + mark }));

const end = qualified(fc.oneof(year, longYear, month, day));
const span = fc.tuple(end, end).map((ends): GeneratedDate => {
  const [from, until] = [...ends].sort((a, b) => compare(a.first as Day, b.first as Day)) as [
    GeneratedDate,
    GeneratedDate,
  ];
  return {
    edtf: `${from.edtf}/${until.edtf}`,
    first: from.first,
    last: until.last,
    years: [...from.years, ...until.years],
  };
});
const halfSpan = fc
  .tuple(end, fc.constantFrom("", ".."), fc.boolean())
  .map(
    ([generated, openEnd, isStart]): GeneratedDate =>
      isStart
        ? { ...generated, edtf: `${generated.edtf}/${openEnd}`, last: null }
        : { ...generated, edtf: `${openEnd}/${generated.edtf}`, first: null },
  );
const emptySpan = fc
  .tuple(fc.constantFrom("", ".."), fc.constantFrom("", ".."))
  .map((ends): GeneratedDate => ({ edtf: ends.join("/"), first: null, last: null, years: [] }));
const anyDate = fc.oneof(
  qualified(fc.oneof(year, longYear, month, day, season, decade, century, unspecified)),
  span,
  halfSpan,
  emptySpan,
);

/** Returns a day as the model writes it, for years of four digits. */
const isoDay = ([year, month, day]: Day) =>
  `${fourDigits(year as number)}-${twoDigits(month as number)}-${twoDigits(day as number)}`;
const hasFourDigits = ([year]: Day) => (year as number) >= 0 && (year as number) <= 9999;

test("every date has a text in all languages, with its years in the language's own digits", () => {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  fc.assert(
    fc.property(anyDate, ({ edtf, years }) => {
      for (const language of Object.keys(languages) as Language[]) {
        const text = dateText(edtf, language);
        expect(text).toMatch(/^\S(.*\S)?$/);
        expect(text).not.toMatch(/undefined|null|NaN|\{|\}| {2}|XX/);
        for (const shown of years) expect(digits(text)).toMatch(new RegExp(`(?<!\\d)${shown}(?!\\d)`));
        if (language === "fa") expect(text).not.toMatch(/[0-9]/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the first and last day are the generated ones", () => {
  fc.assert(
    fc.property(anyDate, ({ edtf, first, last }) => {
      const [earliest, latest] = [earliestDay(edtf), latestDay(edtf)];
      expect([earliest === null, latest === null]).toEqual([first === null, last === null]);
      if (first && hasFourDigits(first)) expect(earliest).toBe(isoDay(first));
      if (last && hasFourDigits(last)) expect(latest).toBe(isoDay(last));
    }),
    { numRuns: 2000 },
  );
});

test("dates sort by their generated days, with an open start first", () => {
  const order = ({ first: a }: GeneratedDate, { first: b }: GeneratedDate) =>
    a && b ? compare(a, b) : Number(a !== null) - Number(b !== null);
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(byEarliestDay(a.edtf, b.edtf)).toBe(order(a, b));
      // Rules compare days as strings.
      if (a.last && b.first) {
        const isBefore = (latestDay(a.edtf) as string) < (earliestDay(b.edtf) as string);
        expect(isBefore).toBe(compare(a.last.slice(0, 3), b.first.slice(0, 3)) < 0);
      }
    }),
    { numRuns: 3000 },
  );
});
