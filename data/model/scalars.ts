import * as z from "zod";
import { NotEdtf, parseEdtf } from "./dates/edtf.ts";
import { currencyCodes } from "./facts/currency-codes.ts";
import { type Language, languages } from "./language.ts";
import { type StateCode, stateCodes } from "./states/states.ts";

/** A readable, stable id: lower-case words and numbers joined by hyphens (and dots, in the ids of sources). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as visit-2012-11-gul")
  .describe("A readable id: lower-case words and numbers, joined by hyphens and dots");

/** A date of EDTF level 1. */
export const edtfDate = z
  .string()
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      if (!(error instanceof NotEdtf)) throw error;
      context.addIssue({ code: "custom", message: error.message });
    }
  })
  .meta({
    id: "EdtfDate",
    description:
      "A date of EDTF level 1 (ISO 8601-2): a day, month, season, year, decade, century or a span of them; ~ marks what is about right, ? what is uncertain, % both",
    examples: ["2015-04-20", "1992~", "199X", "2023-01/2023-11", "2015-04-20/.."],
  });

/** ISO 3166-1 alpha-2 code of a state, lower case. */
export const stateCode = z
  .enum(stateCodes as [StateCode, ...StateCode[]], {
    error: (issue) =>
      `“${issue.input}” is not the code of a state; write an ISO 3166-1 alpha-2 code in lower case, such as no`,
  })
  .meta({ id: "StateCode", description: "ISO 3166-1 alpha-2 code of a state, in lower case" });

/** Id of a relation. */
export const pairId = z
  .string()
  .regex(/^[a-z]{2}-[a-z]{2}$/)
  .meta({
    id: "PairId",
    description:
      "Id of a relation: the ISO 3166-1 alpha-2 codes of both states, in lower case and alphabetical order, with a hyphen between",
    examples: ["no-tj"],
  });

/** A BCP 47 tag, of language and optional script or region. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a BCP 47 tag, such as de")
  .meta({ description: "BCP 47 tag of a language", examples: ["de", "zh-Hant"] });

/** One of the languages that Entente writes. */
export const language = z
  .enum(Object.keys(languages) as [Language, ...Language[]])
  .meta({ id: "Language", description: "BCP 47 tag of a language that Entente writes" });

/** The only kind of address that is ever linked. */
export const httpsUrl = z
  .url({ protocol: /^https$/, error: "must be an https address; write any other as “address”" })
  // Not a URI, which knows ASCII alone: addresses are as their sites write them.
  .meta({ format: "iri", description: "An https address, as its site writes it (RFC 3987)" });

/** A text per language, at least one. */
export const localized = z
  .partialRecord(language, z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, {
    error: "must have a text in at least one language",
    // A language that is none of ours has been told of already.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({
    id: "Texts",
    description: "One text in some languages, by their BCP 47 tags; at least one",
    minProperties: 1,
    examples: [{ de: "Wasserkraft", en: "hydropower" }],
  });

/** Who reviewed the texts of a language, and when (EDTF day). Whoever reviews stands in `data/reviewers.yml`. */
export const reviews = z
  .partialRecord(
    language,
    z.strictObject({ by: slug.describe("Id of the reviewer"), on: edtfDate.describe("EDTF: the day of the review") }),
  )
  .meta({ id: "Reviews", description: "Who reviewed the texts of a language, and when, by the language's BCP 47 tag" });

/** An amount of money: decimal string with a point, and ISO 4217 code. */
export const amount = z
  .strictObject({
    value: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a decimal number in quotes, with a point and no separators, such as "1060000"')
      .describe("Decimal number with a point, in units of the currency; a string, so that no digit is lost"),
    currency: z
      .enum(currencyCodes as [string, ...string[]], {
        error: ({ input }) => `“${input}” is no currency in use; write an ISO 4217 code, such as NOK`,
      })
      .describe("ISO 4217 code"),
  })
  .meta({ id: "Amount", description: "An amount of money", examples: [{ value: "1060000", currency: "USD" }] });
export type Amount = z.infer<typeof amount>;

/** Who may review translations: `data/reviewers.yml`. */
export const authoredReviewers = z.array(
  z.strictObject({ id: slug.describe("What `reviewed` gives as `by`"), name: z.string().min(1) }),
);
