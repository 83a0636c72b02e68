import type { FactRow } from "../../data/view/fact-row.ts";

/** Rows as newline-delimited JSON, `application/x-ndjson`: an object a line, in UTF-8, every value as it is in the data. */
export function factsNdjson(rows: readonly FactRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
