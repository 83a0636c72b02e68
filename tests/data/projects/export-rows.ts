import { gunzipSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { readTombstone } from "../../../data/model/release/documents.ts";
import { parquetMagic } from "../../../data/model/release/exports.ts";

/** Returns the rows in a stored part of a download as text; empty for a tombstone and for the footer of the Parquet table. */
export async function exportRows(text: string): Promise<string> {
  if (readTombstone(text)) return "";
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  if (bytes[0] === 0x1f) return gunzipSync(bytes).toString();
  const isTable = Buffer.from(bytes).indexOf(parquetMagic) === 0;
  const rows = isTable ? await parquetReadObjects({ file: bytes.buffer }) : [];
  return rows.map((row) => Object.values(row).join("\t")).join("\n");
}
