import type { Language } from "../../../model/language.ts";
import type { DateWords } from "../../words/types/date-words.ts";
import { dateWords } from "../../words/words-by-language.ts";
import { cachedPerText } from "../cached-per-text.ts";
import { type DateChain, dateChains } from "./date-chains.ts";
import { type DateParts, edtfOf } from "./date-parts.ts";
import { type DateQualifiers, qualifiersAt } from "./date-qualifiers.ts";
import { spanBetween } from "./date-spans.ts";

/** A date that a text gives, as precisely as the text gives it, with its position in UTF-16 code units. */
export interface QuotedDate extends DateQualifiers {
  /** EDTF without qualifiers and open ends, which are in the flags: 1992 for “since about 1992”. */
  edtf: string;
  start: number;
  end: number;
  /** True if the text gives the year elsewhere: “on 20 April of the same year”. */
  yearFromContext: boolean;
  /** True if the text may also mean another date, which is another entry with the same position: 4/5/2015. */
  ambiguous: boolean;
}

/**
 * Returns all dates of a text, in order. A date without a year has the year of the nearest date before it, or else after it; if there is
 * none, or if the text means a year that it does not name (“last year”), the date is left out.
 */
export const readDates = cachedPerText((text: string, language: Language): readonly QuotedDate[] => {
  const words = dateWords(language);
  const chains = dateChains(text, words);
  return chains.flatMap((chain, index) => datesOf(chain, contextYear(chains, index), text, words));
});

function datesOf(chain: DateChain, contextYear: number | null, text: string, words: DateWords): QuotedDate[] {
  const { parts, isSpanWith } = chain;
  const yearFromContext = parts.every(({ year }) => year === null);
  if (yearFromContext && contextYear === null) return [];
  const complete = parts.map((part) =>
    part.year === null ? { ...part, year: yearFromContext ? contextYear : null } : part,
  );
  const dates: QuotedDate[] = [];
  for (let index = 0; index < complete.length; index++) {
    const first = complete[index] as DateParts;
    const second = isSpanWith[index] ? complete[index + 1] : undefined;
    const span = second && spanBetween(first, second);
    const readings = span ? [span] : [first, first.other].flatMap((reading) => (reading && edtfOf(reading)) ?? []);
    const end = span && second ? second.end : first.end;
    const qualifiers = qualifiersAt(text, first.start, end, words, Boolean(span));
    const ends = span && second ? qualifiersAt(text, second.start, end, words, true) : null;
    if (span) index++;
    for (const edtf of new Set(readings))
      dates.push({
        edtf,
        start: first.start,
        end,
        ...qualifiers,
        approximate: qualifiers.approximate || Boolean(ends?.approximate),
        uncertain: qualifiers.uncertain || Boolean(ends?.uncertain),
        yearFromContext,
        ambiguous: new Set(readings).size > 1,
      });
  }
  return dates;
}

/** Returns the year of the nearest date before a chain or, if there is none, after it. */
function contextYear(chains: readonly DateChain[], index: number): number | null {
  const yearsOf = (chain: DateChain) =>
    chain.parts.flatMap(({ year, unit }) => (year !== null && unit === "year" ? [year] : []));
  return chains.slice(0, index).flatMap(yearsOf).at(-1) ?? chains.slice(index + 1).flatMap(yearsOf)[0] ?? null;
}
