import * as z from "zod";
import { sha256 } from "../scalars.ts";
import { factAttributes } from "./kind-attributes.ts";

const recordField = z.strictObject({
  field: z
    .string()
    .min(1)
    .describe("The field, as the archive names it: its path in the record, such as `started/date` or `from/@id`"),
  value: z
    .string()
    .min(1)
    .describe("Its value, with single spaces; of a field that contains prose, only the words that were read"),
  proves: z.array(z.enum(factAttributes)).min(1).describe("The attributes of the fact that this value proves"),
});

/** A record of a structured archive, and the values in it that support a claim. */
const archiveRecord = z
  .strictObject({
    file: z.string().min(1).describe("Path of the file in the archive"),
    id: z.string().min(1).describe("Id of the record, unique within the file"),
    sha256: sha256.describe(
      "SHA-256 of the record's UTF-8 bytes, in hexadecimal. XML: the bytes in the file, from the start tag to the end tag. JSON: the record as `JSON.stringify` writes it, without white space between tokens and with the keys in the file's order; if the source is only some members of the record, without the others",
    ),
    fields: z.array(recordField).min(1).describe("The fields that support the claim"),
  })
  .meta({
    id: "Record",
    description: "A record of a structured archive, and the values in it that support a claim. It is never quoted",
  });
export interface ArchiveRecord extends z.output<typeof archiveRecord> {}

/** A named type, so that emitted type declarations refer to it by name instead of repeating it. @public */
export interface ArchiveRecordSchema extends z.ZodType<ArchiveRecord> {}

/** The records of a claim. */
export const archiveRecords: z.ZodArray<ArchiveRecordSchema> = z.array(archiveRecord);
