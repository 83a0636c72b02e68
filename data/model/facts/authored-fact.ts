import * as z from "zod";
import { amount, edtfDate, localized, reviewsByLanguage, slug, stateCode } from "../scalars.ts";
import { city, claim } from "./claim.ts";
import { agreementTypes, legalStatuses, missionTypes, tradeMeasures, visitRanks } from "./kinds.ts";
import { offices } from "./offices.ts";

/** A participant: a person with the office held at the time, or an organisation. */
const participant = z
  .strictObject({
    person: slug.optional().describe("Key in the relation's people"),
    organisation: slug.optional().describe("Key in the relation's organisations"),
    office: z
      .enum(offices, {
        error: ({ input }) =>
          `“${input}” is not a known office; use one from data/model/facts/offices.ts, or add it there and to data/labels/office-titles.ts (see docs/editing.md)`,
      })
      .optional()
      .describe("The office that the person held at the time"),
    state: stateCode.optional().describe("The state that the office serves"),
    atTheTime: z
      .boolean()
      .optional()
      .describe("True if the source implies that the person no longer held the office when it was written"),
    leads: z.boolean().optional().describe("True if this participant leads the delegation"),
    asWritten: z.string().min(1).optional().describe("The name as a source spells it, if different"),
  })
  .meta({
    id: "Participant",
    description: "A participant: a person with the office held at the time, or an organisation",
  });
export type Participant = z.infer<typeof participant>;

const party = z
  .union([
    z.strictObject({
      state: stateCode,
      body: slug.describe("Key in the relation's organisations: a body of that state"),
    }),
    z.strictObject({ organisation: slug.describe("Key in the relation's organisations: not a body of a state") }),
  ])
  .meta({ id: "Party", description: "A signatory: a body of a state, or another organisation" });
export type Party = z.infer<typeof party>;

/** Why a fact follows none of its contradictory claims. All of their values are shown. */
export const undecided = z
  .strictObject({ because: z.string().min(1) })
  .describe("Why the fact follows none of its contradictory claims; used instead of follows");

const common = {
  id: slug.describe("Permanent id, never reused"),
  date: edtfDate.optional().describe("EDTF: when it happened; absent if the source gives no date"),
  dateMeans: z.enum(["unclear"]).optional().describe("Set if the source does not say what the date refers to"),
  claims: z.array(claim).min(1).describe("The claims of the sources that support the fact"),
  follows: z
    .strictObject({ source: slug, because: z.string().min(1) })
    .optional()
    .describe("Which source the attributes follow, and why; required if the claims differ, unless undecided is set"),
  undecided: undecided.optional(),
  text: localized.optional().describe("A short sentence per language for what the attributes cannot express"),
  reviewed: reviewsByLanguage.optional(),
  note: z.string().optional().describe("An editor's reasoning, written for other editors; published with the fact"),
};

/** Circumstances of a visit or meeting. Use `occasion` only for the reason it took place, `during` for anything else at the time. */
const circumstances = {
  occasion: localized.optional().describe("The reason it took place"),
  during: localized.optional().describe("What else was happening at the time"),
  marginsOf: localized.optional().describe("The event on whose margins it took place"),
};

