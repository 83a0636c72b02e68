import * as z from "zod";
import { edtfDate, httpsUrl, languageTag, localized, slug } from "../scalars.ts";

/** Kinds of source, the one that counts most first. A relation that rests on mirrors alone says so. */
export const sourceKinds = ["ministry", "authority", "news", "document-copy", "encyclopaedia-mirror"] as const;

/** A passage of a source's text that carries no fact, with the reason. */
const silentPassage = z.strictObject({
  exact: z.string().min(1).describe("The passage, word for word"),
  reason: z.string().min(1).describe("Why it carries no fact"),
});

/** A source as it was authored, its publisher's names among the rest. Its text, where we may hold it, stands in `<id>.txt`. */
export const authoredSource = z.strictObject({
  id: slug.describe("Stable for ever"),
  title: localized.optional().describe("As the source gives it; in brackets, a description where it has none"),
  publisher: localized.optional().describe("Absent where all that is known is the address"),
  kind: z.enum(sourceKinds).describe("What kind of source it is; the first of these counts most"),
  language: languageTag.optional().describe("BCP 47 tag of the language that it is written in"),
  date: edtfDate.describe("EDTF: the source's date, or the span of its possible dates"),
  dateBasis: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Of a source without a date: why it was written later than what it is cited for; names the year that its span begins with",
    ),
  url: httpsUrl.optional(),
  address: z.string().min(1).optional().describe("An address that is not https: shown as text, never linked"),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits; take sha256 out, and the check says what to write")
    .optional()
    .describe("SHA-256 of the text file, in hexadecimal: it may never change"),
  silent: z.array(silentPassage).default([]).describe("Passages that carry no fact"),
  note: z.string().optional().describe("An editor's remark, for editors"),
});
export type AuthoredSource = z.output<typeof authoredSource>;

/** What an editor writes about a source: `data/sources/<id>.yml`. */
export const sourceFile = authoredSource.extend({
  publisher: slug
    .optional()
    .describe("Key of data/sources/publishers.yml; absent where all that is known is the address"),
});

/** Sources of which nothing but the address is held, a line each: `data/sources/pages.yml`. */
export const pagesFile = z.array(sourceFile);

/** The names of publishers, each in the languages in which it is known: `data/sources/publishers.yml`. */
export const authoredPublishers = z.record(slug, localized);

/** What is published of a source wherever it is cited: all but its text. */
export const sourceHead = authoredSource
  .omit({ silent: true })
  .meta({ id: "SourceHead", description: "A source, without its text" });
export type SourceHead = z.output<typeof sourceHead>;

/** A source as published: what was authored, and the text word for word. */
export const publishedSource = sourceHead
  .extend({
    text: z.string().nullable().describe("The text word for word, a paragraph a line; null where it may not be held"),
    silent: z
      .array(
        z.strictObject({
          start: z.int().nonnegative().describe("Position of the first code point in the text, from 0"),
          end: z.int().positive().describe("Position behind the last code point"),
          reason: z.string().describe("Why it carries no fact, in English"),
        }),
      )
      .describe("Passages of the text that carry no fact"),
  })
  .meta({ id: "Source", description: "A source, with its text where that may be held" });
export type Source = z.output<typeof publishedSource>;
