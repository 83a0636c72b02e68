import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type FactRow, factRows, type RowOptions } from "./fact-rows.ts";
import { csvCells, csvHead, csvLines } from "./facts-csv.ts";

/** A format with one row per claim. */
export type TableFormat = "csv" | "ndjson";

/** A fact and its relation. */
export interface FactOfRelation {
  relation: Relation;
  fact: Fact;
}

/** Returns the start of a table, before the first row. */
export function tableHead(format: TableFormat): string {
  return format === "csv" ? csvHead : "";
}

/** Returns rows as text. Tables are written in parts: the head, then rows of one relation after another. */
export function tableLines(format: TableFormat, rows: readonly FactRow[]): string {
  return format === "csv" ? csvLines(rows) : ndjsonLines(rows);
}

/** Returns facts as a complete table. */
export function factsTable(format: TableFormat, facts: readonly FactOfRelation[], options: RowOptions): string {
  const rows = facts.flatMap(({ relation, fact }) => factRows(fact, relation, options));
  return tableHead(format) + tableLines(format, rows);
}

/** Returns the cells of rows in either format, as {@link tableLines} writes them. @throws if the text is neither */
export function tableCells(rows: string): unknown[][] {
  if (!rows.startsWith("{")) return csvCells(rows);
  const lines = rows.trimEnd().split("\n");
  return lines.map((line) => Object.values(JSON.parse(line)));
}

/** Returns rows as newline-delimited JSON (`application/x-ndjson`), one object per line, with all values unchanged. */
export function ndjsonLines(rows: readonly FactRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
