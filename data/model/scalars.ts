import * as z from "zod";
import { currencyCodes } from "./currency-codes.ts";
import { NotEdtf, parseEdtf } from "./edtf.ts";
import { languages } from "./language.ts";
import { type StateCode, stateCodes } from "./states.ts";

/** A readable, stable id: lower-case words and numbers joined by hyphens (and dots, in the ids of sources). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as visit-2012-11-gul");

/** A date of EDTF level 1. */
export const edtfDate = z.string().superRefine((text, context) => {
  try {
    parseEdtf(text);
  } catch (error) {
    if (!(error instanceof NotEdtf)) throw error;
    context.addIssue({ code: "custom", message: error.message });
  }
});

/** ISO 3166-1 alpha-2 code of a state, lower case. */
export const stateCode = z.enum(stateCodes as [StateCode, ...StateCode[]], {
  error: (issue) =>
    `“${issue.input}” is not the code of a state; write an ISO 3166-1 alpha-2 code in lower case, such as no`,
});

/** A BCP 47 tag, of language and optional script or region. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a BCP 47 tag, such as de");

/** The only kind of address that is ever linked. */
export const httpsUrl = z.url({ protocol: /^https$/, error: "must be an https address; write any other as “address”" });

/** A text per language, at least one. */
export const localized = z
  .partialRecord(z.enum(Object.keys(languages) as [keyof typeof languages]), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, {
    error: "must have a text in at least one language",
    // A language that is none of ours has been told of already.
    when: ({ issues }) => issues.length === 0,
  });

/** Who reviewed the texts of a language, and when (EDTF day). Whoever reviews stands in `data/reviewers.yml`. */
export const reviews = z.partialRecord(
  z.enum(Object.keys(languages) as [keyof typeof languages]),
  z.strictObject({ by: slug, on: edtfDate }),
);

/** An amount of money: decimal string with a point, and ISO 4217 code. */
export const amount = z.strictObject({
  value: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be a decimal number in quotes, with a point and no separators, such as "1060000"'),
  currency: z.enum(currencyCodes as [string, ...string[]], {
    error: ({ input }) => `“${input}” is no currency in use; write an ISO 4217 code, such as NOK`,
  }),
});
export type Amount = z.infer<typeof amount>;
