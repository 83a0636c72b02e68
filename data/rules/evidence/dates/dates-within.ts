import type { QuotedDate } from "../../reading/dates/dates.ts";

/** Returns the dates of a text that are the same as a date, or one end of it. @param value EDTF */
export function datesWithin(dates: readonly QuotedDate[], value: string): readonly QuotedDate[] {
  const plain = value.replace(/[?~%]/g, "");
  return dates.filter(
    ({ edtf }) => edtf === plain || plain.split("/").includes(edtf) || edtf.split("/").includes(plain),
  );
}

/** Returns a date as an editor would write it, with its qualifiers. */
export function writtenDate({ edtf, approximate, uncertain }: QuotedDate): string {
  return edtf + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
}
