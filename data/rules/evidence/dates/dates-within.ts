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

/** Returns a date in the form of the one that it replaces, which may have an open end: ../2019-08 to replace ../2019. */
export function likeWritten(date: QuotedDate, edtf: string): string {
  const written = writtenDate(date);
  if (written.includes("/")) return written;
  if (edtf.startsWith("../")) return `../${written}`;
  return edtf.endsWith("/..") ? `${written}/..` : written;
}

/** Returns a date as the text gives it, with an open end: ../2019-08 for “until August 2019”, 2019-08/.. for “since August 2019”. */
export function openDate(date: QuotedDate): string {
  return likeWritten(date, date.until ? "../" : date.since ? "/.." : "");
}
