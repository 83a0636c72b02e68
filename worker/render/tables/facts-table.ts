import type { Fact } from "../../../data/model/facts/fact.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { type FactRow, factRows, type RowOptions } from "../../../data/view/table/fact-rows.ts";
import { csvHead, csvLines } from "./facts-csv.ts";

/** A form in which facts come as rows, one for each claim. */
export type TableFormat = "csv" | "ndjson";

/** A fact, and the relation that it is of. */
export interface FactOfRelation {
  relation: Relation;
  fact: Fact;
}

/** What stands before the rows. */
export function tableHead(format: TableFormat): string {
  return format === "csv" ? csvHead : "";
}

/** The rows of some facts, to stand behind the head and behind each other. */
export function tableRows(format: TableFormat, facts: readonly FactOfRelation[], options: RowOptions): string {
  const rows = facts.flatMap(({ relation, fact }) => factRows(fact, relation, options));
  return format === "csv" ? csvLines(rows) : ndjsonLines(rows);
}

/** Facts as a table, whole. */
export function factsTable(format: TableFormat, facts: readonly FactOfRelation[], options: RowOptions): string {
  return tableHead(format) + tableRows(format, facts, options);
}

/** Rows as newline-delimited JSON, `application/x-ndjson`: an object a line, in UTF-8, every value as it is in the data. */
export function ndjsonLines(rows: readonly FactRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
