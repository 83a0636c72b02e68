import * as z from "zod";
import { dateMeanings, factKindNames } from "../facts/kinds.ts";
import { bound, edtfDate, httpsUrl, pairId, slug } from "../scalars.ts";
import { gradeSchema } from "../sources/grade-schema.ts";
import { type ColumnValue, columns, evidenceMeanings, type FactColumn } from "./fact-columns.ts";

/** Schemas of the column types. */
const values = {
  text: z.string(),
  slug,
  pair: pairId,
  capitals: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(factKindNames),
  edtf: edtfDate,
  "date-meaning": z.enum(Object.keys(dateMeanings) as (keyof typeof dateMeanings)[]),
  day: z.iso.date(),
  // A string, because binary fractions would lose digits.
  decimal: z.string().regex(/^\d+(\.\d+)?$/),
  count: z.int().nonnegative(),
  bound,
  evidence: z.enum(Object.keys(evidenceMeanings) as (keyof typeof evidenceMeanings)[]),
  grade: gradeSchema,
  https: httpsUrl,
  release: z.int().nonnegative(),
} satisfies Record<ColumnValue, z.ZodType>;

type Cell<Column extends FactColumn> = (typeof columns)[Column] extends { nullable: true }
  ? z.ZodNullable<ValueOf<Column>>
  : ValueOf<Column>;
type ValueOf<Column extends FactColumn> = (typeof values)[(typeof columns)[Column]["valueType"]];

const cells = Object.entries(columns).map(([name, { valueType, description, ...column }]) => {
  const value = values[valueType];
  return [name, ("nullable" in column ? value.nullable() : value).describe(description)];
});

/**
 * What one source claims about one fact, as a flat row. `date_…`, `person`, `amount…`, `currency`, `documents…`, `valid_…`, `office`, `iso3_from`
 * and `iso3_to` are this source's values, so that the quote in the row supports them; null if the source does not mention them. `title` and `last_attested` are the fact's.
 */
export const factRow = z
  .strictObject(Object.fromEntries(cells) as { [Column in FactColumn]: Cell<Column> })
  .meta({ id: "FactRow", description: "What one source claims about one fact, as a flat row. Null means absent" });
