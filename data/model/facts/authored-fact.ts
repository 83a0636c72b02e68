import * as z from "zod";
import { amount, edtfDate, localized, reviews, slug, stateCode } from "../scalars.ts";
import { city, claim } from "./claim.ts";
import { agreementTypes, legalStatuses, missionTypes, tradeMeasures, visitRanks } from "./kinds.ts";
import { offices } from "./offices.ts";

/** Someone who takes part: a person with the office held then, or a body. */
const participant = z
  .strictObject({
    person: slug.optional().describe("Key of the relation's people"),
    organisation: slug.optional().describe("Key of the relation's organisations"),
    office: z
      .enum(offices, {
        error: ({ input }) =>
          `“${input}” is no office known yet; write one of data/model/facts/offices.ts, or add it there and to data/labels/office-titles.ts (see docs/editing.md)`,
      })
      .optional()
      .describe("The office that the person held then"),
    state: stateCode.optional().describe("The state that the office serves"),
    atTheTime: z
      .boolean()
      .optional()
      .describe("The source says that the person held the office then, and implies no longer"),
    leads: z.boolean().optional().describe("Leads the delegation"),
    asWritten: z.string().min(1).optional().describe("The name as a source writes it, where that differs"),
  })
  .meta({ id: "Participant", description: "Someone who takes part: a person with the office held then, or a body" });
export type Participant = z.infer<typeof participant>;

const party = z
  .union([
    z.strictObject({
      state: stateCode,
      body: slug.describe("Key of the relation's organisations: a body of that state"),
    }),
    z.strictObject({ organisation: slug.describe("Key of the relation's organisations: no body of a state") }),
  ])
  .meta({ id: "Party", description: "Who signed: a body of a state, or another organisation" });
export type Party = z.infer<typeof party>;

/** Of a fact whose claims contradict each other: why none of them is followed. What each says stands side by side. */
export const undecided = z
  .strictObject({ because: z.string().min(1) })
  .describe("Why nothing decides between claims that contradict each other; instead of follows");

const common = {
  id: slug.describe("Stable for ever; never used again"),
  date: edtfDate.optional().describe("EDTF: when it was; none where the source gives none"),
  dateMeans: z.enum(["unclear"]).optional().describe("Where the source does not say what the date is of"),
  claims: z.array(claim).min(1).describe("What each source says for the fact; they stand side by side"),
  follows: z
    .strictObject({ source: slug, because: z.string().min(1) })
    .optional()
    .describe("Which source the attributes follow, and why; needed where the claims differ, unless undecided"),
  undecided: undecided.optional(),
  text: localized.optional().describe("A short sentence per language, for what the attributes do not say"),
  reviewed: reviews.optional(),
  note: z.string().optional().describe("An editor's reasoning, for editors; published with the fact"),
};

/** What else was going on. Each says just what its name says: not everything that happened meanwhile was the occasion. */
const circumstances = {
  occasion: localized.optional().describe("What it was held for"),
  during: localized.optional().describe("What went on at the time"),
  marginsOf: localized.optional().describe("The gathering on whose margins it was held"),
};

