import { findQuote, QuoteNotFound } from "../model/quote.ts";
import type { Dataset } from "./rule.ts";

/** A stretch of a source's text, all of it covered by the same facts, or by none. */
export interface Stretch {
  text: string;
  /** `no-tj/visit-2012-11-gul`: the facts that quote it, in the order of the files. */
  quotedBy: string[];
  /** Why it carries no fact, where it is listed as silent. */
  silent: string | null;
}

/** A held source's text in stretches, from its beginning to its end. A quote that is not there covers nothing. */
export function coveredText({ relations, sources }: Pick<Dataset, "relations" | "sources">, source: string): Stretch[] {
  const { text, silent } = sources.get(source) ?? { text: null, silent: [] };
  if (text === null) return [];
  const quotes = [...relations].flatMap(([pair, { facts }]) =>
    facts.flatMap(({ id, claims }) =>
      claims
        .filter((claim) => claim.source === source)
        .flatMap((claim) => claim.quotes)
        .map((quote) => ({ ...(typeof quote === "string" ? { exact: quote } : quote), by: `${pair}/${id}` })),
    ),
  );
  const marks = [
    ...quotes.flatMap((quote) => placed(text, quote)),
    ...silent.flatMap((passage) => placed(text, { ...passage, prefix: "" })),
  ];
  const characters = [...text];
  const cuts = [...new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const until = cuts[index + 1] as number;
    const here = marks.filter(({ start, end }) => start <= from && until <= end);
    return {
      text: characters.slice(from, until).join(""),
      quotedBy: [...new Set(here.flatMap((mark) => ("by" in mark ? [mark.by] : [])))],
      silent: here.flatMap((mark) => ("reason" in mark ? [mark.reason] : []))[0] ?? null,
    };
  });
}

/** The mark, with where it stands in the text; none where it stands nowhere, which has its own rule. */
function placed<Mark extends { exact: string; prefix?: string }>(text: string, mark: Mark) {
  try {
    const { start, end } = findQuote(text, mark.exact, mark.prefix);
    return [{ ...mark, start, end }];
  } catch (error) {
    if (error instanceof QuoteNotFound) return [];
    throw error;
  }
}
