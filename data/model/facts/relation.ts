import * as z from "zod";
import { edtfDate, language, localized, pairId, reviewsByLanguage, slug } from "../scalars.ts";
import { sourceHead } from "../sources/source.ts";
import { type AuthoredFactOf, authoredFact, undecided } from "./authored-fact.ts";
import { claim } from "./claim.ts";
import { publishedFact } from "./fact.ts";

const person = z
  .strictObject({
    name: z.string().min(1).describe("Canonical form of the name, in Latin script"),
    gender: z
      .enum(["m", "f"])
      .optional()
      .describe("Selects the form of office titles; if absent, a form for both genders is used"),
    scripts: z
      .strictObject({ Cyrl: z.string().min(1), Arab: z.string().min(1) })
      .partial()
      .default({})
      .describe("The name in other scripts (ISO 15924), if sources use it"),
  })
  .meta({ id: "Person", description: "A person mentioned in facts of the relation" });

const organisation = z.strictObject({
  name: localized,
  nonState: z.boolean().optional().describe("True if it is neither a body of a state nor an intergovernmental body"),
  reviewed: reviewsByLanguage.optional(),
});

const tombstone = z
  .strictObject({
    id: slug.describe("Id of the fact, never reused"),
    reason: z.string().min(1).describe("Why it was removed"),
    movedTo: slug.optional().describe("Id of the fact that replaces it"),
  })
  .meta({ id: "RemovedFact", description: "A fact that was published and later removed" });

const exception = z.strictObject({
  rule: slug.describe("The rule's name, as reported by the check"),
  id: slug.describe("Id of the fact"),
  reason: z.string().min(1),
});
export type Exception = z.output<typeof exception>;

/** A relation as editors write it: `data/relations/<pair>.yml`. */
export const authoredRelation = z
  .strictObject({
    people: z.record(slug, person).default({}),
    organisations: z.record(slug, organisation).default({}),
    facts: z.array(authoredFact).describe("Empty only if all facts were removed"),
    removed: z.array(tombstone).default([]).describe("Facts that were published and later removed"),
    exceptions: z.array(exception).default([]).describe("Findings of the check that are excused, each with a reason"),
  })
  .refine(({ facts, removed }) => facts.length > 0 || removed.length > 0, {
    path: ["facts"],
    error: "must have at least 1 entry, unless all facts of the relation are listed under “removed”",
  });
export type AuthoredRelation = z.output<typeof authoredRelation>;

/**
 * Relations for which only the establishment date is known, by pair id, one per line: `data/relations/establishments.yml`. Each becomes a
 * relation with a single fact, `establishment`.
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

/** Returns the relation for an entry of `establishments.yml`. */
export function establishedRelation(entry: AuthoredEstablishment): AuthoredRelation {
  const establishment: AuthoredFactOf<"establishment"> = { id: "establishment", kind: "establishment", ...entry };
  return { people: {}, organisations: {}, facts: [establishment], removed: [], exceptions: [] };
}

const relation = z
  .strictObject({
    id: pairId,
    people: z.record(slug, person).describe("The people mentioned in facts, by key"),
    organisations: z
      .record(
        slug,
        organisation
          .extend({
            unreviewed: z.array(language).describe("Languages in which the translated name has not been reviewed"),
          })
          .meta({ id: "Organisation", description: "A body or organisation mentioned in facts of the relation" }),
      )
      .describe("The organisations mentioned in facts, by key"),
    facts: z.array(publishedFact).describe("Empty if all facts were removed"),
    removed: z.array(tombstone).describe("Facts that were published and later removed"),
    sources: z.array(sourceHead).describe("The sources of the claims, without their texts"),
    restsOnMirrors: z.boolean().describe("True if the relation is based only on mirrors of an encyclopaedia"),
  })
  .meta({ id: "Relation", description: "Everything published about a relation, except the texts of its sources" });
export type Relation = z.output<typeof relation>;

const references = relation.pick({ people: true, organisations: true, sources: true }).meta({
  id: "Named",
  description: "What facts of a relation refer to by key or id: people, organisations and sources",
});
type References = z.output<typeof references>;

/** A named type, for the same reason as {@link RelationSchema}. @public */
export interface ReferencesSchema extends z.ZodType<References> {}

/** What facts of a relation refer to by key or id. */
export const publishedReferences: ReferencesSchema = references;

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface RelationSchema extends z.ZodType<Relation> {}

/** A published relation. Complete except for the texts of its sources. */
export const publishedRelation: RelationSchema = relation;
