import * as z from "zod";
import { edtfDate } from "../scalars.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an index says about a relation, so that lists need not open it. */
export const relationEntry = z.strictObject({
  hash: sha256,
  facts: z.int().nonnegative().describe("How many facts it has"),
  since: z
    .array(edtfDate)
    .describe(
      "EDTF: when relations were established; every date that is claimed where nothing decides between them; none where no fact says",
    ),
  disputed: z.boolean().describe("True where sources contradict each other on when relations were established"),
  restsOnMirrors: z.boolean().describe("True where nothing but mirrors of an encyclopaedia vouches for the relation"),
});

/** An entry of the append-only log; its number is the release's. */
export const logEntry = z
  .strictObject({
    schema: z.literal(1),
    release: z.int().positive().describe("Number of the release"),
    root: sha256.describe("SHA-256 of the release's root document, in hexadecimal"),
    previous: z.int().positive().nullable().describe("Number of the release before it; null for the first"),
    time: z.iso.datetime().describe("When it was put in force: ISO 8601, UTC"),
    action: z.enum(["publish", "rollback", "withdraw"]).describe("How it came to be in force"),
    summary: z.string().describe('What became different, in a line, for people: "changed no-tj"'),
  })
  .meta({ id: "LogEntry", description: "An entry of the append-only log of releases" });
