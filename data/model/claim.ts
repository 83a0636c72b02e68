import * as z from "zod";
import { type City, cities } from "./cities.ts";
import { agreementTypes, legalStatuses } from "./kinds.ts";
import { amount, edtfDate, slug } from "./scalars.ts";

export const city = z.enum(Object.keys(cities) as [City, ...City[]], {
  error: ({ input }) =>
    `“${input}” is no city known yet; write one of data/model/cities.ts, or add it there and to data/labels/cities.ts (see data/GUIDELINES.md)`,
});

const quote = z.union([
  z.string().min(1),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().min(1).describe("What stands before it, where the quote alone is found more than once"),
  }),
]);

/** The attributes that sources are known to differ in. */
const says = z
  .strictObject({
    date: edtfDate,
    type: z.enum(agreementTypes),
    status: z.enum(legalStatuses),
    residence: city,
    person: slug,
    amount,
  })
  .partial();
export type Says = z.infer<typeof says>;

/** An attribute that a source may give in another way than the fact. */
export type SaidAttribute = keyof Says;

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
  quotes: z.array(quote).default([]).describe("The source's words, exactly; none where its text is not held"),
  attested: edtfDate.optional().describe("The day that this claim vouches for, where it is not the date of the source"),
  says: says.default({}).describe("What this source says differently, attribute by attribute"),
  omits: z.array(silentOn).default([]).describe("Attributes of the fact on which this source is silent"),
});

/** What one source says for a fact. A source's id alone: it says all of the fact, and nothing is quoted. */
export const claim = z.union([slug.transform((source) => fullClaim.parse({ source })), fullClaim]);
export type AuthoredClaim = z.output<typeof claim>;

/** A quote, found in its source: W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
export interface Quote {
  exact: string;
  /** Up to 32 code points before and after. */
  prefix: string;
  suffix: string;
  /** Positions in code points; `end` is behind the last. */
  start: number;
  end: number;
  /** What stands around the quote in its paragraph of the source. */
  before: string;
  after: string;
}

/** A claim as published. */
export interface Claim {
  source: string;
  quotes: Quote[];
  /** EDTF: the day that the claim vouches for. */
  attested: string;
  says: Says;
  omits: AuthoredClaim["omits"];
}
