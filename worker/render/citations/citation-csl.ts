import { type CalendarDate, isSpan, parseEdtf } from "../../../data/model/dates/edtf.ts";
import type { Citation } from "../../../data/view/table/claim-citation.ts";
import type { CslDate, CslItem } from "../../contract/csl-schema.ts";

/** Returns citations as CSL-JSON 1.0.2 (`application/vnd.citationstyles.csl+json`). Fields that the source does not provide are omitted. */
export function cslJson(citations: readonly Citation[]): string {
  return JSON.stringify(citations.map(cslItem));
}

function cslItem(citation: Citation): CslItem {
  const { id, type, title, site, publisher, language, date, dateText, retrieved, url, quote, records, supports } =
    citation;
  return {
    id,
    type,
    title,
    ...(site ? { "container-title": site } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    issued: cslDate(date, dateText),
    ...(retrieved ? { accessed: cslDate(retrieved, retrieved) } : {}),
    ...(url ? { URL: url } : {}),
    note: [supports.title, quote, records].filter(Boolean).join(" — "),
    // CSL schema: “Used to store additional information that does not have a designated CSL JSON field.”
    custom: { entente: supports },
  };
}

/** @param date EDTF @param dateText the date as text, for dates that cannot be expressed as date parts */
function cslDate(date: string | null, dateText: string): CslDate {
  const parsed = date ? parseEdtf(date) : null;
  if (!parsed) return { literal: dateText };
  const ends = isSpan(parsed) ? [parsed.from, parsed.until].filter((end) => end !== null) : [parsed];
  // Date parts cannot express “in one of these years”, and tools disagree on how to count years before year 1.
  if (ends.some(({ precision, year }) => precision === "decade" || precision === "century" || year < 1)) {
    return { literal: dateText };
  }
  const season = isSpan(parsed) ? null : parsed.season;
  return {
    "date-parts": ends.map(dateParts),
    ...(season ? { season } : {}),
    ...(ends.some(({ approximate, uncertain }) => approximate || uncertain) ? { circa: true as const } : {}),
  };
}

function dateParts({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== null);
}
