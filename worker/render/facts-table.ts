import type { Fact } from "../../data/model/fact.ts";
import type { Relation } from "../../data/model/relation.ts";
import { factRows, type RowOptions } from "../../data/view/fact-row.ts";
import { csvHead, csvLines } from "./facts-csv.ts";
import { factsNdjson } from "./facts-ndjson.ts";

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
  return format === "csv" ? csvLines(rows) : factsNdjson(rows);
}

/** Facts as a table, whole. */
export function factsTable(format: TableFormat, facts: readonly FactOfRelation[], options: RowOptions): string {
  return tableHead(format) + tableRows(format, facts, options);
}
