import * as z from "zod";

/** A quote of a source, in the terms of W3C Web Annotation. */
export const annotation = z
  .strictObject({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: z.url().describe("Address of the fact, with the source and the position as fragment"),
    type: z.literal("Annotation"),
    motivation: z.literal("identifying"),
    body: z.url().describe("Address of the fact that the passage proves"),
    target: z.strictObject({
      source: z.url().describe("Address of the source's page"),
      selector: z.tuple([
        z
          .strictObject({
            type: z.literal("TextQuoteSelector"),
            exact: z.string().describe("The source's words, exactly"),
            prefix: z.string().describe("Up to 32 code points before"),
            suffix: z.string().describe("Up to 32 code points after"),
          })
          .meta({ id: "TextQuoteSelector", description: "The passage by its words" }),
        z
          .strictObject({
            type: z.literal("TextPositionSelector"),
            start: z.int().nonnegative().describe("Position of the first code point in the source's text, from 0"),
            end: z.int().positive().describe("Position behind the last code point"),
          })
          .meta({ id: "TextPositionSelector", description: "The passage by its place. Positions count code points" }),
      ]),
    }),
  })
  .meta({
    id: "Annotation",
    description: "A quote as W3C Web Annotation: leads from a passage of the source's text to the fact that it proves",
  });
export type Annotation = z.output<typeof annotation>;
