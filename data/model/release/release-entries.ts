import * as z from "zod";
import { edtfDate } from "../scalars.ts";
import { gradeSchema } from "../sources/grade-schema.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an index says about a relation, so that lists do not have to open it. */
export const relationEntry = z.strictObject({
  hash: sha256,
  facts: z.int().nonnegative().describe("Number of facts"),
  since: z
    .array(edtfDate)
    .describe(
      "EDTF: when relations were established; all claimed dates if the fact follows none of them; empty if no fact gives a date",
    ),
  disputed: z.boolean().describe("True if sources disagree on when relations were established"),
  grade: gradeSchema
    .nullable()
    .exactOptional()
    .describe(
      "How well all sources of the relation support it; null if it has no facts. Absent from releases published before grades existed",
    ),
  restsOnMirrors: z.boolean().describe("True if the relation is based only on mirrors of an encyclopaedia"),
});

/** An entry of the append-only release log. */
export const logEntry = z
  .strictObject({
    schema: z.literal(1),
    release: z.int().positive().describe("Number of the release"),
    root: sha256.describe("SHA-256 of the release's root document, in hexadecimal"),
    previous: z.int().positive().nullable().describe("Number of the previous release; null for the first"),
    time: z.iso.datetime().describe("When the release took effect: ISO 8601, UTC"),
    action: z.enum(["publish", "rollback", "withdraw"]).describe("The action that created the release"),
    summary: z.string().describe('One-line summary of the changes, for people: "changed no-tj"'),
  })
  .meta({ id: "LogEntry", description: "An entry of the append-only log of releases" });
