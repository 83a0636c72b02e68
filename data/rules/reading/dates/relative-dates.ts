import type { Language } from "../../../model/language.ts";
import { dateWords, numberWords } from "../../words/words-by-language.ts";
import { cachedPerText } from "../cached-per-text.ts";
import { oncePer } from "../once-per.ts";
import { type QuotedDate, readDates } from "./dates.ts";
import { shiftedDate } from "./shifted-date.ts";

/** An expression such as “the following year” or “on Thursday”. */
interface RelativeExpression {
  start: number;
  end: number;
  /** Returns the date in EDTF that the expression means relative to another date; null if that date is not precise enough. */
  from: (edtf: string) => string | null;
}

interface RelativeDates {
  /** Dates that refer to the nearest date before them. */
  dates: readonly QuotedDate[];
  /** Returns true if a date may be meant by a relative expression, which may refer to any date of the text. */
  mayMean: (edtf: string) => boolean;
}

/** Returns the dates that a text gives relative to others: “on 1 June of the following year”, “yesterday”. */
export const readRelativeDates = cachedPerText((text: string, language: Language): RelativeDates => {
  const expressions = expressionsIn(text, language);
  const vague = [...text.matchAll(patternsOf(language).vague)];
  if (expressions.length === 0 && vague.length === 0) return { dates: [], mayMean: () => false };
  const absolute = readDates(text, language);
  const dates = expressions.flatMap((expression): QuotedDate[] => {
    const anchor = absolute.findLast(({ end }) => end <= expression.start);
    const edtf = anchor && expression.from(anchor.edtf);
    if (!edtf) return [];
    const day = datePartBefore(text, expression.start, edtf, language);
    const found = { start: expression.start, end: expression.end, edtf, ...day };
    return [
      {
        ...found,
        approximate: false,
        uncertain: false,
        since: false,
        until: false,
        effective: false,
        yearFromContext: true,
        ambiguous: false,
      },
    ];
  });
  const candidates = [
    ...dates.map(({ edtf }) => edtf),
    ...absolute.flatMap(({ edtf }) => expressions.flatMap(({ from }) => from(edtf) ?? [])),
  ];
  return {
    dates,
    mayMean: (edtf) =>
      candidates.some((candidate) => edtf.startsWith(candidate)) ||
      (vague.length > 0 && absolute.some((date) => Math.abs(yearOf(date.edtf) - yearOf(edtf)) <= 1)),
  };
});

const yearOf = (edtf: string) => Number(/\d{4}/.exec(edtf)?.[0] ?? 0);

/** Returns the day and month right before “of the following year”, with its year. */
function datePartBefore(
  text: string,
  end: number,
  year: string,
  language: Language,
): { edtf: string; start: number } | null {
  if (!/^\d{4}$/.test(year)) return null;
  const before = text.slice(Math.max(0, end - 30), end);
  const offset = end - before.length;
  const withYear = `${before.trimEnd()} ${year}`;
  const date = readDates(withYear, language).at(-1);
  return date && date.end === withYear.length && date.edtf.length > 4
    ? { edtf: date.edtf, start: offset + date.start }
    : null;
}

function expressionsIn(text: string, language: Language): RelativeExpression[] {
  const { relative, followingMonth, numbers } = patternsOf(language);
  const { months } = dateWords(language);
  return [
    ...relative.flatMap(({ pattern, unit, offset }) =>
      [...text.matchAll(pattern)].map((match): RelativeExpression => {
        const counted = match.slice(1).find((group) => group !== undefined);
        const count = counted === undefined ? 1 : (numbers.get(counted.toLowerCase()) ?? Number(counted));
        return {
          start: match.index,
          end: match.index + match[0].length,
          from: (edtf) => shiftedDate(edtf, unit, offset * count),
        };
      }),
    ),
    ...[...text.matchAll(followingMonth)].map((match): RelativeExpression => {
      const month = months.get((match[1] ?? "").toLowerCase()) ?? 1;
      return { start: match.index, end: match.index + match[0].length, from: (edtf) => nextMonth(edtf, month) };
    }),
  ].sort((a, b) => a.start - b.start);
}

function nextMonth(edtf: string, month: number): string | null {
  const [year = 0, own = 12] = (edtf.split("/").at(-1) ?? "").split("-").map(Number);
  if (!year || Number.isNaN(year)) return null;
  return `${own <= 12 && month > own ? year : year + 1}-${String(month).padStart(2, "0")}`;
}

const patternsOf = oncePer((language: Language) => {
  const { relative, followingMonth, vague, months } = dateWords(language);
  const counts = [...numberWords(language).words].filter(
    ([, value]) => Number.isInteger(value) && value > 1 && value <= 20,
  );
  const number = `(\\d{1,2}|${counts.map(([word]) => word).join("|") || "(?!)"})`;
  const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll("#", number)})(?!\\p{L})`, "giu");
  return {
    relative: relative.map(([pattern, unit, offset]) => ({ pattern: whole(pattern), unit, offset })),
    followingMonth: whole(`(?:${followingMonth}) (${[...months.keys()].join("|")})`),
    vague: whole(vague),
    numbers: new Map(counts),
  };
});
