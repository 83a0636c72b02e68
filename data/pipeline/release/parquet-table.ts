import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { parquetMagic } from "../../model/release/exports.ts";
import type { FactRow } from "../../view/table/fact-rows.ts";
import { columnsOf, parquetSchema } from "./parquet-columns.ts";

type RowGroup = ParquetWriter["row_groups"][number];

/** Writes a Parquet file in parts. Row groups contain no positions, so they do not change if others do; only the footer changes. */
export class ParquetTable {
  private readonly groups: RowGroup[] = [];
  /** Length of the file so far, in bytes. */
  private length = parquetMagic.length;

  /**
   * Adds rows, at least one, as a row group.
   * @returns a Parquet file with only these rows, and how many bytes their row group has, which follows `parquetMagic`
   */
  add(rows: readonly FactRow[]): { file: Uint8Array; size: number } {
    const { writer, parquet } = newFile();
    parquet.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
    const size = writer.offset - parquetMagic.length;
    parquet.finish();
    const [group] = parquet.row_groups as [RowGroup];
    this.groups.push(moved(group, BigInt(this.length - parquetMagic.length)));
    this.length += size;
    return { file: writer.getBytes(), size };
  }

  /** Returns the footer of the complete table in two parts, between which the file's key-value metadata has its place. */
  footer(): [start: Uint8Array, end: Uint8Array] {
    const { writer, parquet } = newFile([placeholder]);
    parquet.row_groups = this.groups;
    parquet.num_rows = this.groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
    parquet.finish();
    const bytes = Buffer.from(writer.getBuffer());
    const place = bytes.lastIndexOf(placeholderField);
    if (place === -1) throw new Error("the footer of the Parquet table has no key-value metadata");
    // The file ends with the footer's length (4 bytes) and the magic number, which depend on the metadata.
    const end = bytes.subarray(place + placeholderField.length, -(4 + parquetMagic.length));
    return [bytes.subarray(parquetMagic.length, place), end];
  }
}

const placeholder = { key: "entente", value: "placeholder" };

/** The placeholder as field 5 of `FileMetaData`, after field 4: a list with one structure of two strings (Thrift's compact protocol). */
const placeholderField = Buffer.concat([
  Buffer.of(0x19, 0x1c),
  ...[placeholder.key, placeholder.value].flatMap((text) => [Buffer.of(0x18, text.length), Buffer.from(text)]),
  Buffer.of(0),
]);

function newFile(kvMetadata?: { key: string; value: string }[]): { writer: ByteWriter; parquet: ParquetWriter } {
  const writer = new ByteWriter();
  const metadata = kvMetadata ? { kvMetadata } : {};
  return { writer, parquet: new ParquetWriter({ writer, schema: parquetSchema, createdBy: "entente", ...metadata }) };
}

/** Returns a row group with its positions moved by a number of bytes. */
function moved(group: RowGroup, distance: bigint): RowGroup {
  return {
    ...group,
    columns: group.columns.map(({ file_offset, meta_data, ...column }) => {
      if (!meta_data) throw new Error("a column of a row group has no metadata");
      const { data_page_offset, dictionary_page_offset: dictionary } = meta_data;
      return {
        ...column,
        file_offset: file_offset + distance,
        meta_data: {
          ...meta_data,
          data_page_offset: data_page_offset + distance,
          ...(dictionary === undefined ? {} : { dictionary_page_offset: dictionary + distance }),
        },
      };
    }),
  };
}
