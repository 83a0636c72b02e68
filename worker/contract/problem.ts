import * as z from "zod";
import { statuses } from "../errors.ts";

const types = Object.keys(statuses);

/** What the API answers instead of what was asked for. */
export const problem = z
  .strictObject({
    type: z
      .string()
      .regex(new RegExp(`^https?://[^#]+/docs/errors#(${types.join("|")})$`))
      .describe("Kind of the error: an address that explains it, the last part of which is stable"),
    title: z.string().describe("The kind of the error, in the reader's language"),
    detail: z.string().describe("What is wrong with this request and what to do, in the reader's language"),
    status: z.literal([...new Set(Object.values(statuses))]).describe("The HTTP status"),
    instance: z
      .string()
      .describe("Path of the request")
      .meta({ examples: ["/v1/relations/no-xx"] }),
    parameter: z.string().exactOptional().describe("Name of the parameter that is at fault, where one is"),
  })
  .meta({ id: "Problem", description: "An error, as RFC 9457 has it" });
export type ProblemBody = z.output<typeof problem>;
