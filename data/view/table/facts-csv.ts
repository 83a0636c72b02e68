import Papa from "papaparse";
import { factColumns } from "../../model/views/fact-columns.ts";
import type { FactRow } from "./fact-rows.ts";

/**
 * The byte order mark. Without it, Excel decodes the file in a legacy Windows code page and garbles "Søreide" and every Cyrillic or
 * Persian name. `fetch` (WHATWG Encoding Standard), pandas, readr, LibreOffice and Google Sheets strip it. RFC 4180 does not mention it;
 * for raw bytes without it, there is NDJSON.
 */
const byteOrderMark = "\uFEFF";

/**
 * Cells that a spreadsheet would run as a formula. OWASP ("CSV Injection") lists `=`, `+`, `-`, `@`, tab and carriage return, and warns
 * of line feeds and full-width forms. Matching cells get an apostrophe in front. Cells that already have apostrophes before such a
 * character match too, so that removing one apostrophe, as the codebook says, always restores the original.
 */
const formulaLike = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The byte order mark and the header row, for `text/csv; charset=utf-8; header=present`. */
export const csvHead = `${byteOrderMark}${csv([factColumns])}`;

/**
 * Returns rows as CSV (RFC 4180) without a header, each ending with CRLF. Null becomes an empty cell, and formulas are escaped. The
 * escaping does not protect spreadsheets that split lines at characters other than commas.
 */
export function csvLines(rows: readonly FactRow[]): string {
  return rows.length === 0 ? "" : csv(rows.map((row) => factColumns.map((column) => row[column])));
}

/** Returns the cells of rows. Escaped formulas stay escaped. */
export function csvCells(rows: string): string[][] {
  return Papa.parse(rows).data;
}

function csv(lines: readonly (readonly (string | number | null)[])[]): string {
  return `${Papa.unparse(lines, { newline: "\r\n", escapeFormulae: formulaLike })}\r\n`;
}
