import * as z from "zod";
import { amount, bound, edtfDate, slug } from "../scalars.ts";
import { factAttributes } from "./kind-attributes.ts";
import { agreementTypes, legalStatuses } from "./kinds.ts";
import { place } from "./places/place-schemas.ts";
import { archiveRecords } from "./record.ts";

const authoredQuote = z.union([
  z.string().min(1),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z
      .string()
      .min(1)
      .describe("The text right before the quote, if the quote occurs more than once in the source"),
  }),
]);

/** The attributes for which a claim may give a value that differs from the fact. */
export const differingValues = z.strictObject({
  date: edtfDate,
  from: edtfDate,
  until: edtfDate,
  type: z.enum(agreementTypes),
  status: z.enum(legalStatuses),
  residence: place,
  person: slug.describe("Key in `people`"),
  amount,
  documents: z.int().nonnegative(),
});
const differingClaimValues = differingValues.partial();
export type DifferingValues = z.infer<typeof differingClaimValues>;

/** An attribute for which a claim may give a value that differs from the fact. */
export type DifferingAttribute = keyof DifferingValues;

/** Attributes that cannot differ on their own, each with the attribute under `says` that it qualifies. */
export const saidWith: Readonly<Record<string, DifferingAttribute>> = { bound: "documents" };

/** The values of a claim that differ from the fact. */
const said = differingClaimValues.extend({
  bound: bound.optional().describe("How this source limits the number of `documents`; absent if the number is exact"),
});

const fullClaim = z.strictObject({
  source: slug,
  quotes: z.array(authoredQuote).default([]).describe("The source's exact words; empty if we do not store its text"),
  records: archiveRecords
    .exactOptional()
    .describe("The records that support the claim; absent if the source is not an archive"),
  attested: edtfDate
    .optional()
    .describe("The day for which this claim attests the fact, if it is not the date of the source"),
  says: said.default({}).describe("The different values that this source gives, by attribute"),
  omits: z
    .array(z.enum([...factAttributes, "names"]))
    .default([])
    .describe(
      "Attributes of the fact that this source does not mention; `names` if it mentions the people, for instance by their offices, but names nobody",
    ),
});

// An interface, so that emitted type declarations refer to it by name instead of repeating it.
export interface AuthoredClaim extends z.output<typeof fullClaim> {}

/** What one source claims about a fact. A source's id alone is short for a claim that supports the whole fact without a quote. */
export const claim: z.ZodType<AuthoredClaim> = z.union([
  slug.transform((source) => fullClaim.parse({ source })),
  fullClaim,
]);

/** A quote located in its source: W3C Web Annotation's TextQuoteSelector and TextPositionSelector combined. */
const quote = z
  .strictObject({
    exact: z.string().describe("The source's exact words, including any errors"),
    prefix: z.string().describe("Up to 32 code points before the quote"),
    suffix: z.string().describe("Up to 32 code points after the quote"),
    start: z.int().nonnegative().describe("Position of the first code point in the source's text, counting from 0"),
    end: z.int().positive().describe("Position after the last code point"),
    before: z.string().describe("The text before the quote in its paragraph"),
    after: z.string().describe("The text after the quote in its paragraph"),
  })
  .meta({
    id: "Quote",
    description:
      "A quote located in its source: W3C Web Annotation's TextQuoteSelector and TextPositionSelector combined. Positions count code points",
  });
export type Quote = z.output<typeof quote>;

const locatedClaim = fullClaim
  .extend({
    source: slug.describe("Id of the source"),
    quotes: z.array(quote).describe("Quotes from the source; empty if we may not store its text"),
    attested: edtfDate.describe(
      "EDTF: the day for which the claim attests the fact; for an undated source, the period in which it was written",
    ),
  })
  .meta({
    id: "Claim",
    description:
      "What one source claims about a fact. The claim supports all attributes except those in `says` and `omits`",
  });
export interface Claim extends z.output<typeof locatedClaim> {}

/** A published claim. */
export const publishedClaim: z.ZodType<Claim> = locatedClaim;
