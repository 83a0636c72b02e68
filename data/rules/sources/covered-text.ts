import { findQuote, QuoteNotFound } from "../../model/sources/quote.ts";
import { textSegments } from "../../model/sources/text-segments.ts";
import type { Dataset } from "../rule.ts";

/** A stretch of a source's text, all of it covered by the same facts, or by none. */
export interface CoverageSegment {
  text: string;
  /** `no-tj/visit-2012-11-gul`: the facts that quote it, in the order of the files. */
  quotedBy: string[];
  /** Why it carries no fact, where it is listed as silent. */
  silent: string | null;
}

/** A quote, and the fact that it proves. */
interface AttributedQuote {
  exact: string;
  prefix?: string;
  /** `no-tj/visit-2012-11-gul` */
  by: string;
}

/** The quotes of all facts, by the source that they are from, in the order of the files. */
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

/** A held source's text in stretches, from its beginning to its end. A quote that is not there covers nothing. */
export function coveredText(
  { text, silent }: { text: string | null; silent: readonly { exact: string; reason: string }[] },
  quotes: readonly AttributedQuote[],
): CoverageSegment[] {
  if (text === null) return [];
  const marks = [
    ...quotes.flatMap((quote) => locateMark(text, quote)),
    ...silent.flatMap((passage) => locateMark(text, { ...passage, prefix: "" })),
  ];
  return textSegments(text, marks).map(({ text: segmentText, marks: segmentMarks }) => ({
    text: segmentText,
    quotedBy: [...new Set(segmentMarks.flatMap((mark) => ("by" in mark ? [mark.by] : [])))],
    silent: segmentMarks.flatMap((mark) => ("reason" in mark ? [mark.reason] : []))[0] ?? null,
  }));
}

/** The mark, with where it stands in the text; none where it stands nowhere, which has its own rule. */
function locateMark<Mark extends { exact: string; prefix?: string }>(text: string, mark: Mark) {
  try {
    const { start, end } = findQuote(text, mark.exact, mark.prefix);
    return [{ ...mark, start, end }];
  } catch (error) {
    if (error instanceof QuoteNotFound) return [];
    throw error;
  }
}
