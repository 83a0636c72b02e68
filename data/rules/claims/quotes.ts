import { flatMapEach } from "../../model/flat-map-each.ts";
import { findQuote, QuoteNotFound } from "../../model/sources/quote.ts";
import type { Finding, Rule } from "../rule.ts";
import { firstDifference } from "./first-difference.ts";
import { splitQuote, splitQuoteAdvice } from "./split-quote.ts";

/**
 * Checks quotes: a claim has quotes if and only if we have its source's text, and each quote and each `silent` passage
 * occurs in that text, at exactly one place.
 */
export const quotes: Rule = ({ relations, sources }) => [
  ...flatMapEach(relations, ([relation, { facts }]) =>
    facts.flatMap(({ claims }, fact) =>
      claims.flatMap((claim, index) => {
        const source = sources.get(claim.source);
        if (!source) return [];
        const path = ["facts", fact, "claims", index, "quotes"];
        const report = (message: string): Finding[] => [{ in: { relation }, path, message }];
        if (source.text === null) {
          return claim.quotes.length === 0
            ? []
            : report(`there is no data/sources/${source.id}.txt to quote from; remove “quotes”, or add the text`);
        }
        if (claim.quotes.length === 0)
          return report(`add “quotes”: the words of data/sources/${source.id}.txt that support this fact`);
        const text = source.text ?? "";
        const reported = new Set<string>();
        return claim.quotes.flatMap((quote, position): Finding[] => {
          const { exact, prefix } = typeof quote === "string" ? { exact: quote, prefix: "" } : quote;
          const whole = splitQuote(text, claim.quotes, position);
          // The parts of a quote may be in the source: “6” and “2 billion” of “6,2 billion”.
          const problem = quoteProblem(text, exact, prefix);
          if (!whole) return problem ? [{ in: { relation }, path: [...path, position], message: problem }] : [];
          if (reported.has(whole)) return [];
          reported.add(whole);
          const message = `“${exact}” is only part of a quote: ${splitQuoteAdvice(whole)}`;
          return [{ in: { relation }, path: [...path, position], message }];
        });
      }),
    ),
  ),
  ...flatMapEach(sources, ([source, { silent, text }]) =>
    silent.flatMap(({ exact, prefix = "" }, index): Finding[] => {
      const message = quoteProblem(text ?? "", exact, prefix);
      return message ? [{ in: { source }, path: ["silent", index, "exact"], message }] : [];
    }),
  ),
];

function quoteProblem(text: string, exact: string, prefix: string): string | null {
  try {
    const { before, after } = findQuote(text, exact, prefix);
    const cutsFirst = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(exact);
    const cutsLast = /[\p{L}\p{N}]$/u.test(exact) && /^[\p{L}\p{N}]/u.test(after);
    return cutsFirst || cutsLast
      ? `the quote “${exact}” begins or ends inside a word of the source; quote whole words`
      : null;
  } catch (error) {
    if (!(error instanceof QuoteNotFound)) throw error;
    const where = text.includes(prefix + exact) ? null : firstDifference(text, prefix + exact);
    return where === null
      ? error.message
      : `the quote “${prefix}${exact}” is not in the source: ${where}; copy the source's words exactly`;
  }
}
