import { isDay, isSpan, latestDay, parseEdtf } from "../dates/edtf.ts";
import type { SourceHead } from "./source.ts";

/** Returns true if a source is undated: its date is a span with an open end. @param date EDTF */
export function hasOpenEnd(date: string): boolean {
  const parsed = parseEdtf(date);
  return isSpan(parsed) && parsed.from !== null && parsed.until === null;
}

/** Returns the period in which a source was written (EDTF). For an undated page, it ends on the day on which the page was read, if known. */
export function sourceSpan({ date, retrieved }: Pick<SourceHead, "date" | "retrieved">): string {
  return retrieved && hasOpenEnd(date) ? `${date.split("/")[0]}/${latestDay(retrieved)}` : date;
}

/** Returns the day on which a source was read; null if nobody recorded it. */
export function dayOfReading({ retrieved }: Pick<SourceHead, "retrieved">): string | null {
  return retrieved !== undefined && isDay(retrieved) ? retrieved : null;
}
