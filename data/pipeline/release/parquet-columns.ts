import type { ColumnSource, SchemaElement } from "hyparquet-writer";
import { amountDigits, unscaledAmount } from "../../model/scalars.ts";
import { type ColumnValue, columns, type FactColumn, factColumns } from "../../model/views/fact-columns.ts";
import type { FactRow } from "../../view/table/fact-rows.ts";

/** How Parquet stores a type of values. */
interface StoredType {
  element: Omit<SchemaElement, "name" | "repetition_type">;
  /** Converts a value of a row. */
  stored: (value: string | number) => string | number | bigint;
}

const text: StoredType = { element: { type: "BYTE_ARRAY", converted_type: "UTF8" }, stored: (value) => value };
const integer: StoredType = { element: { type: "INT64" }, stored: (value) => BigInt(value) };
const day: StoredType = {
  element: { type: "INT32", converted_type: "DATE" },
  stored: (value) => Date.parse(String(value)) / 86_400_000,
};
const decimal: StoredType = {
  element: {
    type: "FIXED_LEN_BYTE_ARRAY",
    type_length: 16,
    converted_type: "DECIMAL",
    precision: amountDigits.whole + amountDigits.fraction,
    scale: amountDigits.fraction,
  },
  stored: (value) => unscaledAmount(String(value)),
};

const storedTypes: Record<ColumnValue, StoredType> = {
  text,
  slug: text,
  pair: text,
  capitals: text,
  kind: text,
  edtf: text,
  "date-meaning": text,
  day,
  decimal,
  count: integer,
  bound: text,
  evidence: text,
  grade: text,
  https: text,
  release: integer,
};

/** The columns of the fact table, as a Parquet schema. */
export const parquetSchema: SchemaElement[] = [
  { name: "facts", num_children: factColumns.length },
  ...factColumns.map((name): SchemaElement => {
    const repetition_type = "nullable" in columns[name] ? "OPTIONAL" : "REQUIRED";
    return { name, ...storedTypes[columns[name].valueType].element, repetition_type };
  }),
];

/**
 * Columns whose smallest and largest values the footer lists, so that readers can skip row groups. It lists no texts: footers are kept
 * when something is withdrawn.
 */
const listedInFooter: readonly FactColumn[] = ["pair", "iso3_a", "iso3_b"];

/** Returns rows as columns. */
export function columnsOf(rows: readonly FactRow[]): ColumnSource[] {
  return factColumns.map((name) => {
    const { stored } = storedTypes[columns[name].valueType];
    const data = rows.map((row) => {
      const value = row[name];
      return value === null ? null : stored(value);
    });
    // An offset index would contain positions in the file, which row groups do not know.
    return { name, data, statistics: listedInFooter.includes(name), offsetIndex: false };
  });
}