/** Every kind of fact with its own attributes. */
export const authoredForms = {
  establishment: z.strictObject({
    ...common,
    kind: z.literal("establishment"),
    date: edtfDate,
    level: z.enum(["ambassadors"]).optional().describe("That ambassadors were to be exchanged"),
    byNotes: z.boolean().optional().describe("By an exchange of notes"),
  }),
  recognition: z.strictObject({
    ...common,
    kind: z.literal("recognition"),
    date: edtfDate,
    by: stateCode
      .optional()
      .describe("The state that recognised; absent, like `of`, where the source names only the day"),
    of: stateCode.optional().describe("The state whose independence was recognised"),
  }),
  ambassador: z.strictObject({
    ...common,
    kind: z.literal("ambassador"),
    sending: stateCode.describe("The state that sends"),
    receiving: stateCode.describe("The state that receives"),
    person: slug
      .optional()
      .describe("Key of the relation's people; absent where the post is vacant, or the source names nobody"),
    office: z
      .enum(["ambassador-extraordinary-plenipotentiary"])
      .optional()
      .describe("The title in full, where the source gives it"),
    vacant: z.boolean().optional().describe("The source says that nobody holds the post"),
    residence: city.optional().describe("Where the ambassador resides, which may be in another state"),
    from: edtfDate.optional().describe("EDTF: in office since"),
    until: edtfDate.optional().describe("EDTF: in office until"),
    concurrent: z.array(stateCode).default([]).describe("Other states that the ambassador is accredited to"),
  }),
  mission: z.strictObject({
    ...common,
    kind: z.literal("mission"),
    sending: stateCode.describe("The state that sends"),
    receiving: stateCode.describe("The state that receives"),
    type: z.enum(missionTypes),
    city: city.optional(),
    opened: edtfDate.optional().describe("EDTF: when it was opened"),
    upgraded: edtfDate.optional().describe("EDTF: when it was raised to what it is"),
    closed: edtfDate.optional().describe("EDTF: when it was closed"),
  }),
  visit: z.strictObject({
    ...common,
    kind: z.literal("visit"),
    guest: stateCode.describe("The state from which the visit came"),
    host: stateCode.describe("The state that was visited"),
    rank: z.enum(visitRanks).optional().describe("Only where the source names it"),
    people: z.array(participant).default([]),
    place: city.optional().describe("Where it was; it may be in a third state"),
    ...circumstances,
  }),
  meeting: z.strictObject({
    ...common,
    kind: z.literal("meeting"),
    people: z.array(participant).min(1),
    place: city.optional().describe("Where it was; it may be in a third state"),
    ...circumstances,
    topics: z.array(localized).default([]),
  }),
  agreement: z.strictObject({
    ...common,
    kind: z.literal("agreement"),
    type: z.enum(agreementTypes),
    date: edtfDate.optional().describe("EDTF: when it was signed"),
    inForce: edtfDate.optional().describe("EDTF: when it entered into force"),
    title: localized.optional().describe("The document's title, as given; a translation in other languages"),
    signatories: z.array(party).min(2),
    about: localized.optional().describe("What it is about"),
  }),
  aid: z.strictObject({
    ...common,
    kind: z.literal("aid"),
    donor: stateCode.describe("The state that gives"),
    recipient: stateCode.describe("The state that receives"),
    forms: z.array(z.enum(["financial", "technical"])).default([]),
    amount: amount.optional(),
    converted: amount.optional().describe("As the source converts it, never by us"),
    quantity: localized.optional().describe("How much, where it is not money"),
    channel: localized.optional().describe("Through whom it was given"),
    purpose: localized,
    under: slug.optional().describe("Id of the agreement"),
  }),
  trade: z.strictObject({
    ...common,
    kind: z.literal("trade"),
    date: edtfDate.describe("EDTF: the period"),
    measure: z.enum(tradeMeasures).describe("As the reporter sees it"),
    amount,
    reporter: stateCode.describe("The state whose figure it is"),
  }),
  company: z.strictObject({
    ...common,
    kind: z.literal("company"),
    name: z.string().min(1),
    variants: z.array(z.string().min(1)).default([]).describe("Other spellings in the sources"),
    type: z.enum(["joint-venture"]).optional(),
    between: z.array(stateCode).length(2).optional().describe("The two states whose company it is"),
    operatesIn: stateCode.optional().describe("The state in which it works"),
    foundedOn: slug
      .optional()
      .describe("Id of the document it was founded on; that document's date is not the company's"),
  }),
  cooperation: z.strictObject({
    ...common,
    kind: z.literal("cooperation"),
    company: slug.optional().describe("Id of the company fact that takes part"),
    organisations: z.array(slug).min(1).describe("Keys of the relation's organisations"),
    topics: z.array(localized).default([]),
  }),
  "legal-framework": z.strictObject({
    ...common,
    kind: z.literal("legal-framework"),
    status: z.enum(legalStatuses),
    documents: z.int().nonnegative().optional().describe("How many documents it consists of"),
  }),
  statement: z.strictObject({
    ...common,
    kind: z.literal("statement"),
    at: slug.optional().describe("Id of the meeting"),
    by: z.array(participant).default([]),
    about: localized.optional().describe("What it is about"),
  }),
};

const fact = z.discriminatedUnion("kind", [
  authoredForms.establishment,
  authoredForms.recognition,
  authoredForms.ambassador,
  authoredForms.mission,
  authoredForms.visit,
  authoredForms.meeting,
  authoredForms.agreement,
  authoredForms.aid,
  authoredForms.trade,
  authoredForms.company,
  authoredForms.cooperation,
  authoredForms["legal-framework"],
  authoredForms.statement,
]);
export type AuthoredFact = z.output<typeof fact>;

/** Named, so that the declarations of what holds facts need not write all of it out again. @public */
export interface AuthoredFactSchema extends z.ZodType<AuthoredFact> {}

/** A fact as an editor writes it. */
export const authoredFact: AuthoredFactSchema = fact;

export type FactKind = AuthoredFact["kind"];
export type AuthoredFactOf<K extends FactKind> = Extract<AuthoredFact, { kind: K }>;
