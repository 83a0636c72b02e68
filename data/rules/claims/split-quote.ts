import { inQuotationMarks } from "../../model/quotation-marks.ts";

/**
 * Returns the longest run of consecutive quotes around `position` that are separated only by commas in the text; null
 * if there is none. They are probably one quote: in a list in brackets, YAML ends a text at a comma.
 */
export function splitQuote(text: string, quotes: readonly (string | object)[], position: number): string | null {
  let whole = quotes[position];
  if (typeof whole !== "string") return null;
  for (let next = position + 1; ; next += 1) {
    const longer = joined(text, whole, quotes[next]);
    if (longer === null) break;
    whole = longer;
  }
  for (let previous = position - 1; ; previous -= 1) {
    const longer = joined(text, quotes[previous], whole);
    if (longer === null) break;
    whole = longer;
  }
  return whole === quotes[position] ? null : whole;
}

/** Returns what to do about a quote that YAML split. */
export function splitQuoteAdvice(whole: string): string {
  return `in a list in brackets, YAML ends a text at each comma; write the whole quote in quotation marks: ${inQuotationMarks(whole)}`;
}

function joined(text: string, first: unknown, second: unknown): string | null {
  if (typeof first !== "string" || typeof second !== "string") return null;
  return [", ", ","].map((comma) => first + comma + second).find((longer) => text.includes(longer)) ?? null;
}
