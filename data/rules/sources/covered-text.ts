import type { Texts } from "../../model/facts/fact-texts.ts";
import { findQuote, QuoteNotFound } from "../../model/sources/quote.ts";
import type { SilentPassage } from "../../model/sources/source.ts";
import { textSegments } from "../../model/sources/text-segments.ts";
import type { Dataset } from "../rule.ts";

/** A segment of a source's text that is quoted from end to end by the same facts, or by none. */
export interface CoverageSegment {
  text: string;
  /** The facts that quote the segment, such as `no-tj/visit-2012-11-gul`, in the order of the files. */
  quotedBy: string[];
  /** Why the segment contains no fact; null unless it is listed as silent. */
  silent: Texts | null;
}

/** A quote, and the fact whose claim it belongs to. */
export interface AttributedQuote {
  exact: string;
  prefix?: string | undefined;
  /** `no-tj/visit-2012-11-gul` */
  by: string;
}

/** Returns the quotes of all facts by source id, in the order of the files. */
export function quotesBySource({ relations }: Pick<Dataset, "relations">): Map<string, AttributedQuote[]> {
  const bySource = new Map<string, AttributedQuote[]>();
  for (const [pair, { facts }] of relations) {
    for (const { id, claims } of facts) {
      for (const { source, quotes } of claims) {
        const attributed = quotes.map((quote) => ({
          ...(typeof quote === "string" ? { exact: quote } : quote),
          by: `${pair}/${id}`,
        }));
        bySource.set(source, [...(bySource.get(source) ?? []), ...attributed]);
      }
    }
  }
  return bySource;
}

/**
 * Splits a source's text into segments, from start to end. Quotes that are not in the text are ignored. Empty if we do
 * not have the text.
 */
export function coveredText(
  { text, silent }: { text: string | null; silent: readonly SilentPassage[] },
  quotes: readonly AttributedQuote[],
): CoverageSegment[] {
  if (text === null) return [];
  const marks = [
    ...quotes.flatMap((quote) => locateMark(text, quote)),
    ...silent.flatMap((passage) => locateMark(text, passage)),
  ];
  return textSegments(text, marks).map(({ text: segmentText, marks: segmentMarks }) => ({
    text: segmentText,
    quotedBy: [...new Set(segmentMarks.flatMap((mark) => ("by" in mark ? [mark.by] : [])))],
    silent: segmentMarks.flatMap((mark) => ("reason" in mark ? [mark.reason] : []))[0] ?? null,
  }));
}

/**
 * Returns the mark with its position in code points; empty if the text does not contain it exactly once, which the rule
 * "quotes" reports.
 */
function locateMark<Mark extends { exact: string; prefix?: string | undefined }>(text: string, mark: Mark) {
  try {
    const { start, end } = findQuote(text, mark.exact, mark.prefix);
    return [{ ...mark, start, end }];
  } catch (error) {
    if (error instanceof QuoteNotFound) return [];
    throw error;
  }
}
