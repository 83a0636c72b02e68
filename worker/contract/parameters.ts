import * as z from "zod/mini";
import { earliestDay, isDay, isEdtf, latestDay } from "../../data/model/dates/edtf.ts";
import { factKindNames } from "../../data/model/facts/kinds.ts";
import { alpha2Of } from "../../data/model/states/states.ts";

/** A query parameter. */
export interface Parameter {
  /** Validates and converts the text of the parameter; `undefined` if it is not given. */
  schema: z.ZodMiniType<unknown, string | undefined>;
  /** Possible values in a language-neutral form, for error messages in any language. */
  allowed: string;
  description: string;
  /** Absent if no value works for every operation. */
  example?: string;
}

/** Maximum length of a parameter's value, in UTF-16 code units. */
export const maxValueLength = 200;

/** A whole number from 1, such as the number of a release, without leading zeros and with at most nine digits. */
export const wholeNumber = /^([1-9]\d{0,8})$/;

/** Maximum page size. */
const maxPageLength = 100;

/** Attaches JSON Schema keywords to a schema whose check is code, so that the OpenAPI document describes it. */
function described<Schema extends z.ZodMiniType>(schema: Schema, meta: z.core.JSONSchemaMeta): Schema {
  z.globalRegistry.add(schema, meta);
  return schema;
}

/** An optional whole number from 1 to `maximum`. The OpenAPI document describes it as an integer, not as the text in the URL. */
function number(maximum: number) {
  const text = described(z.string().check(z.regex(wholeNumber)), { type: "integer", minimum: 1, maximum });
  const digits = z.pipe(
    text,
    z.transform((digits: string) => Number(digits)),
  );
  return z.optional(digits.check(z.refine((value) => value <= maximum)));
}

/** An optional year, month or day (EDTF level 0), converted to a day by `toDay`. */
function date(toDay: (edtf: string) => string | null) {
  const text = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/), z.refine(isEdtf));
  return z.optional(
    z.pipe(
      text,
      z.transform((edtf) => toDay(edtf) ?? ""),
    ),
  );
}

/** Path variables. Routes look the value up, so one that does not exist is a 404, not a 400. */
export const pathParts = {
  pair: {
    pattern: "^[a-z]{2}-[a-z]{2}$",
    description:
      "Id of a relation: the ISO 3166-1 alpha-2 codes of its two states in lower case and alphabetical order, joined by a hyphen.",
    example: "no-tj",
  },
  fact: {
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    description: "Permanent id of a fact, unique within its relation.",
    example: "visit-2012-11-gul",
  },
  code: { pattern: "^[a-z]{2}$", description: "ISO 3166-1 alpha-2 code of a state, in lower case.", example: "tj" },
  id: { pattern: "^[a-z0-9]+([-.][a-z0-9]+)*$", description: "Id of a source.", example: "mfa-tj.no.de" },
  number: { pattern: wholeNumber.source, description: "Number of a release.", example: "1" },
} as const;

export type PathPart = keyof typeof pathParts;

