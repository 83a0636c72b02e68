import * as z from "zod";
import { publishedFact } from "../../data/model/facts/fact.ts";
import { factKindNames } from "../../data/model/facts/kinds.ts";
import { publishedReferences, publishedRelation } from "../../data/model/facts/relation.ts";
import { logEntry, relationEntry } from "../../data/model/release/release-entries.ts";
import { languageTag, pairId, slug, stateCode } from "../../data/model/scalars.ts";
import { gradeSchema } from "../../data/model/sources/grade-schema.ts";
import { publishedSource, sourceHead } from "../../data/model/sources/source.ts";
import { changeViewSchema } from "../../data/model/views/change-view.ts";
import { annotation } from "./annotation.ts";
import { next, responseSchema } from "./envelope.ts";

// Schemas of the API's JSON responses. Each exported type is the body that a route has to build. Component ids are part of the
// published contract, so those that end in “Answer” keep that name.

const url = z.url().describe("URL in the API");
const page = z.url().describe("URL of the web page, with the language and, for a fact, its anchor");
const stateName = z.string().describe("Name of the state, in the language of the response");
const relationCount = z.int().positive().describe("Number of relations");

const relationLine = relationEntry
  .omit({ hash: true })
  .extend({ id: pairId, url })
  .meta({ id: "RelationLine", description: "A relation as a list entry" });

export const relationList = responseSchema("RelationList", "Relations, sorted by id", {
  relations: z.array(relationLine),
  next,
});
export type RelationListBody = z.output<typeof relationList>;

export const relationResponse = responseSchema("RelationAnswer", "A relation with all its facts", {
  relation: publishedRelation,
});
export type RelationResponseBody = z.output<typeof relationResponse>;

export const factList = responseSchema("FactList", "The facts of one relation", {
  facts: z.array(publishedFact),
  named: publishedReferences,
});
export type FactListBody = z.output<typeof factList>;

export const factResponse = responseSchema("FactAnswer", "One fact", {
  relation: pairId,
  fact: publishedFact,
  named: publishedReferences,
});
export type FactResponseBody = z.output<typeof factResponse>;

export const factSelection = responseSchema("FactSelection", "Facts across relations", {
  facts: z.array(z.strictObject({ relation: pairId, fact: publishedFact, url })),
  named: z
    .record(pairId, publishedReferences)
    .describe("By relation, the people, organisations, cities and sources that its facts refer to by key"),
  next,
});
export type FactSelectionBody = z.output<typeof factSelection>;

export const countryList = responseSchema("CountryList", "The states that have relations, sorted by name", {
  countries: z.array(
    z.strictObject({
      code: stateCode,
      name: stateName,
      relations: relationCount,
      url,
    }),
  ),
});
export type CountryListBody = z.output<typeof countryList>;

export const countryResponse = responseSchema(
  "CountryAnswer",
  "A state's relations, sorted by the name of the other state",
  {
    country: z.strictObject({ code: stateCode, name: stateName }),
    relations: z.array(
      relationLine
        .extend({ counterpart: z.string().describe("Name of the other state, in the language of the response") })
        .meta({ id: "CountryRelation", description: "A relation as an entry in a state's list" }),
    ),
  },
);
export type CountryResponseBody = z.output<typeof countryResponse>;

export const sourceList = responseSchema("SourceList", "Sources without their texts", {
  sources: z.array(
    z.strictObject({
      source: sourceHead,
      quotedBy: z
        .array(pairId)
        .describe("The relations whose facts quote this source; relations that only cite it are not listed"),
      url,
    }),
  ),
  next,
});
export type SourceListBody = z.output<typeof sourceList>;

export const sourceResponse = responseSchema("SourceAnswer", "A source with its quoted passages", {
  source: publishedSource,
  annotations: z.array(annotation).describe("The quoted passages, in the order of the source's text"),
});
export type SourceResponseBody = z.output<typeof sourceResponse>;

/** A log entry without the fields that only the store uses. */
const releaseLine = logEntry
  .omit({ schema: true, root: true })
  .extend({ url })
  .meta({ id: "ReleaseLine", description: "A published release" });

export const releaseList = responseSchema("ReleaseList", "Releases, newest first", {
  releases: z.array(releaseLine),
  next,
});
export type ReleaseListBody = z.output<typeof releaseList>;

export const releaseResponse = responseSchema("ReleaseAnswer", "One release", { entry: releaseLine });
export type ReleaseResponseBody = z.output<typeof releaseResponse>;

export const changeList = responseSchema("ChangeList", "Changes, newest first", {
  changes: z.array(
    z.strictObject({
      release: z.int().positive().describe("Number of the release that made the change"),
      time: z.iso.datetime().describe("When that release was published (ISO 8601, UTC)"),
      url,
      change: changeViewSchema,
    }),
  ),
  next,
});
export type ChangeListBody = z.output<typeof changeList>;

export const exportList = responseSchema("ExportList", "Downloads of the whole dataset", {
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
    where: z
      .string()
      .describe("Path of the attribute that matched, such as `people`, `claims.mfa-tj.no.de.quotes` or `states.tj`"),
    lang: languageTag
      .nullable()
      .describe("Language of the text (BCP 47 tag); null for text without a language, such as a name"),
    text: z
      .array(z.strictObject({ text: z.string(), match: z.literal(true).exactOptional() }))
      .describe("The text in consecutive segments; those that match have `match: true`"),
  })
  .meta({ id: "SearchMatch", description: "A text that contains words of the query" });

export const searchResponse = responseSchema("SearchAnswer", "Search results", {
  query: z.string().describe("The query as given"),
  incomplete: z
    .boolean()
    .describe(
      "True if too many relations match, so that not all of them are listed. Add another word to narrow the search",
    ),
  states: z
    .array(
      z
        .strictObject({ code: stateCode, name: stateName, relations: relationCount, url, page })
        .meta({ id: "FoundState", description: "A state whose names match all words of the query" }),
    )
    .describe("The states whose names match all words, best matches first. Every page of results lists them all"),
  results: z.array(
    z.strictObject({
      relation: z.strictObject({
        id: pairId,
        title: z.string().describe("Both states, such as “Norway – Tajikistan”"),
        states: z
          .array(z.strictObject({ code: stateCode, name: stateName }))
          .describe("Both states, in the order of the id"),
        grade: gradeSchema.nullable().describe("How well all its sources support it; null if it has no facts"),
        facts: relationEntry.shape.facts,
        url,
        page,
      }),
      matches: z.array(match).describe("Matches in the relation itself, such as the names of its states"),
      facts: z
        .array(
          z.strictObject({
            id: slug,
            kind: z.enum(factKindNames),
            title: z.string().describe("The fact in one line"),
            grade: gradeSchema.describe("How well the sources of its claims support it"),
            url,
            page,
            matches: z.array(match),
          }),
        )
        .describe("The relation's facts that match, best matches first"),
    }),
  ),
  next,
});
export type SearchResponseBody = z.output<typeof searchResponse>;