/** The kinds of fact, with the attributes of each. */
export const authoredForms = {
  establishment: z.strictObject({
    ...common,
    kind: z.literal("establishment"),
    date: edtfDate,
    level: z.enum(["ambassadors"]).optional().describe("Set if the states agreed to exchange ambassadors"),
    byNotes: z.boolean().optional().describe("True if relations were established by an exchange of notes"),
  }),
  recognition: z.strictObject({
    ...common,
    kind: z.literal("recognition"),
    date: edtfDate,
    by: stateCode.optional().describe("The recognising state; absent, like `of`, if the source only gives the day"),
    of: stateCode.optional().describe("The state whose independence was recognised"),
  }),
  ambassador: z.strictObject({
    ...common,
    kind: z.literal("ambassador"),
    sending: stateCode.describe("The sending state"),
    receiving: stateCode.describe("The receiving state"),
    person: slug
      .optional()
      .describe("Key in the relation's people; absent if the post is vacant or the source names nobody"),
    office: z
      .enum(["ambassador-extraordinary-plenipotentiary"])
      .optional()
      .describe("The full title, if the source gives it"),
    vacant: z.boolean().optional().describe("True if the source says that nobody holds the post"),
    residence: city.optional().describe("Where the ambassador resides, possibly in a third state"),
    from: edtfDate.optional().describe("EDTF: in office since"),
    until: edtfDate.optional().describe("EDTF: in office until"),
    concurrent: z.array(stateCode).default([]).describe("Other states to which the ambassador is accredited"),
  }),
  mission: z.strictObject({
    ...common,
    kind: z.literal("mission"),
    sending: stateCode.describe("The sending state"),
    receiving: stateCode.describe("The receiving state"),
    type: z.enum(missionTypes),
    city: city.optional(),
    opened: edtfDate.optional().describe("EDTF: when it was opened"),
    upgraded: edtfDate.optional().describe("EDTF: when it was upgraded to its current type"),
    closed: edtfDate.optional().describe("EDTF: when it was closed"),
  }),
  visit: z.strictObject({
    ...common,
    kind: z.literal("visit"),
    guest: stateCode.describe("The visiting state"),
    host: stateCode.describe("The state visited"),
    rank: z.enum(visitRanks).optional().describe("Rank of the visit; absent if the source does not name it"),
    people: z.array(participant).default([]),
    place: city.optional().describe("Where it took place, possibly in a third state"),
    ...circumstances,
  }),
  meeting: z.strictObject({
    ...common,
    kind: z.literal("meeting"),
    people: z.array(participant).min(1),
    place: city.optional().describe("Where it took place, possibly in a third state"),
    ...circumstances,
    topics: z.array(localized).default([]),
  }),
  agreement: z.strictObject({
    ...common,
    kind: z.literal("agreement"),
    type: z.enum(agreementTypes),
    date: edtfDate.optional().describe("EDTF: when it was signed"),
    inForce: edtfDate.optional().describe("EDTF: when it entered into force"),
    title: localized.optional().describe("The document's title in its own language, with translations into others"),
    signatories: z.array(party).min(2),
    about: localized.optional().describe("What it is about"),
  }),
  aid: z.strictObject({
    ...common,
    kind: z.literal("aid"),
    donor: stateCode.describe("The donor state"),
    recipient: stateCode.describe("The recipient state"),
    forms: z.array(z.enum(["financial", "technical"])).default([]),
    amount: amount.optional(),
    converted: amount.optional().describe("The source's own conversion into another currency"),
    quantity: localized.optional().describe("How much, if the aid is not money"),
    channel: localized.optional().describe("The programme or organisation through which it was provided"),
    purpose: localized,
    under: slug.optional().describe("Id of the agreement that the aid is based on"),
  }),
  trade: z.strictObject({
    ...common,
    kind: z.literal("trade"),
    date: edtfDate.describe("EDTF: the period that the figure covers"),
    measure: z.enum(tradeMeasures).describe("From the point of view of the reporting state"),
    amount,
    reporter: stateCode.describe("The state that reported the figure"),
  }),
  company: z.strictObject({
    ...common,
    kind: z.literal("company"),
    name: z.string().min(1),
    variants: z.array(z.string().min(1)).default([]).describe("Other spellings used in the sources"),
    type: z.enum(["joint-venture"]).optional(),
    between: z.array(stateCode).length(2).optional().describe("The two states that share the company"),
    operatesIn: stateCode.optional().describe("The state in which it operates"),
    foundedOn: slug
      .optional()
      .describe(
        "Id of the document under which it was founded; the document's date is not the company's founding date",
      ),
  }),
  cooperation: z.strictObject({
    ...common,
    kind: z.literal("cooperation"),
    company: slug.optional().describe("Id of the participating company's fact"),
    organisations: z.array(slug).min(1).describe("Keys in the relation's organisations"),
    topics: z.array(localized).default([]),
  }),
  "legal-framework": z.strictObject({
    ...common,
    kind: z.literal("legal-framework"),
    status: z.enum(legalStatuses),
    documents: z.int().nonnegative().optional().describe("Number of documents it consists of"),
  }),
  statement: z.strictObject({
    ...common,
    kind: z.literal("statement"),
    at: slug.optional().describe("Id of the meeting at which it was made"),
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

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface AuthoredFactSchema extends z.ZodType<AuthoredFact> {}

/** A fact as an editor writes it. */
export const authoredFact: AuthoredFactSchema = fact;

export type FactKind = AuthoredFact["kind"];
export type AuthoredFactOf<K extends FactKind> = Extract<AuthoredFact, { kind: K }>;
