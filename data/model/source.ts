import * as z from "zod";
import { edtfDate, httpsUrl, languageTag, localized, slug } from "./scalars.ts";

/** A passage of a source's text that carries no fact, with the reason. */
const silentPassage = z.strictObject({
  exact: z.string().min(1).describe("The passage, word for word"),
  reason: z.string().min(1).describe("Why it carries no fact"),
});

/** What an editor writes about a source: `data/sources/<id>.yml`. Its text, where we may hold it, stands beside it in `<id>.txt`. */
export const authoredSource = z.strictObject({
  id: slug,
  title: localized.describe("As the source gives it; in brackets, a description where it has none"),
  publisher: localized,
  kind: z.enum(["ministry", "authority", "news", "encyclopaedia-mirror"]),
  language: languageTag,
  date: edtfDate.describe("EDTF: the source's date, or the span of its possible dates"),
  url: httpsUrl.optional(),
  address: z.string().min(1).optional().describe("An address that is not https: shown as text, never linked"),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe("SHA-256 of the text file, in hexadecimal: it may never change"),
  silent: z.array(silentPassage).default([]).describe("Passages that carry no fact"),
});
export type AuthoredSource = z.infer<typeof authoredSource>;

/** A source as published: what was authored, and the text word for word; null where it may not be held. */
export interface Source extends Omit<AuthoredSource, "silent"> {
  text: string | null;
  /** Passages without a fact, as code point positions in the text. */
  silent: { start: number; end: number; reason: string }[];
}
