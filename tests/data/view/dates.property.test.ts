// Any date of EDTF level 1 can be said in every language, and dates are ordered as the days they mean. Each is made together with
// the days that it can mean, so that nothing is asked of the parser about them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { byEarliestDay, earliestDay, latestDay } from "../../../data/model/dates/edtf.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { dateText } from "../../../data/view/words/date-text.ts";

/** Year, month and day; a season adds its number, to be told from others that may begin on the same day. */
type Day = readonly number[];

interface Made {
  edtf: string;
  first: Day | null;
  last: Day | null;
  /** Years that a reader must find, as numbers before or after Christ. */
  years: number[];
}

const two = (value: number) => String(value).padStart(2, "0");
const four = (year: number) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
const said = (year: number) => (year > 0 ? year : 1 - year);
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
const compare = (a: Day, b: Day) => {
  const at = [0, 1, 2, 3].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at === undefined ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0));
};

const shortYear = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1900, max: 2100 }));
const monthNumber = fc.integer({ min: 1, max: 12 });
const wholeYear = (edtf: string, year: number): Made => ({
  edtf,
  first: [year, 1, 1],
  last: [year, 12, 31],
  years: [said(year)],
});
const wholeMonth = (edtf: string, year: number, month: number): Made => ({
  edtf,
  first: [year, month, 1],
  last: [year, month, daysOf(year, month)],
  years: [said(year)],
});

const year = shortYear.map((y) => wholeYear(four(y), y));
const longYear = fc
  .tuple(fc.integer({ min: 10_000, max: 999_999_999_999_999 }), fc.constantFrom(1, -1))
  .map(([y, sign]) => wholeYear(`Y${y * sign}`, y * sign));
const month = fc.tuple(shortYear, monthNumber).map(([y, m]) => wholeMonth(`${four(y)}-${two(m)}`, y, m));
const day = fc.tuple(shortYear, monthNumber, fc.nat()).map(([y, m, n]): Made => {
  const d = 1 + (n % daysOf(y, m));
  return { edtf: `${four(y)}-${two(m)}-${two(d)}`, first: [y, m, d], last: [y, m, d], years: [said(y)] };
});
const season = fc.tuple(shortYear, fc.integer({ min: 1, max: 4 })).map(
  ([y, number]): Made => ({
    edtf: `${four(y)}-2${number}`,
    first: [y, 1, 1, number],
    last: number % 2 ? [y, 12, 31] : [y + 1, 3, 31],
    years: [said(y)],
  }),
);
const decade = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.boolean()).map(([ten, isBefore]): Made => {
  const [first, last] = isBefore ? [-10 * ten - 9, Math.min(-10 * ten, -1)] : [10 * ten, 10 * ten + 9];
  return {
    edtf: `${isBefore ? "-" : ""}${String(ten).padStart(3, "0")}X`,
    first: [first, 1, 1],
    last: [last, 12, 31],
    years: first >= 1000 ? [first] : [said(first), said(last)],
  };
});
const century = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.boolean()).map(([hundred, isBefore]): Made => {
  const [first, last] = isBefore
    ? [-100 * hundred - 99, Math.min(-100 * hundred, -1)]
    : [100 * hundred, 100 * hundred + 99];
  return {
    edtf: `${isBefore ? "-" : ""}${two(hundred)}XX`,
    first: [first, 1, 1],
    last: [last, 12, 31],
    years: [said(first), said(last)],
  };
});
const unspecified = fc
  .tuple(shortYear, monthNumber, fc.constantFrom("month", "day", "both"))
  .map(([y, m, what]) =>
    what === "day"
      ? wholeMonth(`${four(y)}-${two(m)}-XX`, y, m)
      : wholeYear(`${four(y)}-XX${what === "both" ? "-XX" : ""}`, y),
  );
const qualified = (date: fc.Arbitrary<Made>) =>
  fc.tuple(date, fc.constantFrom("", "~", "?", "%")).map(([made, mark]) => ({ ...made, edtf: made.edtf + mark }));

const end = qualified(fc.oneof(year, longYear, month, day));
const span = fc.tuple(end, end).map((ends): Made => {
  const [from, until] = [...ends].sort((a, b) => compare(a.first as Day, b.first as Day)) as [Made, Made];
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
    ([made, other, isStart]): Made =>
      isStart
        ? { ...made, edtf: `${made.edtf}/${other}`, last: null }
        : { ...made, edtf: `${other}/${made.edtf}`, first: null },
  );
const emptySpan = fc
  .tuple(fc.constantFrom("", ".."), fc.constantFrom("", ".."))
  .map((ends): Made => ({ edtf: ends.join("/"), first: null, last: null, years: [] }));
const anyDate = fc.oneof(
  qualified(fc.oneof(year, longYear, month, day, season, decade, century, unspecified)),
  span,
  halfSpan,
  emptySpan,
);

/** The day of a text as the model writes it, for years that need no other form. */
const written = (its: Day) => `${four(its[0] as number)}-${two(its[1] as number)}-${two(its[2] as number)}`;
const isShort = (its: Day) => (its[0] as number) >= 0 && (its[0] as number) <= 9999;

test("every date is said in all languages, with its years in it, in the language's own digits", () => {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  fc.assert(
    fc.property(anyDate, ({ edtf, years }) => {
      for (const language of Object.keys(languages) as Language[]) {
        const text = dateText(edtf, language);
        expect(text).toMatch(/^\S(.*\S)?$/);
        expect(text).not.toMatch(/undefined|null|NaN|\{|\}| {2}|XX/);
        for (const its of years) expect(digits(text)).toMatch(new RegExp(`(?<!\\d)${its}(?!\\d)`));
        if (language === "fa") expect(text).not.toMatch(/[0-9]/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the first and the last day are those that the date was made of", () => {
  fc.assert(
    fc.property(anyDate, ({ edtf, first, last }) => {
      const [earliest, latest] = [earliestDay(edtf), latestDay(edtf)];
      expect([earliest === null, latest === null]).toEqual([first === null, last === null]);
      if (first && isShort(first)) expect(earliest).toBe(written(first));
      if (last && isShort(last)) expect(latest).toBe(written(last));
    }),
    { numRuns: 2000 },
  );
});

test("two dates are ordered as the days that they were made of, the open start first", () => {
  const order = ({ first: a }: Made, { first: b }: Made) =>
    a && b ? compare(a, b) : Number(a !== null) - Number(b !== null);
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(byEarliestDay(a.edtf, b.edtf)).toBe(order(a, b));
      // Rules compare the days as texts.
      if (a.last && b.first) {
        const isBefore = (latestDay(a.edtf) as string) < (earliestDay(b.edtf) as string);
        expect(isBefore).toBe(compare(a.last.slice(0, 3), b.first.slice(0, 3)) < 0);
      }
    }),
    { numRuns: 3000 },
  );
});
