import * as z from "zod";
import { languageTag, pairId, slug } from "../../data/model/scalars.ts";

const date = z
  .strictObject({
    "date-parts": z
      .array(z.array(z.int()).min(1).max(3))
      .min(1)
      .max(2)
      .exactOptional()
      .describe("One date or, for a span, two; each as year, month and day, as far as known"),
    season: z.int().min(1).max(4).exactOptional().describe("Season, from 1 (spring) to 4 (winter)"),
    circa: z.literal(true).exactOptional().describe("The date is approximate or uncertain"),
    literal: z.string().exactOptional().describe("The date as text, if it cannot be expressed as date parts"),
  })
  .meta({ id: "CslDate", description: "A CSL-JSON date" });
export type CslDate = z.output<typeof date>;

const item = z
  .strictObject({
    id: z
      .string()
      .describe("Id, unique within a release: pair, fact and number of the claim, joined by dots")
      .meta({ examples: ["no-tj.visit-2012-11-gul.1"] }),
    type: z.enum(["webpage", "article-newspaper", "document", "dataset"]),
    title: z
      .string()
      .describe(
        "The source's title. For an untitled source: a description in brackets, the host name or the publisher",
      ),
    "container-title": z.string().exactOptional().describe("Host name of the site, for a page that has a title"),
    publisher: z.string().exactOptional(),
    language: languageTag.exactOptional().describe("Language of the source (BCP 47 tag)"),
    issued: date,
    accessed: date.exactOptional().describe("When the source was read"),
    URL: z.string().meta({ format: "iri" }).exactOptional().describe("URL of the source, http or https"),
    note: z.string().describe("The title of the supported fact and the quote, joined by a dash"),
    custom: z
      .strictObject({
        entente: z.strictObject({
          fact: slug.describe("Id of the fact"),
          pair: pairId,
          title: z.string().describe("The fact in one line, in the language of the response"),
          claim: z.int().positive().describe("Number of the claim within the fact, counted from 1"),
          release: z.int().nonnegative().describe("Number of the release that the response is from"),
          url: z.url().describe("URL of the fact's page"),
        }),
      })
      .describe("The claim that this citation supports"),
  })
  .meta({
    id: "CslItem",
    description: "The source of one claim, as CSL-JSON 1.0.2. Fields that the source does not provide are omitted",
  });
export type CslItem = z.output<typeof item>;

/** Schema of the citations of a fact: one per claim, in order. */
export const cslCitations = z
  .array(item)
  .meta({ id: "Citation", description: "The citations of a fact, one per claim and in order, as CSL-JSON" });
