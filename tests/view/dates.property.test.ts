// Any date that an editor can write can be said in every language, and dates are ordered as the days they mean.
import fc from "fast-check";
import { expect, test } from "vitest";
import { byEarliestDay, earliestDay, latestDay, parseEdtf } from "../../data/model/edtf.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { dateText } from "../../data/view/dates.ts";

const two = (value: number) => String(value).padStart(2, "0");
const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const calendarDate = fc.oneof(year, month, day);
const single = fc.tuple(calendarDate, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join(""));
const span = fc.tuple(calendarDate, calendarDate).map((ends) => [...ends].sort().join("/"));
const open = fc.tuple(calendarDate, fc.boolean()).map(([date, isStart]) => (isStart ? `${date}/..` : `../${date}`));
const edtf = fc.oneof(single, span, open);

/** A span such as 2012/2012-03 ends within its first year: the days are what orders it. */
const isValid = (text: string) => {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
};

test("every date is said in all languages, with its year in it, in the language's own digits", () => {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  fc.assert(
    fc.property(edtf.filter(isValid), (text) => {
      for (const language of Object.keys(languages) as Language[]) {
        const said = dateText(text, language);
        expect(said).not.toMatch(/undefined|null|NaN|\{|\}/);
        for (const [found] of text.matchAll(/(?<!-)\b\d{4}\b/g)) expect(digits(said)).toContain(String(Number(found)));
        if (language === "fa") expect(said).not.toMatch(/[0-9]/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("dates sort by the first day that they can mean, whatever their precision", () => {
  fc.assert(
    fc.property(fc.array(edtf.filter(isValid), { maxLength: 12 }), (texts) => {
      const first = [...texts].sort(byEarliestDay).map((text) => earliestDay(text) ?? "");
      expect(first).toEqual([...first].sort());
    }),
    { numRuns: 500 },
  );
});

test("no date ends before it begins", () => {
  fc.assert(
    fc.property(edtf.filter(isValid), (text) => {
      const [first, last] = [earliestDay(text), latestDay(text)];
      if (first && last) expect(first <= last).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