/** Every query parameter of the API. `lang` accepts any text, because an unsupported language falls back to English. */
export const parameters = {
  lang: {
    schema: z.optional(z.string()),
    allowed: "de, en, nb, ru, tg, fa",
    description:
      "Language of the texts (BCP 47): `de`, `en`, `nb`, `ru`, `tg` or `fa`, with or without subtags. Any other value selects English. If the parameter is absent, `Accept-Language` decides. The `Content-Language` header names the language used.",
    example: "en",
  },
  release: {
    schema: number(999_999_999),
    allowed: "1, 2, 3, …",
    description:
      "Number of a release. The response is built from that release, so what it says never changes; its format may gain fields. A card also says whether the current release differs, and leaves out facts that have been removed since. Without this parameter, the current release is used.",
    example: "1",
  },
  home: {
    schema: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
    allowed: "no, tj, …",
    description:
      "The state that texts name first, as an ISO 3166-1 alpha-2 code in lower case. It must be one of the two states. Among JSON responses, only the card depends on it.",
    example: "tj",
  },
  asOf: {
    schema: z.optional(described(z.string().check(z.refine(isDay)), { format: "date" })),
    allowed: "YYYY-MM-DD",
    description: "A day (ISO 8601). The card shows what the sources support for that day.",
    example: "2016-01-01",
  },
  layout: {
    schema: z.optional(z.enum(["full", "compact"])),
    allowed: "full, compact",
    description:
      "`compact` shows the essentials: when relations were established, the latest ambassadors, the latest meeting or visit, and the number of conflicting facts, with a link to all facts. If there is none of these, it shows the latest three facts. The default is `full`.",
    example: "compact",
  },
  fact: {
    schema: z.optional(z.string()),
    allowed: "visit-2012-11-gul, …",
    description: "Permanent id of a fact. The card consists of this fact alone.",
    example: "visit-2012-11-gul",
  },
  kinds: {
    schema: z.optional(
      z.pipe(
        z.string().check(z.regex(RegExp(`^(${factKindNames.join("|")})(,(${factKindNames.join("|")}))*$`))),
        z.transform((list) => factKindNames.filter((kind) => list.split(",").includes(kind))),
      ),
    ),
    allowed: factKindNames.join(", "),
    description: "Kinds of fact, separated by commas. The card shows only facts of these kinds.",
    example: "visit,meeting",
  },
  part: {
    schema: z.optional(z.string()),
    allowed: "visits-meetings.1990, …",
    description:
      "Id of a part of a long group, as listed in the card under `rest.parts`. The card then consists of the facts of this part.",
  },
  country: {
    schema: z.optional(
      z.pipe(
        described(z.string().check(z.refine((code) => alpha2Of(code) !== null)), { pattern: "^[A-Za-z]{2,3}$" }),
        z.transform((code) => alpha2Of(code) ?? ""),
      ),
    ),
    allowed: "no, NOR, tj, TJK, …",
    description: "ISO 3166-1 alpha-2 or alpha-3 code of a state. Only its relations are included.",
    example: "tj",
  },
  kind: {
    schema: z.optional(z.enum(factKindNames)),
    allowed: factKindNames.join(", "),
    description: "Only facts of this kind.",
    example: "visit",
  },
  from: {
    schema: date(earliestDay),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description:
      "Only facts from this year, month or day onwards. An event is included if its date, or a conflicting date from another source, could be a day in the range. A state of affairs, such as who is ambassador, is included if a source establishes that it held on a day in the range. Facts without such a day are excluded.",
    example: "2010",
  },
  to: {
    schema: date(latestDay),
    allowed: "YYYY, YYYY-MM, YYYY-MM-DD",
    description: "Only facts up to the end of this year, month or day; see `from`.",
    example: "2015-04-20",
  },
  updatedSince: {
    // ECMA-262: a date without a time is interpreted as UTC.
    schema: z.optional(
      z.pipe(
        z.union([z.iso.date(), z.iso.datetime()]),
        z.transform((time) => new Date(time).toISOString()),
      ),
    ),
    allowed: "YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ",
    description:
      "A day or time (ISO 8601, UTC). Only relations that have changed since the release that was current at that time. Use the time of the last release that you read, not your own clock. Removed relations are not included; `/v1/changes` lists them.",
    example: "2026-01-01",
  },
  limit: {
    schema: number(maxPageLength),
    allowed: "1–100",
    description: "Maximum number of entries per page.",
    example: "20",
  },
  cursor: {
    schema: z.optional(z.string().check(z.regex(/^[\w./-]+$/))),
    allowed: "…",
    description: "Start of the page. Use the value in the `next` URL of the previous page.",
  },
  q: {
    schema: z.string().check(z.regex(/[\p{L}\p{N}]/u)),
    allowed: "Vollebaek, Таджикистан, …",
    description:
      "Words to search for in names, titles, texts and quotes, in any language. All words must match, except for function words such as “to” or “der”. Matching ignores accents and treats Latin and Cyrillic spellings alike. A word of three or more letters also matches longer words that begin with it. If a word of five or more letters has no match, the search tries similarly spelled words that share its first three letters and, failing that, similarly spelled words with the same consonants.",
    example: "Vollebaek",
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** Value of a parameter after validation; undefined if an optional parameter is not given. */
export type ValueOf<Name extends ParameterName> = z.output<(typeof parameters)[Name]["schema"]>;
