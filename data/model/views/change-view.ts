import * as z from "zod";
import { publishedFact } from "../facts/fact.ts";
import { factKindNames } from "../facts/kinds.ts";
import { publishedRelation } from "../facts/relation.ts";
import { languages } from "../language.ts";
import { language, pairId, slug } from "../scalars.ts";
import { cardText } from "./card-view.ts";

const attribute = z
  .string()
  .describe(
    "Path of the attribute, joined by dots: `date`, `text.de`, `claims.mfa-tj.no.de.says.date`, `people.knut-vollebaek.name`",
  );
const before = z.unknown().describe("The old value; null if there was none");
const after = z.unknown().describe("The new value; null if there is none");

const relationChange = z
  .union([
    z
      .strictObject({
        relation: pairId,
        fact: z.null(),
        attribute: z.null(),
        before: publishedRelation.nullable(),
        after: publishedRelation.nullable(),
      })
      .describe("The relation was added (`before` is null) or removed (`after` is null)"),
    z
      .strictObject({
        relation: pairId,
        fact: slug,
        attribute: z.null(),
        before: publishedFact.nullable(),
        after: publishedFact.nullable(),
      })
      .describe("A fact was added or removed"),
    z
      .strictObject({
        relation: pairId,
        fact: slug.nullable().describe("Null if the attribute is shared by all facts of the relation"),
        attribute,
        before,
        after,
      })
      .describe(
        "An attribute of a fact, or one shared by all facts, was added, removed or changed. For a list, `before` or `after` is the removed or added entry; if only the order changed, both are lists",
      ),
  ])
  .meta({ id: "Change", description: "A change between two versions of a relation" });

/** A change between two versions of a relation. */
export type Change = z.output<typeof relationChange>;

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface ChangeSchema extends z.ZodType<Change> {}

/** A change between two versions of a relation. */
export const change: ChangeSchema = relationChange;

/** A change between two versions of a source. */
export const sourceChange = z
  .strictObject({
    source: slug.describe("Id of the source"),
    attribute: attribute.nullable().describe("Null if the source was added or removed"),
    before,
    after,
  })
  .meta({ id: "SourceChange", description: "A change between two versions of a source" });

/** A change between two versions of a source; if `attribute` is null, the source was added or removed. */
export type SourceChange = z.output<typeof sourceChange>;

const changedItem = z.strictObject({
  id: slug,
  kind: z.enum(factKindNames).exactOptional().describe("Kind of a fact; absent for sources"),
  url: z
    .url()
    .exactOptional()
    .describe("URL of a fact on the relation's page; absent for sources and for removed facts"),
  text: cardText,
  lines: z
    .array(cardText)
    .describe(
      "For a changed item, the old and new lines; for an added fact, what is disputed; for a removed fact, the reason",
    ),
});
export type ChangedItem = z.output<typeof changedItem>;

const changeGroup = z
  .strictObject({
    id: z.templateLiteral([z.enum(["fact", "source"]), "-", z.enum(["added", "changed", "removed"])]),
    heading: z.string(),
    items: z.array(changedItem),
  })
  .meta({ id: "ChangeGroup", description: "Facts or sources with the same kind of change" });
export type ChangeGroup = z.output<typeof changeGroup>;

/** The changes that a release made to a relation, as text for readers and as data. */
export const changeViewSchema = z
  .strictObject({
    relation: pairId,
    title: z.string().describe('Both states, such as "Norway – Tajikistan"'),
    url: z.url().describe("The relation's page in this language"),
    lang: language,
    dir: z.enum(Object.values(languages)).describe("Writing direction, as in HTML's `dir`"),
    kind: z.enum(["added", "changed", "removed"]).describe("What happened to the relation as a whole"),
    summary: z.string().describe('Summary in one line, such as "New facts: 2 · Changed facts: 1"'),
    groups: z.array(changeGroup).describe("The groups that have items"),
    remarks: z.array(cardText).describe("Remarks that do not belong to a single fact or source"),
    changes: z
      .array(change)
      .describe("The changes as data, by attribute; empty if the relation as a whole was added or removed"),
    sourceChanges: z.array(sourceChange).describe("The changes to sources, as data"),
    unreviewed: z
      .string()
      .exactOptional()
      .describe("Explanation of the mark ° on unreviewed texts; absent if there are none"),
  })
  .meta({
    id: "ChangeView",
    description: "The changes that a release made to a relation, as text in the reader's language and as data",
  });
