import * as z from "zod";
import { bound, edtfDate, language, slug } from "../scalars.ts";
import { gradeSchema } from "../sources/grade-schema.ts";
import { authoredForms, type FactKind } from "./authored-fact.ts";
import { type DifferingAttribute, differingValues, publishedClaim } from "./claim.ts";
import { factKinds } from "./kinds.ts";

const validity = z
  .strictObject({
    type: z.enum(["event", "state"]),
    from: edtfDate.nullable().describe("EDTF; null for events, and if no source gives it"),
    until: edtfDate.nullable().describe("EDTF; null for events, and if no source gives it"),
    firstAttested: edtfDate.describe("EDTF: the earliest date for which a claim attests the fact"),
    lastAttested: edtfDate.describe("EDTF: the latest date for which a claim attests the fact"),
  })
  .meta({
    id: "Validity",
    description:
      "An event is valid for its date. A state of affairs is valid from `from` until `until`, as far as sources give these dates, and is known to be true up to the last day for which a source attests it",
  });
export type Validity = z.output<typeof validity>;

function differenceIn<A extends DifferingAttribute>(attribute: A) {
  return z.strictObject({
    attribute: z.literal(attribute),
    source: slug.describe("Id of the source that gives this value"),
    value: differingValues.shape[attribute],
  });
}

const difference = z
  .discriminatedUnion("attribute", [
    differenceIn("date"),
    differenceIn("from"),
    differenceIn("until"),
    differenceIn("type"),
    differenceIn("status"),
    differenceIn("residence"),
    differenceIn("person"),
    differenceIn("amount"),
    differenceIn("documents").extend({ bound: bound.optional() }),
  ])
  .meta({ id: "Difference", description: "A different value that a source gives for an attribute" });
export type ClaimDifference = z.output<typeof difference>;

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface ClaimDifferenceSchema extends z.ZodType<ClaimDifference> {}

const differences: z.ZodArray<ClaimDifferenceSchema> = z.array(difference);

/** Attributes derived for every fact when a release is built. */
const derived = {
  claims: z.array(publishedClaim).min(1).describe("The claims of the sources that support the fact"),
  validity,
  conflicts: differences.describe("Claimed values that contradict the fact's own"),
  refines: differences.describe("Claimed values that agree with the fact's own but are less precise"),
  grade: gradeSchema
    .exactOptional()
    .describe(
      "How well the sources of the claims support the fact; absent from releases published before grades existed",
    ),
  supersededBy: slug.nullable().describe("Id of the fact that supersedes this one"),
  unreviewed: z
    .array(language)
    .describe(
      "Languages in which the texts are translations that have not been reviewed. Remarks and reasons are written in English; in other languages, they count as unreviewed unless `reviewed` lists the language",
    ),
};

/** Returns the published form of a kind of fact. @param name name of the schema in the API contract */
function published<Shape extends z.core.$ZodLooseShape>(
  form: z.ZodObject<Shape, z.core.$strict>,
  name: string,
  description: string,
) {
  return form.extend(derived).meta({ id: name, description });
}

const fact = z
  .discriminatedUnion("kind", [
    published(authoredForms.establishment, "EstablishmentFact", factKinds.establishment),
    published(authoredForms.recognition, "RecognitionFact", factKinds.recognition),
    published(authoredForms.ambassador, "AmbassadorFact", factKinds.ambassador),
    published(authoredForms.mission, "MissionFact", factKinds.mission),
    published(authoredForms.visit, "VisitFact", factKinds.visit),
    published(authoredForms.meeting, "MeetingFact", factKinds.meeting),
    published(authoredForms.agreement, "AgreementFact", factKinds.agreement),
    published(authoredForms.aid, "AidFact", factKinds.aid),
    published(authoredForms.trade, "TradeFact", factKinds.trade),
    published(authoredForms.company, "CompanyFact", factKinds.company),
    published(authoredForms.cooperation, "CooperationFact", factKinds.cooperation),
    published(authoredForms["legal-framework"], "LegalFrameworkFact", factKinds["legal-framework"]),
    published(authoredForms.statement, "StatementFact", factKinds.statement),
  ])
  .meta({
    id: "Fact",
    description:
      "A published fact: what editors wrote, with the quotes located in their sources, and derived attributes. Its attributes depend on its kind",
  });
export type Fact = z.output<typeof fact>;

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface FactSchema extends z.ZodType<Fact> {}

/** A published fact: what editors wrote, with located quotes and derived attributes. */
export const publishedFact: FactSchema = fact;

/** A published fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
