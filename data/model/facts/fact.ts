import * as z from "zod";
import { edtfDate, language, slug } from "../scalars.ts";
import { authoredForms, type FactKind } from "./authored-fact.ts";
import { type DifferingAttribute, differingValues, publishedClaim } from "./claim.ts";
import { factKinds } from "./kinds.ts";

const validity = z
  .strictObject({
    type: z.enum(["event", "state"]),
    from: edtfDate.nullable().describe("EDTF; null where no source says, and for events"),
    until: edtfDate.nullable().describe("EDTF; null where no source says, and for events"),
    firstAttested: edtfDate.describe("EDTF: what the first claim vouches for"),
    lastAttested: edtfDate.describe("EDTF: what the last claim vouches for"),
  })
  .meta({
    id: "Validity",
    description:
      "An event holds for its date; a state from and until the days that sources give, and is known up to the day on which one last vouches for it",
  });
export type Validity = z.output<typeof validity>;

function differenceIn<A extends DifferingAttribute>(attribute: A) {
  return z.strictObject({
    attribute: z.literal(attribute),
    source: slug.describe("Id of the source that says it"),
    value: differingValues.shape[attribute],
  });
}

const difference = z
  .discriminatedUnion("attribute", [
    differenceIn("date"),
    differenceIn("type"),
    differenceIn("status"),
    differenceIn("residence"),
    differenceIn("person"),
    differenceIn("amount"),
  ])
  .meta({ id: "Difference", description: "Another value that a source gives for an attribute" });
export type ClaimDifference = z.output<typeof difference>;

/** Named, so that the declarations of what holds differences need not write all of it out again. @public */
export interface ClaimDifferenceSchema extends z.ZodType<ClaimDifference> {}

const differences: z.ZodArray<ClaimDifferenceSchema> = z.array(difference);

/** What is derived for every fact when a release is built. */
const derived = {
  claims: z.array(publishedClaim).min(1).describe("What each source says for the fact; they stand side by side"),
  validity,
  conflicts: differences.describe("Values that cannot be true together with the fact's own"),
  refines: differences.describe("Values that say the same, less precisely"),
  supersededBy: slug.nullable().describe("Id of the fact that tells how it went on"),
  unreviewed: z.array(language).describe("Languages whose texts are translations that nobody has reviewed"),
};

/** The published form of a kind of fact. @param name of the form, in answers of the API */
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
      "A fact as published: what editors wrote, with the quotes of its claims found in their sources, and its standing derived. Which attributes it has depends on its kind",
  });
export type Fact = z.output<typeof fact>;

/** Named, so that the declarations of what holds facts need not write all of it out again. @public */
export interface FactSchema extends z.ZodType<Fact> {}

/** A fact as published: what was authored, with quotes found and its standing derived. */
export const publishedFact: FactSchema = fact;

/** A published fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
