import type { Quote } from "../facts/claim.ts";

/** A quote that cannot be found, or not at one place only. Its message says how to mend it. */
export class QuoteNotFound extends Error {
  override name = "QuoteNotFound";
}

/** How much of the text a selector gives before and after its quote, in code points. */
const contextLength = 32;

/**
 * Finds a quote in a source's text. Paragraphs are lines.
 * @param exact the source's words, exactly
 * @param prefix what stands right before them, where they alone are found more than once
 * @returns the selectors of W3C Web Annotation, with positions in code points, and the rest of the paragraph
 * @throws {QuoteNotFound} where the text has the quote nowhere, or at more than one place
 */
export function findQuote(text: string, exact: string, prefix = ""): Quote {
  const position = text.indexOf(prefix + exact);
  if (position < 0)
    throw new QuoteNotFound(
      `the quote “${prefix}${exact}” is not in the source; copy it from there, character by character`,
    );
  if (text.indexOf(prefix + exact, position + 1) >= 0) {
    throw new QuoteNotFound(
      `the quote “${exact}” stands in the source more than once; write it with a prefix, {prefix: …, exact: …}`,
    );
  }
  const from = position + prefix.length;
  const until = from + exact.length;
  const paragraphStart = text.lastIndexOf("\n", from - 1) + 1;
  const nextBreak = text.indexOf("\n", until);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  const start = [...text.slice(0, from)].length;
  return {
    exact,
    prefix: [...text.slice(0, from)].slice(-contextLength).join(""),
    suffix: [...text.slice(until, until + 2 * contextLength)].slice(0, contextLength).join(""),
    start,
    end: start + [...exact].length,
    before: text.slice(paragraphStart, from),
    after: text.slice(until, paragraphEnd),
  };
}
