import * as z from "zod";
import { edtfDate, language, localized, pairId, reviews, slug } from "../scalars.ts";
import { sourceHead } from "../sources/source.ts";
import { type AuthoredFactOf, authoredFact, undecided } from "./authored-fact.ts";
import { claim } from "./claim.ts";
import { publishedFact } from "./fact.ts";

const person = z
  .strictObject({
    name: z.string().min(1).describe("Canonical form, in Latin script"),
    gender: z.enum(["m", "f"]).optional().describe("German office titles need it; without it they name both forms"),
    scripts: z
      .strictObject({ Cyrl: z.string().min(1), Arab: z.string().min(1) })
      .partial()
      .default({})
      .describe("The name in other scripts (ISO 15924), where it is attested"),
  })
  .meta({ id: "Person", description: "A person whom facts of the relation name" });

const organisation = z.strictObject({
  name: localized,
  nonState: z.boolean().optional().describe("True where it is no body of a state and no body of states"),
  reviewed: reviews.optional(),
});

const tombstone = z
  .strictObject({
    id: slug.describe("Id of the fact; never used again"),
    reason: z.string().min(1).describe("Why it was removed"),
    movedTo: slug.optional().describe("Id of the fact that says it now"),
  })
  .meta({ id: "RemovedFact", description: "A fact that was published once" });

const exception = z.strictObject({
  rule: slug.describe("The rule's name, as the check says it"),
  id: slug.describe("Id of the fact"),
  reason: z.string().min(1),
});
export type Exception = z.output<typeof exception>;

/** What an editor writes about one relation: `data/relations/<pair>.yml`. */
export const authoredRelation = z.strictObject({
  people: z.record(slug, person).default({}),
  organisations: z.record(slug, organisation).default({}),
  facts: z.array(authoredFact).min(1),
  removed: z.array(tombstone).default([]).describe("Facts that were published once"),
  exceptions: z
    .array(exception)
    .default([])
    .describe("Findings of rules that are right as they are, each with its reason"),
});
export type AuthoredRelation = z.output<typeof authoredRelation>;

/**
 * Relations of which only the establishment is known, a line each: `data/relations/establishments.yml`. Pair id to date and claims.
 * Each is a relation with one fact, `establishment`.
 */
export const authoredEstablishments = z.record(
  slug,
  z.strictObject({
    date: edtfDate,
    claims: z.array(claim).min(1),
    follows: z.strictObject({ source: slug, because: z.string().min(1) }).optional(),
    undecided: undecided.optional(),
    note: z.string().optional(),
  }),
);
export type AuthoredEstablishment = z.output<typeof authoredEstablishments>[string];

/** The relation that a line of `establishments.yml` stands for. */
export function establishedRelation(line: AuthoredEstablishment): AuthoredRelation {
  const establishment: AuthoredFactOf<"establishment"> = { id: "establishment", kind: "establishment", ...line };
  return { people: {}, organisations: {}, facts: [establishment], removed: [], exceptions: [] };
}

const relation = z
  .strictObject({
    id: pairId,
    people: z.record(slug, person).describe("The people whom facts name, by the keys that these use"),
    organisations: z
      .record(
        slug,
        organisation
          .extend({
            unreviewed: z.array(language).describe("Languages in which nobody has reviewed the translated name"),
          })
          .meta({ id: "Organisation", description: "A body or organisation that facts of the relation name" }),
      )
      .describe("The organisations that facts name, by the keys that these use"),
    facts: z.array(publishedFact).min(1),
    removed: z.array(tombstone).describe("Facts that were published once"),
    sources: z.array(sourceHead).describe("The sources that the claims name, without their texts"),
    restsOnMirrors: z.boolean().describe("True where nothing but mirrors of an encyclopaedia vouches for the relation"),
  })
  .meta({ id: "Relation", description: "All that is published about a relation, but for the texts of its sources" });
export type Relation = z.output<typeof relation>;

const references = relation
  .pick({ people: true, organisations: true, sources: true })
  .meta({ id: "Named", description: "What facts of a relation name by keys: people, organisations and sources" });
type References = z.output<typeof references>;

/** The same as for {@link RelationSchema}. @public */
export interface ReferencesSchema extends z.ZodType<References> {}

/** What facts of a relation name by keys. */
export const publishedReferences: ReferencesSchema = references;

/** Named, so that the declarations of what holds relations need not write all of it out again. @public */
export interface RelationSchema extends z.ZodType<Relation> {}

/** A relation as published. Self-contained but for the sources' texts. */
export const publishedRelation: RelationSchema = relation;
