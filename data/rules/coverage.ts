import { findQuote, QuoteNotFound } from "../model/quote.ts";
import type { Dataset, Finding, Rule } from "./rule.ts";

/** Every character of a held text but white space lies in a quote or in a passage listed as silent. */
export const coverage: Rule = (data) =>
  [...data.sources].flatMap(([source, { text }]): Finding[] => {
    if (text === null) return [];
    const gaps = uncovered(data, source, text);
    return gaps.map((gap) => ({
      in: { source },
      path: ["silent"],
      message: `no fact quotes “${gap}”; quote it in a fact, or list it under silent with the reason`,
    }));
  });

/** The passages of a source that nothing quotes or lists, trimmed, in their order. */
function uncovered({ relations, sources }: Dataset, source: string, text: string): string[] {
  const covered = new Uint8Array([...text].length);
  const quotes = [...relations.values()]
    .flatMap(({ facts }) => facts.flatMap(({ claims }) => claims))
    .filter((claim) => claim.source === source)
    .flatMap((claim) => claim.quotes);
  for (const quote of [...quotes, ...(sources.get(source)?.silent ?? [])]) {
    const [exact, prefix] =
      typeof quote === "string" ? [quote, ""] : [quote.exact, "prefix" in quote ? quote.prefix : ""];
    try {
      const { start, end } = findQuote(text, exact, prefix);
      covered.fill(1, start, end);
    } catch (error) {
      // A quote that is not there has its own rule.
      if (!(error instanceof QuoteNotFound)) throw error;
    }
  }
  const marked = [...text].map((character, index) => (covered[index] ? "\n" : character)).join("");
  return marked
    .split(/\n+/)
    .map((gap) => gap.trim())
    .filter((gap) => gap !== "");
}
