import * as z from "zod";
import { publishedFact } from "../facts/fact.ts";
import { publishedRelation } from "../facts/relation.ts";
import { languages } from "../language.ts";
import { language, pairId, slug } from "../scalars.ts";
import { cardText } from "./card-view.ts";

const attribute = z
  .string()
  .describe(
    "The attribute, its steps joined by dots: `date`, `text.de`, `claims.mfa-tj.no.de.says.date`, `people.knut-vollebaek.name`",
  );
const before = z.unknown().describe("What it said; null where it said nothing");
const after = z.unknown().describe("What it says now; null where it says nothing");

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
      .describe("The relation came (`before` is null) or went (`after` is null)"),
    z
      .strictObject({
        relation: pairId,
        fact: slug,
        attribute: z.null(),
        before: publishedFact.nullable(),
        after: publishedFact.nullable(),
      })
      .describe("A fact came or went"),
    z
      .strictObject({
        relation: pairId,
        fact: slug.nullable().describe("Null where it is of what all facts of the relation share"),
        attribute,
        before,
        after,
      })
      .describe(
        "An attribute of a fact, or of what all facts share, came, went or changed. Of a list, `before` or `after` is the entry that came or went; where only its order changed, both are lists",
      ),
  ])
  .meta({ id: "Change", description: "Something that a newer version of a relation says differently" });

/** A change between two versions of a relation. */
export type Change = z.output<typeof relationChange>;

/** Named, so that the declarations of what holds changes need not write all of it out again. @public */
export interface ChangeSchema extends z.ZodType<Change> {}

/** Something that a newer version of a relation says differently. */
export const change: ChangeSchema = relationChange;

/** The same for a source; with `attribute` null, the source came or went. */
export const sourceChange = z
  .strictObject({
    source: slug.describe("Id of the source"),
    attribute: attribute.nullable().describe("Null where the source came or went"),
    before,
    after,
  })
  .meta({ id: "SourceChange", description: "Something that a newer version of a source says differently" });

/** A change between two versions of a source; if `attribute` is null, the source was added or removed. */
export type SourceChange = z.output<typeof sourceChange>;

const changedItem = z.strictObject({
  id: slug,
  url: z.url().exactOptional().describe("A fact's place on the relation's page; absent for what is there no more"),
  text: cardText,
  lines: z
    .array(cardText)
    .describe(
      "What it said before and says now, line by line, where it changed; what is disputed of a new one; why it went",
    ),
});
export type ChangedItem = z.output<typeof changedItem>;

const changeGroup = z
  .strictObject({
    id: z.templateLiteral([z.enum(["fact", "source"]), "-", z.enum(["added", "changed", "removed"])]),
    heading: z.string(),
    items: z.array(changedItem),
  })
  .meta({ id: "ChangeGroup", description: "Facts or sources of which the same became" });
export type ChangeGroup = z.output<typeof changeGroup>;

/** What a release says of a relation otherwise than the one before it: in the reader's words, and as data. */
export const changeView = z
  .strictObject({
    relation: pairId,
    title: z.string().describe('"Norwegen – Tadschikistan"'),
    url: z.url().describe("The relation's page in this language"),
    lang: language,
    dir: z.enum(Object.values(languages)).describe("Writing direction, as HTML's `dir` names it"),
    kind: z.enum(["added", "changed", "removed"]).describe("What became of the relation as a whole"),
    summary: z.string().describe('"Neue Angaben: 2 · Geänderte Angaben: 1"'),
    groups: z.array(changeGroup).describe("Never empty ones"),
    remarks: z.array(cardText).describe("What no single fact or source tells"),
    changes: z
      .array(change)
      .describe("The same as data, attribute by attribute; empty where the relation came or went as a whole"),
    sourceChanges: z.array(sourceChange).describe("The same of the sources, as data"),
    unreviewed: z
      .string()
      .exactOptional()
      .describe("What the mark ° of unreviewed texts means; absent where there are none"),
  })
  .meta({
    id: "ChangeView",
    description:
      "What a release says of a relation otherwise than the one before it: in the reader's words, and as data",
  });
