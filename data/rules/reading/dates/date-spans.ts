import { isEdtf } from "../../../model/dates/edtf.ts";
import { type DateParts, edtfOf } from "./date-parts.ts";

/** Returns the EDTF span between two dates; null if they cannot be the ends of a span, such as two dates of a timeline. */
export function spanBetween(from: DateParts, until: DateParts): string | null {
  const [first, last] = [startOf(from), endOf(until)];
  if (!first || !last || first === last) return null;
  const span = `${first}/${last}`;
  return isEdtf(span) ? span : null;
}

/** Returns the first year, month or day of a date. Spans cannot begin with a season. */
function startOf(parts: DateParts): string | null {
  if (parts.season) return null;
  return edtfOf({ ...parts, unit: "year" })?.split("/")[0] ?? null;
}

function endOf(parts: DateParts): string | null {
  if (parts.season || parts.year === null) return null;
  const lastYear = parts.year + { century: 99, decade: 9, year: 0 }[parts.unit];
  return (
    edtfOf({ ...parts, year: lastYear, unit: "year" })
      ?.split("/")
      .at(-1) ?? null
  );
}
