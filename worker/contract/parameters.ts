import * as z from "zod";
import { earliestDay, isDay, latestDay } from "../../data/model/edtf.ts";
import { factKinds } from "../../data/model/kinds.ts";
import { edtfDate } from "../../data/model/scalars.ts";
import { alpha2Of } from "../../data/model/states.ts";

/** A parameter of a query. */
interface Parameter {
  /** Reads the text that stands in the address. */
  schema: z.ZodType<unknown, string | undefined>;
  /** What it can be, in no language: it stands in the words of the error. */
  allowed: string;
  description: string;
  example: string;
}

/** Characters of a parameter's value at most. */
export const longestValue = 200;

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** A year, a month or a day. EDTF level 0. */
const date = edtfDate.regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

/** Every parameter that the API knows. What `lang` cannot be it need not be: another language stands in. */
export const parameters = {
  lang: {
    schema: z.string().optional(),
    allowed: "de, en, nb, ru, tg, fa",
    description:
      "Language of words, BCP 47: `de`, `en`, `nb`, `ru`, `tg` or `fa`, with or without subtags. Without it, `Accept-Language` decides; for any other, English. `Content-Language` says which it became.",
    example: "en",
  },
  release: {
    schema: number.optional(),
    allowed: "1, 2, 3, …",
    description: "Number of a release: the answer is made from it, for ever. Without it, from the one in force.",
    example: "1",
  },
  home: {
    schema: z.string().optional(),
    allowed: "no, tj, …",
    description: "ISO 3166-1 alpha-2 code of one state of the pair, in lower case: it comes first.",
    example: "tj",
  },
  asOf: {
    schema: z.string().refine(isDay).optional(),
    allowed: "YYYY-MM-DD",
    description: "A day: what the sources let one say for it.",
    example: "2016-01-01",
  },
  country: {
    schema: z
      .string()
      .transform((code, context) => alpha2Of(code) ?? refuse(context))
      .optional(),
    allowed: "ISO 3166-1",
    description: "ISO 3166-1 code of a state: relations of it alone.",
    example: "tj",
  },
  kind: {
    schema: z.enum(factKinds).optional(),
    allowed: factKinds.join(", "),
    description: "Kind of fact.",
    example: "visit",
  },
  from: {
    schema: date.transform((text) => earliestDay(text) ?? "").optional(),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description:
      "Facts of this year, month or day and later. A fact counts where any day that its date can mean does; a state of affairs, such as an ambassador's, where it is attested then. One without a date is left out.",
    example: "2010",
  },
  to: {
    schema: date.transform((text) => latestDay(text) ?? "").optional(),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description: "Facts up to the end of this year, month or day; see `from`.",
    example: "2015-04-20",
  },
  updatedSince: {
    schema: z
      .union([z.iso.date().transform((day) => `${day}T00:00:00Z`), z.iso.datetime()])
      .transform((time) => new Date(time).toISOString())
      .optional(),
    allowed: "YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ",
    description:
      "A day or time (ISO 8601, UTC): relations that are others now than in the release that was in force then.",
    example: "2026-01-01",
  },
  limit: {
    schema: number.refine((limit) => limit <= longestPage).optional(),
    allowed: "1–100",
    description: "How many a page has at most.",
    example: "20",
  },
  cursor: {
    schema: z
      .string()
      .regex(/^[\w.:/-]+$/)
      .optional(),
    allowed: "…",
    description: "Where the page begins: from `next` of the page before.",
    example: "no-se",
  },
  q: {
    schema: z.string().regex(/[\p{L}\p{N}]/u),
    allowed: "Vollebaek, Таджикистан, …",
    description:
      "Words to be found, all of them: of names, titles, texts and quotes, in any language. Accents, and whether a name is in Latin or Cyrillic, do not matter; a word of three letters finds longer ones that begin with it; where a word is not found, those that are spelled nearly so are.",
    example: "Vollebaek",
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** What a parameter's text is read as; undefined where it is not given. */
export type ValueOf<Name extends ParameterName> = z.output<(typeof parameters)[Name]["schema"]>;

/** How many of a list a page may have. */
const longestPage = 100;

function refuse(context: z.RefinementCtx<string>): never {
  context.addIssue("");
  return z.NEVER;
}
