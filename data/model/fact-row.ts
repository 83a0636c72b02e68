import * as z from "zod";
import { columnMeanings } from "./fact-columns.ts";
import { factKinds } from "./kinds.ts";
import { edtfDate, httpsUrl, pairId, slug } from "./scalars.ts";

const alpha3 = z.string().regex(/^[A-Z]{3}$/);
const day = z.iso.date().nullable();
const text = z.string();

/**
 * What one source says for one fact, flat. `date_…`, `person`, `amount` and `currency` are as this source gives them, null where it is
 * silent, so that the quote beside them proves them; `title` and `last_attested` are the fact's. Null says absent.
 */
export const factRow = z
  .strictObject({
    fact: slug.describe(columnMeanings.fact),
    pair: pairId.describe(columnMeanings.pair),
    iso3_a: alpha3.describe(columnMeanings.iso3_a),
    iso3_b: alpha3.describe(columnMeanings.iso3_b),
    home: text.describe(columnMeanings.home),
    counterpart: text.describe(columnMeanings.counterpart),
    kind: z.enum(Object.keys(factKinds) as (keyof typeof factKinds)[]).describe(columnMeanings.kind),
    date_edtf: edtfDate.nullable().describe(columnMeanings.date_edtf),
    date_min: day.describe(columnMeanings.date_min),
    date_max: day.describe(columnMeanings.date_max),
    title: text.describe(columnMeanings.title),
    person: text.nullable().describe(columnMeanings.person),
    // A string, so that no digit is lost to binary fractions.
    amount: text
      .regex(/^\d+(\.\d+)?$/)
      .nullable()
      .describe(columnMeanings.amount),
    currency: alpha3.nullable().describe(columnMeanings.currency),
    last_attested: edtfDate.describe(columnMeanings.last_attested),
    evidence: z.enum(["quoted", "cited"]).describe(columnMeanings.evidence),
    quote: text.nullable().describe(columnMeanings.quote),
    source: slug.describe(columnMeanings.source),
    url: httpsUrl.nullable().describe(columnMeanings.url),
    citation: text.describe(columnMeanings.citation),
    licence: text.describe(columnMeanings.licence),
    release: z.int().positive().describe(columnMeanings.release),
  })
  .meta({ id: "FactRow", description: "What one source says for one fact, flat. Null says absent" });
