import * as z from "zod";
import { languageTag, pairId, slug } from "../../data/model/scalars.ts";

const date = z
  .strictObject({
    "date-parts": z
      .array(z.array(z.int()).min(1).max(3))
      .min(1)
      .max(2)
      .exactOptional()
      .describe("One or, of a span, two; each year, month and day as far as known"),
    season: z.int().min(1).max(4).exactOptional().describe("1 spring to 4 winter"),
    circa: z.literal(true).exactOptional().describe("The date is approximate or uncertain"),
    literal: z.string().exactOptional().describe("For people, where no parts would be true"),
  })
  .meta({ id: "CslDate", description: "A date of CSL-JSON" });
export type CslDate = z.output<typeof date>;

const item = z
  .strictObject({
    id: z
      .string()
      .describe("Unique within a release: pair, fact and number of the claim, joined by dots")
      .meta({ examples: ["no-tj.visit-2012-11-gul.1"] }),
    type: z.enum(["webpage", "article-newspaper", "document"]),
    title: z
      .string()
      .describe("The source's title; a description in brackets, its host or its publisher where it has none"),
    "container-title": z.string().exactOptional().describe("Host of a page that has a title of its own"),
    publisher: z.string().exactOptional(),
    language: languageTag.exactOptional().describe("BCP 47 tag of the language of the source"),
    issued: date,
    URL: z.string().meta({ format: "iri" }).exactOptional().describe("Address of the source, http or https"),
    note: z.string().describe("What the source proves, and its words, joined by a dash"),
    custom: z
      .strictObject({
        entente: z.strictObject({
          fact: slug.describe("Id of the fact"),
          pair: pairId,
          title: z.string().describe("The fact in one line, in the language of the answer"),
          claim: z.int().positive().describe("Number of the claim among those of the fact, from 1"),
          release: z.int().nonnegative().describe("Number of the release that the answer is from"),
        }),
      })
      .describe("What the source proves"),
  })
  .meta({
    id: "CslItem",
    description: "The source of one claim, as CSL-JSON 1.0.2. What it does not tell is left out",
  });
export type CslItem = z.output<typeof item>;

/** The sources of a fact's claims, in their order. */
export const citation = z
  .array(item)
  .meta({ id: "Citation", description: "The sources of a fact's claims, in their order, as CSL-JSON" });
