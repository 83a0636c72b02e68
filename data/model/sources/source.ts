import * as z from "zod";
import { type Language, languages } from "../language.ts";
import { edtfDate, httpsUrl, localized, slug, sourceLanguage } from "../scalars.ts";
import { archive, leftOutReasons, publishedRecords } from "./archive.ts";

/** Kinds of source, in descending order of weight. A relation based only on mirrors says so. */
export const sourceKinds = ["ministry", "authority", "news", "document-copy", "encyclopaedia-mirror"] as const;

/** What a silent passage can mention. */
export const silentMentions = ["date", "amount", "state", "person"] as const;
export type SilentMention = (typeof silentMentions)[number];

/** A passage of a source's text that contains no fact, with the reason. */
const silentPassage = z.strictObject({
  exact: z.string().min(1).describe("The exact text of the passage"),
  prefix: z
    .string()
    .min(1)
    .optional()
    .describe("The text right before the passage, if the passage occurs more than once in the source"),
  reason: localized.describe("Why it contains no fact"),
  mentions: z
    .array(z.enum(silentMentions))
    .optional()
    .describe(
      "What the passage mentions although it states no fact: a date, an amount, a state of the pair or a person",
    ),
});

export type SilentPassage = z.output<typeof silentPassage>;

/** A source as editors write it, with its publisher's names filled in. If we may store its text, it is in `<id>.txt`. */
export const authoredSource = z.strictObject({
  id: slug.describe("Permanent id"),
  title: localized.optional().describe("The title as given by the source; if it has none, a description in brackets"),
  publisher: localized.optional().describe("Absent if only the URL or address is known"),
  kind: z.enum(sourceKinds).describe("Kind of source, in descending order of weight"),
  language: sourceLanguage.optional().describe("BCP 47 tag of the source's language"),
  date: edtfDate.describe("EDTF: the source's date, or the span of its possible dates"),
  dateBasis: localized
    .optional()
    .describe(
      "For an undated source: why it cannot be older than the start of its date span; must mention the year of that start",
    ),
  retrieved: edtfDate
    .optional()
    .describe(
      "EDTF: the day on which the page was read, or `../DAY` if it was read by that day; an undated page was written by then",
    ),
  url: httpsUrl.optional(),
  address: z.string().min(1).optional().describe("An address that is not https; shown as text, never linked"),
  sha256: z
    .string()
    .regex(
      /^[0-9a-f]{64}$/,
      "must be 64 hexadecimal digits; remove “sha256”, and the check will tell you the value to write",
    )
    .optional()
    .describe("SHA-256 of the text file, in hexadecimal; the file must never change"),
  silent: z.array(silentPassage).default([]).describe("Passages that contain no fact"),
  archive: archive.optional().describe("Present if the source is a structured archive, whose records are cited"),
  leftOut: leftOutReasons
    .optional()
    .describe("For an archive: why records, or fields of all records, support no fact, each reason by its key"),
  remark: localized
    .optional()
    .describe("A remark for readers: how the source is cited, and what is not known about it"),
});
export type AuthoredSource = z.output<typeof authoredSource>;

/** A source's file: `data/sources/<id>.yml`. */
export const sourceFile = authoredSource.extend({
  publisher: slug.optional().describe("Key in data/sources/publishers.yml; absent if only the URL or address is known"),
});

/** Sources of which we store nothing but metadata, one per line: `data/sources/pages.yml`. */
export const pagesFile = z.array(sourceFile);

/** The ids of sources that were recorded and then removed, each with the reason: `data/sources/removed.yml`. */
export const authoredRemovedSources = z.record(slug, z.string().min(1));

/** A publisher: its names, in one or more languages, and the hosts of its pages. */
const publisher = z
  .strictObject({
    ...(Object.fromEntries(Object.keys(languages).map((tag) => [tag, z.string().min(1).optional()])) as Record<
      Language,
      z.ZodOptional<z.ZodString>
    >),
    hosts: z
      .array(
        z
          .string()
          .regex(
            /^(?!www\.)[\p{Ll}\p{Lo}\p{M}\d-]+(\.[\p{Ll}\p{Lo}\p{M}\d-]+)+$/u,
            "must be a host without https:// and www., such as mfa.tj",
          ),
      )
      .min(1)
      .optional()
      .describe("The hosts of its pages, without www.; needed if a source has a URL or address"),
  })
  .refine(({ hosts: _, ...names }) => Object.keys(names).length > 0, {
    error: "must have a text in at least one language",
    when: ({ issues }) => issues.length === 0,
  });

/** The publishers: `data/sources/publishers.yml`. */
export const authoredPublishers = z.record(slug, publisher);

/** What is published about a source wherever it is cited: everything except its text and what supports no fact. */
export const sourceHead = authoredSource
  .omit({ silent: true, leftOut: true })
  .meta({ id: "SourceHead", description: "A source, without its text" });
export type SourceHead = z.output<typeof sourceHead>;

/** A published source: what editors wrote, and its exact text. */
export const publishedSource = sourceHead
  .extend({
    text: z.string().nullable().describe("The exact text, one paragraph per line; null if we may not store it"),
    silent: z
      .array(
        z.strictObject({
          start: z.int().nonnegative().describe("Position of the first code point in the text, counting from 0"),
          end: z.int().positive().describe("Position after the last code point"),
          reason: localized.describe("Why it contains no fact"),
        }),
      )
      .describe("Passages of the text that contain no fact"),
    records: publishedRecords
      .exactOptional()
      .describe("What was read from the archive, and what supports no fact; absent if the source is not an archive"),
  })
  .meta({ id: "Source", description: "A source, with its text if we may store it" });
export type Source = z.output<typeof publishedSource>;
