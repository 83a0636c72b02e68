import * as z from "zod";
import { statuses } from "../errors.ts";

const types = Object.keys(statuses);

/** Schema of an error response (RFC 9457 problem details). */
export const problem = z
  .strictObject({
    type: z
      .string()
      .regex(new RegExp(`^https?://[^#]+/docs/errors#(${types.join("|")})$`))
      .describe("Type of the error: URL of a page that explains it. Its fragment is a stable identifier"),
    title: z.string().describe("Short description of the error type, in the reader's language"),
    detail: z.string().describe("What is wrong with this request and how to fix it, in the reader's language"),
    status: z.literal([...new Set(Object.values(statuses))]).describe("HTTP status code"),
    instance: z
      .string()
      .describe("Path of the request")
      .meta({ examples: ["/v1/relations/no-xx"] }),
    parameter: z.string().exactOptional().describe("Name of the parameter that caused the error, if any"),
  })
  .meta({ id: "Problem", description: "An error, as RFC 9457 problem details" });
export type ProblemBody = z.output<typeof problem>;
