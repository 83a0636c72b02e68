import * as z from "zod";

/** Schema of a quote as a W3C Web Annotation. */
export const annotation = z
  .strictObject({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: z.url().describe("URL of the fact in the API; the fragment contains the source's id and the quote's position"),
    type: z.literal("Annotation"),
    motivation: z.literal("identifying"),
    body: z.url().describe("API URL of the fact that the passage supports"),
    target: z.strictObject({
      source: z.url().describe("URL of the source's page"),
      selector: z.tuple([
        z
          .strictObject({
            type: z.literal("TextQuoteSelector"),
            exact: z.string().describe("The quoted text, verbatim"),
            prefix: z.string().describe("Up to 32 code points of text before the quote"),
            suffix: z.string().describe("Up to 32 code points of text after the quote"),
          })
          .meta({ id: "TextQuoteSelector", description: "Selects the passage by its text" }),
        z
          .strictObject({
            type: z.literal("TextPositionSelector"),
            start: z
              .int()
              .nonnegative()
              .describe("Position of the first code point in the source's text, counted from 0"),
            end: z.int().positive().describe("Position after the last code point"),
          })
          .meta({
            id: "TextPositionSelector",
            description:
              "Selects the passage by its position in the source's text. Positions count Unicode code points",
          }),
      ]),
    }),
  })
  .meta({
    id: "Annotation",
    description:
      "A quote as a W3C Web Annotation. It links a passage of the source's text to the fact that it supports",
  });
export type Annotation = z.output<typeof annotation>;
