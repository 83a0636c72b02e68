import * as z from "zod";
import { licence } from "../../data/model/licence.ts";

const releaseNumber = z
  .int()
  .nonnegative()
  .describe(
    "Number of the release that the answer is from; 0: the release that the worker was deployed with, where no other can be read",
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
      .describe("Of the facts as structured by us"),
    quotes: z
      .string()
      .describe("Whose the quoted source text is")
      .meta({ examples: [licence.quotes] }),
  })
  .meta({ id: "Licence", description: "The licence of the data and, apart from it, that of quoted source text" });

/**
 * The schema of an answer that tells which release it is from, under which licences. Strict: what an answer has, its schema says.
 * @param id of the component
 * @param description what the answer gives
 */
export function answerOf<Shape extends z.core.$ZodLooseShape>(id: string, description: string, shape: Shape) {
  return z.strictObject({ release: releaseNumber, licence: licences, ...shape }).meta({ id, description });
}

/** Where a list goes on. */
export const next = z.url().nullable().describe("Address of the next page; null on the last");
