import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Finding, Rule } from "../rule.ts";
import { type CoverageSegment, coveredText, quotesBySource } from "./covered-text.ts";

/**
 * Checks that every character of a source's text, other than white space, is in a quote or in a passage listed as
 * `silent`.
 */
export const coverage: Rule = (data) => {
  const quotes = quotesBySource(data);
  return flatMapEach(data.sources, ([source, record]): Finding[] => {
    const sourceQuotes = quotes.get(source) ?? [];
    return uncovered(coveredText(record, sourceQuotes)).map(({ gap, line }) => ({
      in: { source, textLine: line },
      path: ["silent"],
      message: `no fact quotes “${gap}”; ${adviceFor(gap)}`,
    }));
  });
};

const generalAdvice = "quote it in a fact, or list it under “silent” with the reason";

function adviceFor(gap: string): string {
  return gap.startsWith("#")
    ? `${generalAdvice} (YAML reads “ #” as the start of a comment: put the preceding quote in quotation marks)`
    : generalAdvice;
}

/** Returns the passages of a text that are neither quoted nor listed as silent, trimmed, in order, each with its line number from 1. */
function uncovered(segments: readonly CoverageSegment[]): { gap: string; line: number }[] {
  let line = 1;
  return segments.flatMap(({ text, quotedBy, silent }) => {
    const parts = text.split("\n").map((part, index) => ({ gap: part.trim(), line: line + index }));
    line += parts.length - 1;
    return quotedBy.length === 0 && silent === null ? parts.filter(({ gap }) => gap !== "") : [];
  });
}
