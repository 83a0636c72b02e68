import { findQuote, QuoteNotFound } from "../model/quote.ts";
import type { Finding, Rule } from "./rule.ts";

/** Every quote, and every passage listed as silent, stands in its source, at one place. */
export const quotes: Rule = ({ relations, sources }) => [
  ...[...relations].flatMap(([relation, { facts }]) =>
    facts.flatMap(({ claims }, fact) =>
      claims.flatMap((claim, index) => {
        const source = sources.get(claim.source);
        if (!source) return [];
        const path = ["facts", fact, "claims", index, "quotes"];
        if (source.text === null) {
          return [
            {
              in: { relation },
              path,
              message: `the text of ${source.id} is not held, so nothing can be quoted from it`,
            },
          ];
        }
        return claim.quotes.flatMap((quote, position): Finding[] => {
          const { exact, prefix } = typeof quote === "string" ? { exact: quote, prefix: "" } : quote;
          const message = problemOf(source.text ?? "", exact, prefix);
          return message ? [{ in: { relation }, path: [...path, position], message }] : [];
        });
      }),
    ),
  ),
  ...[...sources].flatMap(([source, { silent, text }]) =>
    silent.flatMap(({ exact }, index): Finding[] => {
      const message = problemOf(text ?? "", exact, "");
      return message ? [{ in: { source }, path: ["silent", index, "exact"], message }] : [];
    }),
  ),
];

function problemOf(text: string, exact: string, prefix: string): string | null {
  try {
    findQuote(text, exact, prefix);
    return null;
  } catch (error) {
    if (error instanceof QuoteNotFound) return error.message;
    throw error;
  }
}
