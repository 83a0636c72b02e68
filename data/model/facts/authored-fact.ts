import * as z from "zod";
import { edtfDate, localized, reviewsByLanguage, slug } from "../scalars.ts";
import { claim } from "./claim.ts";
import { kindAttributes } from "./kind-attributes.ts";
import { dateMeanings } from "./kinds.ts";

/** Why a fact follows none of its contradictory claims. All of their values are shown. */
export const undecided = z
  .strictObject({ because: localized })
  .describe("Why the fact follows none of its contradictory claims; used instead of follows");

/** Which of the contradictory claims a fact follows. */
export const follows = z
  .strictObject({ source: slug, because: localized })
  .describe("Which source the attributes follow, and why; required if the claims differ, unless undecided is set");

/** Why a fact is probably wrong although a source states it. */
export const suspect = z
  .strictObject({ because: localized })
  .describe("Present if the source says this but is probably wrong; gives the reason");

const common = {
  id: slug.describe("Permanent id, never reused"),
  date: edtfDate.optional().describe("EDTF: when it happened; absent if the source gives no date"),
  claims: z.array(claim).min(1).describe("The claims of the sources that support the fact"),
  follows: follows.optional(),
  undecided: undecided.optional(),
  suspect: suspect.optional(),
  text: localized.optional().describe("A short sentence per language for what the attributes cannot express"),
  remark: localized
    .optional()
    .describe("A remark for readers, shown with the evidence: how we interpreted the source, and what it leaves open"),
  reviewed: reviewsByLanguage.optional(),
};

/** The kinds of fact, with the attributes of each. */
export const authoredForms = {
  establishment: z.strictObject({
    ...common,
    kind: z.literal("establishment"),
    date: edtfDate,
    ...kindAttributes.establishment,
  }),
  recognition: z.strictObject({
    ...common,
    kind: z.literal("recognition"),
    date: edtfDate,
    ...kindAttributes.recognition,
  }),
  ambassador: z.strictObject({
    ...common,
    kind: z.literal("ambassador"),
    dateMeans: z
      .enum(Object.keys(dateMeanings) as (keyof typeof dateMeanings)[])
      .optional()
      .describe(
        "What the date refers to: the appointment, the presentation of credentials or the arrival; `unclear` if the source does not say",
      ),
    ...kindAttributes.ambassador,
  }),
  mission: z.strictObject({
    ...common,
    kind: z.literal("mission"),
    dateMeans: z.enum(["unclear"]).optional().describe("Set if the source does not say what the date refers to"),
    ...kindAttributes.mission,
  }),
  visit: z.strictObject({ ...common, kind: z.literal("visit"), ...kindAttributes.visit }),
  meeting: z.strictObject({ ...common, kind: z.literal("meeting"), ...kindAttributes.meeting }),
  agreement: z.strictObject({
    ...common,
    kind: z.literal("agreement"),
    date: edtfDate.optional().describe("EDTF: when it was signed"),
    ...kindAttributes.agreement,
  }),
  aid: z.strictObject({ ...common, kind: z.literal("aid"), ...kindAttributes.aid }),
  trade: z.strictObject({
    ...common,
    kind: z.literal("trade"),
    date: edtfDate.describe("EDTF: the period that the figure covers"),
    ...kindAttributes.trade,
  }),
  company: z.strictObject({ ...common, kind: z.literal("company"), ...kindAttributes.company }),
  cooperation: z.strictObject({ ...common, kind: z.literal("cooperation"), ...kindAttributes.cooperation }),
  "legal-framework": z.strictObject({
    ...common,
    kind: z.literal("legal-framework"),
    ...kindAttributes["legal-framework"],
  }),
  statement: z.strictObject({ ...common, kind: z.literal("statement"), ...kindAttributes.statement }),
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
