import Papa from "papaparse";
import type { FactRow } from "../../../data/view/table/fact-rows.ts";
import { factColumns } from "./codebook.ts";

/**
 * The byte order mark. RFC 4180 has no say in it; Excel takes a file without one for the reader's old Windows code page, so that
 * "Søreide" and every Cyrillic or Persian name would be lost on those for whom the CSV is made. What decodes UTF-8 as the WHATWG's
 * Encoding Standard does (`fetch`), pandas, readr, LibreOffice and Google Sheets all take it away; who reads bytes has NDJSON.
 */
const byteOrderMark = "\uFEFF";

/**
 * Cells that a spreadsheet would run: OWASP, "CSV Injection", lists `=`, `+`, `-`, `@`, tab and carriage return, and warns of line feeds
 * and of the full-width forms. Such a cell gets an apostrophe before it, as does one that has both an apostrophe and one of these
 * already: so whoever takes one apostrophe away where such signs stand behind apostrophes, as the codebook says, has each as it was.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The first line of `text/csv; charset=utf-8; header=present`: byte order mark and names of the columns. */
export const csvHead = `${byteOrderMark}${csv([factColumns])}`;

/**
 * Rows as lines of CSV, to stand behind `csvHead` and behind each other: RFC 4180, each ended by CRLF, no cell that a spreadsheet
 * runs. An empty cell says absent. Spreadsheets that split lines elsewhere than at commas are not protected.
 */
export function csvLines(rows: readonly FactRow[]): string {
  return rows.length === 0 ? "" : csv(rows.map((row) => factColumns.map((column) => row[column])));
}

function csv(lines: readonly (readonly (string | number | null)[])[]): string {
  return `${Papa.unparse(lines, { newline: "\r\n", escapeFormulae: dangerous })}\r\n`;
}
