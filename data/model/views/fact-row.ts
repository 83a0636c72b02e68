import * as z from "zod";
import { factKinds } from "../facts/kinds.ts";
import { edtfDate, httpsUrl, pairId, slug } from "../scalars.ts";
import { type ColumnValue, columns, evidenceMeanings, type FactColumn } from "./fact-columns.ts";

/** What columns hold. */
const values = {
  text: z.string(),
  slug,
  pair: pairId,
  capitals: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(Object.keys(factKinds) as (keyof typeof factKinds)[]),
  edtf: edtfDate,
  day: z.iso.date(),
  // A string, so that no digit is lost to binary fractions.
  decimal: z.string().regex(/^\d+(\.\d+)?$/),
  evidence: z.enum(Object.keys(evidenceMeanings) as (keyof typeof evidenceMeanings)[]),
  https: httpsUrl,
  release: z.int().nonnegative(),
} satisfies Record<ColumnValue, z.ZodType>;

type Cell<Column extends FactColumn> = (typeof columns)[Column] extends { nullable: true }
  ? z.ZodNullable<ValueOf<Column>>
  : ValueOf<Column>;
type ValueOf<Column extends FactColumn> = (typeof values)[(typeof columns)[Column]["holds"]];

const cells = Object.entries(columns).map(([name, { holds, description, ...column }]) => {
  const value = values[holds];
  return [name, ("nullable" in column ? value.nullable() : value).describe(description)];
});

/**
 * What one source says for one fact, flat. `date_…`, `person`, `amount` and `currency` are as this source gives them, null where it is
 * silent, so that the quote beside them proves them; `title` and `last_attested` are the fact's. Null says absent.
 */
export const factRow = z
  .strictObject(Object.fromEntries(cells) as { [Column in FactColumn]: Cell<Column> })
  .meta({ id: "FactRow", description: "What one source says for one fact, flat. Null says absent" });
