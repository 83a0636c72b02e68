import * as z from "zod";
import { publishedFact } from "../../data/model/facts/fact.ts";
import { factKinds } from "../../data/model/facts/kinds.ts";
import { publishedReferences, publishedRelation } from "../../data/model/facts/relation.ts";
import { logEntry, relationEntry } from "../../data/model/release/release-entries.ts";
import { languageTag, pairId, slug, stateCode } from "../../data/model/scalars.ts";
import { publishedSource, sourceHead } from "../../data/model/sources/source.ts";
import { changeView } from "../../data/model/views/change-view.ts";
import { annotation } from "./annotation.ts";
import { answerOf, next } from "./envelope.ts";

const url = z.url().describe("Its address in the API");
const page = z.url().describe("Its place on the page that people read");
const stateName = z.string().describe("Name of the state, in the language of the answer");

const relationLine = relationEntry
  .omit({ hash: true })
  .extend({ id: pairId, url })
  .meta({ id: "RelationLine", description: "A relation, as lists tell of it" });

export const relationList = answerOf("RelationList", "Relations, by their ids", {
  relations: z.array(relationLine),
  next,
});
export type RelationListBody = z.output<typeof relationList>;

export const relationAnswer = answerOf("RelationAnswer", "A relation with all its facts", {
  relation: publishedRelation,
});
export type RelationAnswerBody = z.output<typeof relationAnswer>;

export const factList = answerOf("FactList", "The facts of one relation", {
  facts: z.array(publishedFact),
  named: publishedReferences,
});
export type FactListBody = z.output<typeof factList>;

export const factAnswer = answerOf("FactAnswer", "One fact", {
  relation: pairId,
  fact: publishedFact,
  named: publishedReferences,
});
export type FactAnswerBody = z.output<typeof factAnswer>;

export const factSelection = answerOf("FactSelection", "Facts across relations", {
  facts: z.array(z.strictObject({ relation: pairId, fact: publishedFact, url })),
  named: z.record(pairId, publishedReferences).describe("What the facts of each relation name by keys"),
  next,
});
export type FactSelectionBody = z.output<typeof factSelection>;

export const countryList = answerOf("CountryList", "The states that have relations, by their names", {
  countries: z.array(
    z.strictObject({
      code: stateCode,
      name: stateName,
      relations: z.int().positive().describe("How many relations it has"),
      url,
    }),
  ),
});
export type CountryListBody = z.output<typeof countryList>;

export const countryAnswer = answerOf("CountryAnswer", "A state's relations, by the names of the other states", {
  country: z.strictObject({ code: stateCode, name: stateName }),
  relations: z.array(
    relationLine
      .extend({ counterpart: z.string().describe("Name of the other state, in the language of the answer") })
      .meta({ id: "CountryRelation", description: "A relation, as the list of a state's tells of it" }),
  ),
});
export type CountryAnswerBody = z.output<typeof countryAnswer>;

export const sourceList = answerOf("SourceList", "Sources without their texts, by their ids", {
  sources: z.array(
    z.strictObject({
      source: sourceHead,
      quotedBy: z.array(pairId).describe("The relations whose facts quote it; those that only cite it are not listed"),
      url,
    }),
  ),
  next,
});
export type SourceListBody = z.output<typeof sourceList>;

export const sourceAnswer = answerOf("SourceAnswer", "A source, with what its passages prove", {
  source: publishedSource,
  annotations: z.array(annotation).describe("What is quoted of it, in the order of its text"),
});
export type SourceAnswerBody = z.output<typeof sourceAnswer>;

/** An entry of the log, without what only a reader of the store can use. */
const releaseLine = logEntry
  .omit({ schema: true, root: true })
  .extend({ url })
  .meta({ id: "ReleaseLine", description: "What was published when" });

export const releaseList = answerOf("ReleaseList", "Releases, the one in force first", {
  releases: z.array(releaseLine),
  next,
});
export type ReleaseListBody = z.output<typeof releaseList>;

export const releaseAnswer = answerOf("ReleaseAnswer", "One release", { entry: releaseLine });
export type ReleaseAnswerBody = z.output<typeof releaseAnswer>;

export const changeList = answerOf("ChangeList", "What releases changed, the newest first", {
  changes: z.array(
    z.strictObject({
      release: z.int().positive().describe("Number of the release that brought the change"),
      time: z.iso.datetime().describe("When that release was put in force: ISO 8601, UTC"),
      url,
      change: changeView,
    }),
  ),
  next,
});
export type ChangeListBody = z.output<typeof changeList>;

export const exportList = answerOf("ExportList", "Files with the whole dataset", {
  files: z.array(
    z.strictObject({
      name: z.string().meta({ examples: ["facts.csv"] }),
      url: z.url(),
      mediaType: z.string().meta({ examples: ["text/csv"] }),
    }),
  ),
});
export type ExportListBody = z.output<typeof exportList>;

const match = z
  .strictObject({
    where: z.string().describe("The part in which the words were found"),
    lang: languageTag.nullable().describe("BCP 47 tag of the text's language; null where it has none, such as a name"),
    text: z
      .array(z.strictObject({ text: z.string(), match: z.literal(true).exactOptional() }))
      .describe("The text in pieces; those that match are marked"),
  })
  .meta({ id: "SearchMatch", description: "A text in which words of the query were found" });

export const searchAnswer = answerOf("SearchAnswer", "Relations and facts in which words were found", {
  query: z.string().describe("The words that were looked for"),
  incomplete: z
    .boolean()
    .describe("True where so many relations have the words that not all of them are listed: add another word"),
  results: z.array(
    z.strictObject({
      relation: z.strictObject({ id: pairId, title: z.string().describe('"Norwegen – Tadschikistan"'), url, page }),
      matches: z.array(match).describe("What was found of the relation itself"),
      facts: z
        .array(
          z.strictObject({
            id: slug,
            kind: z.enum(Object.keys(factKinds) as (keyof typeof factKinds)[]),
            title: z.string().describe("The fact in one line"),
            url,
            page,
            matches: z.array(match),
          }),
        )
        .describe("The facts of the relation in which words were found"),
    }),
  ),
  next,
});
export type SearchAnswerBody = z.output<typeof searchAnswer>;
