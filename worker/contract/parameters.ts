import * as z from "zod/mini";
import { earliestDay, isDay, isEdtf, latestDay } from "../../data/model/dates/edtf.ts";
import { factKinds } from "../../data/model/facts/kinds.ts";
import { alpha2Of } from "../../data/model/states/states.ts";

/** A parameter of a query. */
export interface Parameter {
  /** Reads the text that stands in the address. */
  schema: z.ZodMiniType<unknown, string | undefined>;
  /** What it can be, in no language: it stands in the words of the error. */
  allowed: string;
  description: string;
  /** Absent where no one value is right everywhere. */
  example?: string;
}

/** Characters of a parameter's value at most. */
export const longestValue = 200;

/** A whole number from 1, such as that of a release, as it stands in an address. */
export const wholeNumber = /^([1-9]\d{0,8})$/;

/** How many of a list a page may have. */
const longestPage = 100;

/** Tells the OpenAPI document what the schema checks in code. */
function described<Schema extends z.ZodMiniType>(schema: Schema, meta: z.core.JSONSchemaMeta): Schema {
  z.globalRegistry.add(schema, meta);
  return schema;
}

const kinds = Object.keys(factKinds) as (keyof typeof factKinds)[];

/** A whole number from 1; to clients, which send it as text like everything in an address, it is a number. */
function number(maximum: number) {
  const text = described(z.string().check(z.regex(wholeNumber)), { type: "integer", minimum: 1, maximum });
  const digits = z.pipe(
    text,
    z.transform((digits: string) => Number(digits)),
  );
  return z.optional(digits.check(z.refine((value) => value <= maximum)));
}

/** A year, a month or a day (EDTF level 0), taken to one of its days. */
function date(toDay: (edtf: string) => string | null) {
  const text = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/), z.refine(isEdtf));
  return z.optional(
    z.pipe(
      text,
      z.transform((edtf) => toDay(edtf) ?? ""),
    ),
  );
}

/** The parts of paths. What they name is looked up: what is not there is a 404. */
export const pathParts = {
  pair: {
    pattern: "^[a-z]{2}-[a-z]{2}$",
    description: "Id of a relation: two ISO 3166-1 alpha-2 codes, lower case, in alphabetical order.",
    example: "no-tj",
  },
  fact: {
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    description: "Id of a fact, stable for ever within its relation.",
    example: "visit-2012-11-gul",
  },
  code: { pattern: "^[a-z]{2}$", description: "ISO 3166-1 alpha-2 code of a state, lower case.", example: "tj" },
  id: { pattern: "^[a-z0-9]+([-.][a-z0-9]+)*$", description: "Id of a source.", example: "mfa-tj.no.de" },
  number: { pattern: wholeNumber.source, description: "Number of a release.", example: "1" },
} as const;

export type PathPart = keyof typeof pathParts;

/** Every parameter that the API knows. What `lang` cannot be it need not be: another language stands in. */
export const parameters = {
  lang: {
    schema: z.optional(z.string()),
    allowed: "de, en, nb, ru, tg, fa",
    description:
      "Language of words, BCP 47: `de`, `en`, `nb`, `ru`, `tg` or `fa`, with or without subtags. Without it, `Accept-Language` decides; for any other, English. `Content-Language` says which it became.",
    example: "en",
  },
  release: {
    schema: number(999_999_999),
    allowed: "1, 2, 3, …",
    description: "Number of a release: the answer is made from it, for ever. Without it, from the one in force.",
    example: "1",
  },
  home: {
    schema: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
    allowed: "no, tj, …",
    description:
      "ISO 3166-1 alpha-2 code of one state of the pair, in lower case: it comes first in what is in words. JSON has no such order, but for the card.",
    example: "tj",
  },
  asOf: {
    schema: z.optional(described(z.string().check(z.refine(isDay)), { format: "date" })),
    allowed: "YYYY-MM-DD",
    description: "A day: what the sources let one say for it.",
    example: "2016-01-01",
  },
  country: {
    schema: z.optional(
      z.pipe(
        described(z.string().check(z.refine((code) => alpha2Of(code) !== null)), { pattern: "^[A-Za-z]{2,3}$" }),
        z.transform((code) => alpha2Of(code) ?? ""),
      ),
    ),
    allowed: "no, NOR, tj, TJK, …",
    description: "ISO 3166-1 code of a state: relations of it alone.",
    example: "tj",
  },
  kind: {
    schema: z.optional(z.enum(kinds)),
    allowed: kinds.join(", "),
    description: "Kind of fact.",
    example: "visit",
  },
  from: {
    schema: date(earliestDay),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description:
      "Facts of this year, month or day and later. An event counts where a day that its date can mean does, or the date of a source that contradicts it; a state of affairs, such as who is ambassador, where a source makes certain that it was so on a day from here on. What has no such day does not.",
    example: "2010",
  },
  to: {
    schema: date(latestDay),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description: "Facts up to the end of this year, month or day; see `from`.",
    example: "2015-04-20",
  },
  updatedSince: {
    // ECMA-262: a day without a time is one of UTC.
    schema: z.optional(
      z.pipe(
        z.union([z.iso.date(), z.iso.datetime()]),
        z.transform((time) => new Date(time).toISOString()),
      ),
    ),
    allowed: "YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ",
    description:
      "A day or time (ISO 8601, UTC): relations of which something is said otherwise now than in the release that was in force then. Take the time of the last release that you have read, not that of your own clock. Relations that are gone are not listed: `/v1/changes` tells them.",
    example: "2026-01-01",
  },
  limit: {
    schema: number(longestPage),
    allowed: "1–100",
    description: "How many a page has at most.",
    example: "20",
  },
  cursor: {
    schema: z.optional(z.string().check(z.regex(/^[\w./-]+$/))),
    allowed: "…",
    description: "Where the page begins: from `next` of the page before.",
  },
  q: {
    schema: z.string().check(z.regex(/[\p{L}\p{N}]/u)),
    allowed: "Vollebaek, Таджикистан, …",
    description:
      "Words to be found, all of them: of names, titles, texts and quotes, in any language. Accents, and whether a name is in Latin or Cyrillic, do not matter; a word of three letters finds longer ones that begin with it; where a word of five letters or more is not found, those that are spelled nearly so are, or with the same consonants and other vowels.",
    example: "Vollebaek",
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** What a parameter's text is read as; undefined where it is not given. */
export type ValueOf<Name extends ParameterName> = z.output<(typeof parameters)[Name]["schema"]>;
