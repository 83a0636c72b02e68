import * as z from "zod";
import { edtfDate, language, localized, pairId, reviewsByLanguage, sha256, slug, stateCode } from "../scalars.ts";
import { gradeSchema } from "../sources/grade-schema.ts";
import { sourceHead } from "../sources/source.ts";
import { addedAttributes } from "./assertions/added-attributes.ts";
import { type AuthoredFactOf, authoredFact, follows, suspect, undecided } from "./authored-fact.ts";
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
      .strictObject({ Cyrl: z.string().min(1), "tg-Cyrl": z.string().min(1), Arab: z.string().min(1) })
      .partial()
      .default({})
      .describe(
        "The name in other scripts (ISO 15924): `tg-Cyrl` in Tajik spelling, `Cyrl` in that of Russian and other languages",
      ),
    transliterated: z
      .array(z.enum(["Cyrl", "tg-Cyrl", "Arab"]))
      .optional()
      .describe("Forms in `scripts` that we transliterated ourselves, without a source or a standard"),
  })
  .meta({ id: "Person", description: "A person mentioned in facts of the relation" });
export type Person = z.output<typeof person>;

const organisation = z.strictObject({
  name: localized,
  nonState: z.boolean().optional().describe("True if it is neither a body of a state nor an intergovernmental body"),
  reviewed: reviewsByLanguage.optional(),
});
export type AuthoredOrganisation = z.output<typeof organisation>;

const city = z.strictObject({
  state: stateCode.describe("The state that the city is in"),
  name: localized,
  reviewed: reviewsByLanguage.optional(),
});
export type AuthoredCity = z.output<typeof city>;

/** Replaces the entry of a person, organisation or city that no fact mentions any longer. Its key is permanent. */
const removedEntry = z.strictObject({ removed: z.string().min(1).describe("Why it was removed") });

/** The people of all relations, by permanent key: `data/people.yml`. */
export const authoredPeople = z.record(slug, z.union([person, removedEntry]));

/** The organisations of all relations, by permanent key: `data/organisations.yml`. */
export const authoredOrganisations = z.record(slug, z.union([organisation, removedEntry]));

/** The cities of all relations, by permanent key: `data/cities.yml`. */
export const authoredCities = z.record(slug, z.union([city, removedEntry]));

const tombstone = z
  .strictObject({
    id: slug.describe("Id of the fact, never reused"),
    reason: z.string().min(1).describe("Why it was removed"),
    movedTo: slug.optional().describe("Id of the fact that replaces it"),
  })
  .meta({ id: "RemovedFact", description: "A fact that was published and later removed" });

/** What is left of an imported fact. */
const importedTombstone = tombstone.extend({
  was: z
    .strictObject({
      kind: z.string(),
      records: z.array(z.strictObject({ source: z.string().min(1), file: z.string(), id: z.string(), sha256 })),
    })
    .optional()
    .describe("The fact's kind, and the first record of each claim. If a record returns, the fact gets its id back"),
});
export type ImportedTombstone = z.output<typeof importedTombstone>;

/** Says that a file is generated, and by which command. */
const generated = z.string().min(1);

const exception = z.strictObject({
  rule: slug.describe("The rule's name, as reported by the check"),
  id: slug.describe("Id of the fact"),
  attribute: z.string().min(1).describe("The attribute of the fact that the rule reports, as named by the check"),
  reason: z.string().min(1).describe("Why the fact is right"),
});
export type Exception = z.output<typeof exception>;

const ownContent = {
  facts: z.array(authoredFact).describe("Empty only if all facts were removed"),
  removed: z.array(tombstone).default([]).describe("Facts that were published and later removed"),
  exceptions: z.array(exception).default([]).describe("Findings of the check that are excused, each with a reason"),
};

function hasFacts({ facts, removed }: { facts: unknown[]; removed: unknown[] }): boolean {
  return facts.length > 0 || removed.length > 0;
}
const noFacts = {
  path: ["facts"],
  error: "must have at least 1 entry, unless all facts of the relation are listed under “removed”",
};

/** Rejects a former section of relation files, and says where to move it. */
const movedTo = (file: string, section: string) =>
  z
    .unknown()
    .optional()
    .refine((value) => value === undefined, {
      error: `${section} are now shared by all relations; move these entries to ${file}, delete “${section}” here, and run npm run data -- record; if a key is already taken there by another entry, add -2 to yours, in the facts too`,
    });

