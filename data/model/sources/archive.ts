import * as z from "zod";
import { httpsUrl, localized, pairId, slug, stateCode } from "../scalars.ts";

/** What is known about a structured archive, whose records are cited instead of a text. */
export const archive = z
  .strictObject({
    repository: httpsUrl.describe("URL of the archive's repository"),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/, "must be the 40 hexadecimal digits of a commit")
      .describe("The commit that was imported"),
    files: z
      .string()
      .regex(/^https:\/\/[^\s/\\?#@]+\/\S*\{file\}$/, "must be an https URL that ends with {file}")
      .describe("URL of a file of the archive at that commit, with `{file}` for the file's path"),
    pages: z
      .record(
        z.string().min(1),
        z
          .string()
          .regex(
            /^https:\/\/[^\s/\\?#@{}]+\/\S*\{[^\s{}]+\}\S*$/,
            "must be an https URL with {name}, or the name of a field in braces, after the host",
          ),
      )
      .optional()
      .describe(
        "URLs of the pages on which the publisher shows records, by the first folder of their files. `{name}` stands for the name of the file without `.xml`, any other name in braces for the value of that field of the record",
      ),
    about: stateCode.optional().describe("The state that all records are about, so that no field needs to name it"),
  })
  .meta({ id: "Archive", description: "A structured archive, whose records are cited instead of a text" });
export type Archive = z.output<typeof archive>;

/** Why records of an archive, or fields of records that facts cite, support no fact: each reason by its key. */
export const leftOutReasons = z.record(slug, localized);
export type LeftOutReasons = z.output<typeof leftOutReasons>;

/** What was read from an archive, and what was left out: `data/imported/sources/<id>.json`, which an import writes. */
export const ledger = z.strictObject({
  generated: z.string().min(1),
  records: z.int().nonnegative().describe("Number of records that were read"),
  leftOut: z
    .record(slug, z.array(z.string().min(1)))
    .describe("The records that support no fact, as `file#id`, by the key of the reason"),
  fields: z
    .record(z.string(), slug)
    .describe("The fields of cited records that facts do not use, or not always, each with the key of the reason"),
});
export type Ledger = z.output<typeof ledger>;

/** What is published about the records of an archive. */
export const publishedRecords = z.strictObject({
  read: z.int().nonnegative().describe("Number of records that were read"),
  cited: z.int().nonnegative().describe("Number of records that facts cite"),
  leftOut: z
    .array(
      z.strictObject({
        reason: localized.describe("Why they support no fact"),
        records: z.int().nonnegative().describe("Number of records"),
        fields: z.array(z.string()).describe("Fields of cited records that facts do not use, or not always"),
      }),
    )
    .describe("The records and fields that support no fact, by reason"),
  relations: z.record(pairId, z.int().positive()).describe("Number of records that each relation cites"),
});
