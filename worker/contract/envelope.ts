import * as z from "zod";
import { licence } from "../../data/model/licence.ts";

const releaseNumber = z
  .int()
  .nonnegative()
  .describe(
    "Number of the release that the response is from. 0 means the copy that was deployed with the server; it is used while no published release can be read",
  );

const licences = z
  .strictObject({
    data: z
      .strictObject({
        spdx: z
          .string()
          .describe("SPDX identifier")
          .meta({ examples: [licence.data.spdx] }),
        url: z.url(),
      })
      .describe("Licence of the structured facts"),
    quotes: z
      .string()
      .describe("Who owns the quoted source text")
      .meta({ examples: [licence.quotes] }),
  })
  .meta({ id: "Licence", description: "The licence of the data and, separately, the rights in quoted source text" });

/**
 * Returns the schema of a JSON response: the fields of `shape`, plus the release and the licences. The schema is strict, so that
 * tests catch undocumented fields.
 * @param id name of the OpenAPI component
 */
export function responseSchema<Shape extends z.core.$ZodLooseShape>(id: string, description: string, shape: Shape) {
  return z.strictObject({ release: releaseNumber, licence: licences, ...shape }).meta({ id, description });
}

/** URL of a list's next page. */
export const next = z.url().nullable().describe("URL of the next page; null on the last page");
