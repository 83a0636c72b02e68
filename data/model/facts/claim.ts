import * as z from "zod";
import { amount, edtfDate, slug } from "../scalars.ts";
import { type City, cities } from "../states/cities.ts";
import { agreementTypes, legalStatuses } from "./kinds.ts";

export const city = z
  .enum(Object.keys(cities) as [City, ...City[]], {
    error: ({ input }) =>
      `“${input}” is no city known yet; write one of data/model/states/cities.ts, or add it there and to data/labels/city-names.ts (see docs/editing.md)`,
  })
  .meta({ id: "City", description: "A city, by its English name in lower case" });

const authoredQuote = z.union([
  z.string().min(1),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().min(1).describe("What stands before it, where the quote alone is found more than once"),
  }),
]);

/** The attributes that sources are known to differ in. */
export const differingValues = z.strictObject({
  date: edtfDate,
  type: z.enum(agreementTypes),
  status: z.enum(legalStatuses),
  residence: city,
  person: slug.describe("Key of the relation's people"),
  amount,
});
const says = differingValues.partial();
export type DifferingValues = z.infer<typeof says>;

/** An attribute that a source may give in another way than the fact. */
export type DifferingAttribute = keyof DifferingValues;

const silentOn = z.enum([
  "date",
  "people",
  "person",
  "residence",
  "signatories",
  "occasion",
  "place",
  "topics",
  "rank",
  "office",
]);

const fullClaim = z.strictObject({
  source: slug,
  quotes: z.array(authoredQuote).default([]).describe("The source's words, exactly; none where its text is not held"),
  attested: edtfDate.optional().describe("The day that this claim vouches for, where it is not the date of the source"),
  says: says.default({}).describe("What this source says differently, attribute by attribute"),
  omits: z.array(silentOn).default([]).describe("Attributes of the fact on which this source is silent"),
});

// An interface, like those of other schemas that many hold: declarations name it, rather than write it out each time.
export interface AuthoredClaim extends z.output<typeof fullClaim> {}

/** What one source says for a fact. A source's id alone: it says all of the fact, and nothing is quoted. */
export const claim: z.ZodType<AuthoredClaim> = z.union([
  slug.transform((source) => fullClaim.parse({ source })),
  fullClaim,
]);

/** A quote, found in its source: W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
const quote = z
  .strictObject({
    exact: z.string().describe("The source's words, exactly, with their errors"),
    prefix: z.string().describe("Up to 32 code points before"),
    suffix: z.string().describe("Up to 32 code points after"),
    start: z.int().nonnegative().describe("Position of the first code point in the source's text, from 0"),
    end: z.int().positive().describe("Position behind the last code point"),
    before: z.string().describe("What stands before the quote in its paragraph of the source"),
    after: z.string().describe("What stands after the quote in its paragraph of the source"),
  })
  .meta({
    id: "Quote",
    description:
      "A quote, found in its source: TextQuoteSelector and TextPositionSelector of W3C Web Annotation in one. Positions count code points",
  });
export type Quote = z.output<typeof quote>;

const foundClaim = fullClaim
  .extend({
    source: slug.describe("Id of the source"),
    quotes: z.array(quote).describe("The source's words; none where its text may not be held"),
    attested: edtfDate.describe("EDTF: the day that the claim vouches for"),
  })
  .meta({
    id: "Claim",
    description: "What one source says for a fact: all of it, but for what it says differently or omits",
  });
export interface Claim extends z.output<typeof foundClaim> {}

/** A claim as published. */
export const publishedClaim: z.ZodType<Claim> = foundClaim;
