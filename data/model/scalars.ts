import * as z from "zod";
import { type Bound, bounds } from "./bounds.ts";
import { dateProblem } from "./dates/date-problem.ts";
import { currencyCodes } from "./facts/currency-codes.ts";
import { type Language, languages } from "./language.ts";
import { languageTagProblem } from "./language-tags.ts";
import { type StateCode, stateCodes } from "./states/states.ts";

/** A readable, permanent id: lower-case words and numbers joined by hyphens, and by dots in the ids of sources. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+([-.][a-z0-9]+)*$/,
    "must be lower-case words and numbers joined by hyphens, such as visit-2012-11-gul",
  )
  .describe("A readable id: lower-case words and numbers, joined by hyphens and dots");

/** An EDTF level 1 date or span. */
export const edtfDate = z
  .string()
  .superRefine((text, context) => {
    const message = dateProblem(text);
    if (message) context.addIssue({ code: "custom", message });
  })
  .meta({
    id: "EdtfDate",
    description:
      "An EDTF level 1 date (ISO 8601-2): a day, month, season, year, decade or century, or a span; ~ means approximate, ? uncertain, % both",
    examples: ["2015-04-20", "1992~", "199X", "2023-01/2023-11", "2015-04-20/.."],
  });

/** ISO 3166-1 alpha-2 code of a state, lower case. */
export const stateCode = z
  .enum(stateCodes as [StateCode, ...StateCode[]], {
    error: (issue) =>
      `“${issue.input}” is not the code of a state; write an ISO 3166-1 alpha-2 code in lower case, such as “tj”`,
  })
  .meta({ id: "StateCode", description: "ISO 3166-1 alpha-2 code of a state, in lower case" });

/** Id of a relation. */
export const pairId = z
  .string()
  .regex(/^[a-z]{2}-[a-z]{2}$/)
  .meta({
    id: "PairId",
    description:
      "Id of a relation: the ISO 3166-1 alpha-2 codes of both states, in lower case and alphabetical order, joined by a hyphen",
    examples: ["no-tj"],
  });

/** A BCP 47 tag: a language, optionally with a script or region. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: ({ input }) => languageTagProblem(String(input)) ?? "must be a BCP 47 tag, such as “de”",
  })
  .meta({ description: "BCP 47 tag of a language", examples: ["de", "zh-Hant"] });

/** The language that an editor gives for a source: a {@link languageTag} in canonical form, of a language that exists. */
export const sourceLanguage = languageTag.superRefine((tag, context) => {
  const problem = context.issues.length === 0 ? languageTagProblem(tag) : null;
  if (problem) context.addIssue({ code: "custom", message: problem });
});

/** One of our languages. */
export const language = z
  .enum(Object.keys(languages) as [Language, ...Language[]])
  .meta({ id: "Language", description: "BCP 47 tag of a language that Entente supports" });

/** A SHA-256, in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits");

/** An https URL. Only these are ever linked. */
export const httpsUrl = z
  .url({ protocol: /^https$/, error: "must be an https URL; put any other address under “address”" })
  // An IRI, because a URI is ASCII only, and URLs are kept as their sites write them.
  .meta({ format: "iri", description: "An https URL, as its site writes it (IRI, RFC 3987)" });

/** A text in one or more languages. */
export const localized = z
  .partialRecord(language, z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, {
    error: "must have a text in at least one language",
    // An unknown language has already been reported.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({
    id: "Texts",
    description: "A text in one or more languages, by BCP 47 tag",
    minProperties: 1,
    examples: [{ de: "Wasserkraft", en: "hydropower" }],
  });

/** Who reviewed the texts of each language, and when. Reviewers are listed in `data/reviewers.yml`. */
export const reviewsByLanguage = z
  .partialRecord(
    language,
    z.strictObject({ by: slug.describe("Id of the reviewer"), on: edtfDate.describe("EDTF: the day of the review") }),
  )
  .meta({ id: "Reviews", description: "Who reviewed the texts of each language, and when, by BCP 47 tag" });

/** What a number means if it is not exact. */
export const bound = z.enum(Object.keys(bounds) as [Bound, ...Bound[]]).meta({
  id: "Bound",
  description: `What a number means if it is not exact. ${Object.entries(bounds)
    .map(([value, meaning]) => `\`${value}\`: ${meaning}`)
    .join(". ")}`,
});

/** Limits of amounts in the data: 38 digits, 6 of them after the point, is what a decimal column of a database can hold. */
export const amountDigits = { whole: 32, fraction: 6 } as const;

/** An amount of money: a decimal string and an ISO 4217 code. */
export const amount = z
  .strictObject({
    value: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a decimal number in quotes, with a point and no separators, such as "1060000"')
      .describe("Decimal number with a point, in units of the currency; a string, to keep every digit exact"),
    currency: z
      .enum(currencyCodes as [string, ...string[]], {
        error: ({ input }) => `“${input}” is not a current currency; write an ISO 4217 code, such as NOK`,
      })
      .describe("ISO 4217 code"),
    bound: bound.optional(),
  })
  .meta({
    id: "Amount",
    description: "An amount of money, exact according to the source unless it has a `bound`",
    examples: [
      { value: "1060000", currency: "USD" },
      { value: "68000000", currency: "USD", bound: "more-than" },
    ],
  });
export type Amount = z.infer<typeof amount>;

/** True if an amount's decimal string keeps to `amountDigits`. */
export function hasFewDigits(value: string): boolean {
  const [whole = "", fraction = ""] = value.split(".");
  return whole.length <= amountDigits.whole && fraction.length <= amountDigits.fraction;
}

/** Returns an amount's decimal string as a number of millionths. @throws {RangeError} if it has more digits than `amountDigits` */
export function unscaledAmount(value: string): bigint {
  if (!hasFewDigits(value)) throw new RangeError(`the amount ${value} has too many digits`);
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(amountDigits.fraction, "0"));
}

/** The people who may review translations: `data/reviewers.yml`. */
export const authoredReviewers = z.array(
  z.strictObject({ id: slug.describe("Used as `by` in `reviewed`"), name: z.string().min(1) }),
);
