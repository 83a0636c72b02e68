import type { Quote } from "../facts/claim.ts";

/** Thrown for a quote that occurs nowhere in its source, or more than once. The message says how to fix it. */
export class QuoteNotFound extends Error {
  override name = "QuoteNotFound";
}

/** Length of a selector's prefix and suffix, in code points. */
const contextLength = 32;

/**
 * Locates a quote in a source's text, in which each line is a paragraph.
 * @param exact the source's exact words
 * @param prefix the text right before them, needed if they occur more than once
 * @returns W3C Web Annotation selectors, with positions in code points, and the rest of the paragraph
 * @throws {QuoteNotFound} if the text does not contain the quote, or contains it more than once
 */
export function findQuote(text: string, exact: string, prefix = ""): Quote {
  const position = text.indexOf(prefix + exact);
  if (position < 0)
    throw new QuoteNotFound(`the quote “${prefix}${exact}” is not in the source; copy it exactly from there`);
  if (text.indexOf(prefix + exact, position + 1) >= 0) {
    const atStart = position === 0 ? " or, at the start of the source, quote more words" : "";
    throw new QuoteNotFound(
      `the quote “${exact}” occurs more than once in the source; add the text before it as a prefix: { prefix: …, exact: … }${atStart}`,
    );
  }
  const from = position + prefix.length;
  const until = from + exact.length;
  const paragraphStart = text.lastIndexOf("\n", from - 1) + 1;
  const nextBreak = text.indexOf("\n", until);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  const start = lengthInCodePoints(text.slice(0, from));
  return {
    exact,
    prefix: [...text.slice(Math.max(0, from - 2 * contextLength), from)].slice(-contextLength).join(""),
    suffix: [...text.slice(until, until + 2 * contextLength)].slice(0, contextLength).join(""),
    start,
    end: start + lengthInCodePoints(exact),
    before: text.slice(paragraphStart, from),
    after: text.slice(until, paragraphEnd),
  };
}

/** Counts without a list of all code points, because a source's text may be long and is counted for each of its quotes. */
function lengthInCodePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