/** What editors add to a fact that was imported from an archive. */
const addition = z.strictObject({
  follows: follows.optional(),
  undecided: undecided.optional(),
  suspect: suspect.optional(),
  text: localized.optional(),
  remark: localized.optional(),
  reviewed: reviewsByLanguage.optional(),
});

/** A relation's file: `data/relations/<pair>.yml`. */
export const relationFile = z
  .strictObject({
    people: movedTo("data/people.yml", "people"),
    organisations: movedTo("data/organisations.yml", "organisations"),
    ...ownContent,
    imported: z
      .record(slug, addition)
      .default({})
      .describe("What editors add to facts that were imported from an archive, by the fact's id"),
  })
  .refine((file) => hasFacts(file) || Object.keys(file.imported).length > 0 || file.exceptions.length > 0, noFacts);
export type RelationFile = z.output<typeof relationFile>;

/** The facts of a relation that were imported from archives: `data/imported/relations/<pair>.json`. */
export const importedRelation = z.strictObject({
  generated,
  facts: z.array(authoredFact).describe("Facts that only archives give"),
  claims: z
    .record(slug, z.array(claim).min(1))
    .describe("Claims of archives that are added to the editors' own facts, by the fact's id"),
  attributes: z
    .record(slug, addedAttributes)
    .exactOptional()
    .describe("Attributes that archives add to the editors' own facts, by the fact's id"),
  removed: z.array(importedTombstone).default([]),
});
export type ImportedRelation = z.output<typeof importedRelation>;

/** People who are only mentioned in imported facts: `data/imported/people.json`. */
export const importedPeople = z.strictObject({
  generated,
  people: authoredPeople,
  identities: z
    .record(z.string(), slug)
    .default({})
    .describe("The key of each person of an archive, by the archive's own id or, without one, by the name"),
});

/** Cities that are only mentioned in imported facts: `data/imported/cities.json`. */
export const importedCities = z.strictObject({ generated, cities: authoredCities });

/** A relation as editors write it, with the people, organisations and cities that its facts mention. */
export const authoredRelation = z
  .strictObject({
    people: z.record(slug, person).default({}),
    organisations: z.record(slug, organisation).default({}),
    cities: z.record(slug, city).default({}),
    ...ownContent,
  })
  .refine(hasFacts, noFacts);
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
    follows: follows.optional(),
    undecided: undecided.optional(),
    remark: localized.optional(),
  }),
);
export type AuthoredEstablishment = z.output<typeof authoredEstablishments>[string];

/** The file of a relation without facts of its own. */
export const emptyRelation: RelationFile = { facts: [], removed: [], exceptions: [], imported: {} };

/** Returns the relation for an entry of `establishments.yml`. */
export function establishedRelation(entry: AuthoredEstablishment): RelationFile {
  const establishment: AuthoredFactOf<"establishment"> = { id: "establishment", kind: "establishment", ...entry };
  return { ...emptyRelation, facts: [establishment] };
}

const unreviewedNames = z.array(language).describe("Languages in which the translated name has not been reviewed");

const relation = z
  .strictObject({
    id: pairId,
    people: z.record(slug, person).describe("The people mentioned in facts, by key"),
    organisations: z
      .record(
        slug,
        organisation
          .extend({ unreviewed: unreviewedNames })
          .meta({ id: "Organisation", description: "A body or organisation mentioned in facts of the relation" }),
      )
      .describe("The organisations mentioned in facts, by key"),
    cities: z
      .record(
        slug,
        city
          .extend({ unreviewed: unreviewedNames })
          .meta({ id: "City", description: "A city mentioned in facts of the relation" }),
      )
      .describe("The cities mentioned in facts, by key"),
    facts: z.array(publishedFact).describe("Empty if all facts were removed"),
    removed: z.array(tombstone).describe("Facts that were published and later removed"),
    sources: z.array(sourceHead).describe("The sources of the claims, without their texts"),
    grade: gradeSchema
      .nullable()
      .exactOptional()
      .describe(
        "How well all its sources support it; null if it has no facts. Absent from releases published before grades existed",
      ),
    restsOnMirrors: z.boolean().describe("True if the relation is based only on mirrors of an encyclopaedia"),
  })
  .meta({ id: "Relation", description: "Everything published about a relation, except the texts of its sources" });
export type Relation = z.output<typeof relation>;

const references = relation.pick({ people: true, organisations: true, cities: true, sources: true }).meta({
  id: "Named",
  description: "What facts of a relation refer to by key or id: people, organisations, cities and sources",
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
