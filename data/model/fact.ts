import * as z from "zod";
import { type City, cities } from "./cities.ts";
import { offices } from "./offices.ts";
import { amount, edtfDate, localized, slug, stateCode } from "./scalars.ts";

const city = z.enum(Object.keys(cities) as [City, ...City[]]);

const quote = z.union([
  z.string().min(1),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().min(1).describe("What stands before it, where the quote alone is found more than once"),
  }),
]);

/** What one source says for a fact. */
const claim = z.strictObject({
  source: slug,
  quotes: z.array(quote).min(1).describe("The source's words, exactly"),
  attested: edtfDate.optional().describe("The day that this claim vouches for, where it is not the date of the source"),
});

/** A text for readers. Plain: not yet reviewed; with `reviewed`: by whom and when. */
const factText = localized.describe("A short sentence per language, for what the attributes do not say");

/** Someone who takes part: a person with the office held then, or a body. */
const participant = z.strictObject({
  person: slug.optional().describe("Key of the file's people"),
  organisation: slug.optional().describe("Key of the file's organisations"),
  office: z.enum(offices).optional(),
  state: stateCode.optional().describe("The state that the office serves"),
  atTheTime: z
    .boolean()
    .optional()
    .describe("The source says that the person held the office then, and implies no longer"),
  leads: z.boolean().optional().describe("Leads the delegation"),
});
export type Participant = z.infer<typeof participant>;

const party = z.union([
  z.strictObject({ state: stateCode, body: slug.describe("Key of the file's organisations: a body of that state") }),
  z.strictObject({ organisation: slug.describe("Key of the file's organisations: no body of a state") }),
]);

const common = {
  id: slug.describe("Stable for ever; never used again"),
  date: edtfDate.optional().describe("EDTF level 1; none where the source gives none"),
  claims: z.array(claim).min(1),
  text: factText.optional(),
  note: z.string().optional().describe("An editor's reasoning, for editors; published with the fact"),
};

/** Every kind of fact with its own attributes. */
export const authoredFact = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("establishment"), date: edtfDate }),
  z.strictObject({
    ...common,
    kind: z.literal("ambassador"),
    sending: stateCode,
    receiving: stateCode,
    person: slug,
    residence: city.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("visit"),
    guest: stateCode,
    host: stateCode,
    rank: z.enum(["state", "official", "working"]).optional().describe("Only where the source names it"),
    people: z.array(participant).min(1),
    occasion: localized.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("meeting"),
    people: z.array(participant).min(1),
    place: city.optional(),
    occasion: localized.optional(),
    topics: z.array(localized).default([]),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("agreement"),
    type: z.enum(["treaty", "agreement", "memorandum", "declaration", "exchange-of-notes", "protocol"]),
    title: localized.optional().describe("The document's title, as given; a translation in other languages"),
    signatories: z.array(party).min(2),
    about: localized.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("aid"),
    donor: stateCode,
    recipient: stateCode,
    forms: z.array(z.enum(["financial", "technical"])).default([]),
    amount: amount.optional(),
    converted: amount.optional().describe("As the source converts it, never by us"),
    channel: localized.optional(),
    purpose: localized,
    under: slug.optional().describe("Id of the agreement"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("company"),
    name: z.string().min(1),
    variants: z.array(z.string().min(1)).default([]).describe("Other spellings in the sources"),
    type: z.enum(["joint-venture"]).optional(),
    between: z.array(stateCode).length(2).optional(),
    foundedOn: slug
      .optional()
      .describe("Id of the document it was founded on; that document's date is not the company's"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("cooperation"),
    company: slug.optional().describe("Id of the company fact that takes part"),
    organisations: z.array(slug).min(1),
    topics: z.array(localized).default([]),
  }),
  z.strictObject({ ...common, kind: z.literal("legal-framework"), status: z.enum(["being-restored"]) }),
  z.strictObject({ ...common, kind: z.literal("statement"), at: slug.describe("Id of the meeting") }),
]);
export type AuthoredFact = z.infer<typeof authoredFact>;
export type FactKind = AuthoredFact["kind"];

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
  /** EDTF. */
  attested: string;
}

/** An event holds for its date; a state is known up to the day on which a source last vouches for it. */
export type Validity = { type: "event" } | { type: "state"; lastAttested: string };

/** A fact as published: what was authored, with quotes found and validity derived. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/** A published fact of one kind. */
export type FactOf<K extends FactKind> = Omit<Extract<AuthoredFact, { kind: K }>, "claims"> & {
  claims: Claim[];
  validity: Validity;
};
