import * as z from "zod";
import { type Claim, city, claim, type SaidAttribute, type Says } from "./claim.ts";
import { agreementTypes, legalStatuses, missionTypes, tradeMeasures, visitRanks } from "./kinds.ts";
import type { Language } from "./language.ts";
import { offices } from "./offices.ts";
import { amount, edtfDate, localized, reviews, slug, stateCode } from "./scalars.ts";

/** Someone who takes part: a person with the office held then, or a body. */
const participant = z.strictObject({
  person: slug.optional().describe("Key of the file's people"),
  organisation: slug.optional().describe("Key of the file's organisations"),
  office: z
    .enum(offices, {
      error: ({ input }) =>
        `“${input}” is no office known yet; write one of data/model/offices.ts, or add it there and to data/labels/offices.ts (see data/GUIDELINES.md)`,
    })
    .optional(),
  state: stateCode.optional().describe("The state that the office serves"),
  atTheTime: z
    .boolean()
    .optional()
    .describe("The source says that the person held the office then, and implies no longer"),
  leads: z.boolean().optional().describe("Leads the delegation"),
  asWritten: z.string().min(1).optional().describe("The name as a source writes it, where that differs"),
});
export type Participant = z.infer<typeof participant>;

const party = z.union([
  z.strictObject({ state: stateCode, body: slug.describe("Key of the file's organisations: a body of that state") }),
  z.strictObject({ organisation: slug.describe("Key of the file's organisations: no body of a state") }),
]);
export type Party = z.infer<typeof party>;

/** Of a fact whose claims contradict each other: why none of them is followed. What each says stands side by side. */
export const undecided = z
  .strictObject({ because: z.string().min(1) })
  .describe("Why nothing decides between claims that contradict each other; instead of follows");

const common = {
  id: slug.describe("Stable for ever; never used again"),
  date: edtfDate.optional().describe("EDTF level 1; none where the source gives none"),
  dateMeans: z.enum(["unclear"]).optional().describe("Where the source does not say what the date is of"),
  claims: z.array(claim).min(1),
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
  occasion: localized.optional(),
  during: localized.optional(),
  marginsOf: localized.optional(),
};

/** Every kind of fact with its own attributes. */
export const authoredFact = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("establishment"),
    date: edtfDate,
    level: z.enum(["ambassadors"]).optional(),
    byNotes: z.boolean().optional().describe("By an exchange of notes"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("recognition"),
    date: edtfDate,
    by: stateCode.optional().describe("Absent, like `of`, where the source names only the day"),
    of: stateCode.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("ambassador"),
    sending: stateCode,
    receiving: stateCode,
    person: slug.optional().describe("Absent where the post is vacant, or the source names nobody"),
    office: z
      .enum(["ambassador-extraordinary-plenipotentiary"])
      .optional()
      .describe("The title in full, where the source gives it"),
    vacant: z.boolean().optional().describe("The source says that nobody holds the post"),
    residence: city.optional(),
    from: edtfDate.optional(),
    until: edtfDate.optional(),
    concurrent: z.array(stateCode).default([]).describe("Other states that the ambassador is accredited to"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("mission"),
    sending: stateCode,
    receiving: stateCode,
    type: z.enum(missionTypes),
    city: city.optional(),
    opened: edtfDate.optional(),
    upgraded: edtfDate.optional(),
    closed: edtfDate.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("visit"),
    guest: stateCode,
    host: stateCode,
    rank: z.enum(visitRanks).optional().describe("Only where the source names it"),
    people: z.array(participant).default([]),
    place: city.optional(),
    ...circumstances,
  }),
  z.strictObject({
    ...common,
    kind: z.literal("meeting"),
    people: z.array(participant).min(1),
    place: city.optional(),
    ...circumstances,
    topics: z.array(localized).default([]),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("agreement"),
    type: z.enum(agreementTypes),
    date: edtfDate.optional().describe("When it was signed"),
    inForce: edtfDate.optional(),
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
    quantity: localized.optional(),
    channel: localized.optional(),
    purpose: localized,
    under: slug.optional().describe("Id of the agreement"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("trade"),
    date: edtfDate.describe("The period"),
    measure: z.enum(tradeMeasures).describe("As the reporter sees it"),
    amount,
    reporter: stateCode,
  }),
  z.strictObject({
    ...common,
    kind: z.literal("company"),
    name: z.string().min(1),
    variants: z.array(z.string().min(1)).default([]).describe("Other spellings in the sources"),
    type: z.enum(["joint-venture"]).optional(),
    between: z.array(stateCode).length(2).optional(),
    operatesIn: stateCode.optional(),
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
  z.strictObject({
    ...common,
    kind: z.literal("legal-framework"),
    status: z.enum(legalStatuses),
    documents: z.int().nonnegative().optional().describe("How many documents it consists of"),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("statement"),
    at: slug.optional().describe("Id of the meeting"),
    by: z.array(participant).default([]),
    about: localized.optional(),
  }),
]);
export type AuthoredFact = z.output<typeof authoredFact>;
export type FactKind = AuthoredFact["kind"];
export type AuthoredFactOf<K extends FactKind> = Extract<AuthoredFact, { kind: K }>;

/** An event holds for its date; a state from and until the days that sources give, and is known up to the day on which one last vouches for it. */
export interface Validity {
  type: "event" | "state";
  /** EDTF; null where no source says, and for events. */
  from: string | null;
  until: string | null;
  /** EDTF: what the first and the last claim vouch for. */
  firstAttested: string;
  lastAttested: string;
}

/** Another value that a source gives for an attribute. */
export type Difference = {
  [A in SaidAttribute]: { attribute: A; source: string; value: NonNullable<Says[A]> };
}[SaidAttribute];

/** What is derived for every fact when a release is built. */
interface Derived {
  claims: Claim[];
  validity: Validity;
  /** Values that cannot be true together with the fact's own. */
  conflicts: Difference[];
  /** Values that say the same, less precisely. */
  refines: Difference[];
  /** Id of the fact that tells how it went on. */
  supersededBy: string | null;
  /** Languages whose texts are translations that nobody has reviewed. */
  unreviewed: Language[];
}

/** A published fact of one kind. */
export type FactOf<K extends FactKind> = Omit<AuthoredFactOf<K>, "claims"> & Derived;

/** A fact as published: what was authored, with quotes found and its standing derived. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];
