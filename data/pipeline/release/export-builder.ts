import { strToU8 } from "fflate";
import type { Relation } from "../../model/facts/relation.ts";
import { documentKey, hashOf } from "../../model/release/documents.ts";
import type { ExportPart, Exports } from "../../model/release/exports.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { type FactRow, factRows } from "../../view/table/fact-rows.ts";
import { type TableFormat, tableHead, tableLines } from "../../view/table/facts-table.ts";
import type { StoredText } from "../kv/key-value-store.ts";
import { gzipMember, joined } from "./gzip-member.ts";
import { ParquetTable } from "./parquet-table.ts";

/** Maximum length of a part's content in bytes: a worker with 128 MB keeps several in memory, and KV stores up to 25 MiB. */
const maxSize = 10_000_000;

type Heading = Pick<ExportPart, "state" | "from" | "rows">;

/** One relation's rows, in the formats that are text and as they are. */
interface Piece extends Record<TableFormat, Uint8Array> {
  pair: PairId;
  rows: readonly FactRow[];
}

/**
 * Writes the tables of all facts in parts, one for each state, so that a changed fact changes one part of each table. The same facts
 * always give the same bytes, on any machine: the texts are English, there is no release number or time, and the compressors are
 * written in JavaScript (zlib's output depends on its version and the processor).
 */
export class ExportBuilder {
  private readonly exports: Required<Exports> = { csv: [], ndjson: [], parquet: [] };
  private readonly parquet = new ParquetTable();
  /** The rows of the current state's relations. */
  private pieces: Piece[] = [];
  private state: StateCode | null = null;

  /**
   * @param keep takes each part as soon as it is complete
   * @param limit see `maxSize`
   */
  constructor(
    private readonly keep: (part: StoredText) => void,
    private readonly limit = maxSize,
  ) {
    const head = strToU8(tableHead("csv"));
    this.exports.csv.push(this.storeText(head, { state: null, rows: 0 }));
  }

  /** Adds a relation. They must be added in the order of their ids. */
  add(relation: Relation): void {
    const [state] = statesOf(relation.id);
    if (state !== this.state) this.finishState();
    this.state = state;
    const options = { language: "en", home: null, release: null } as const;
    const rows = relation.facts.flatMap((fact) => factRows(fact, relation, options));
    // All parts without rows would be the same document, so withdrawing one would withdraw all of them.
    if (rows.length === 0) return;
    const [csv, ndjson] = [strToU8(tableLines("csv", rows)), strToU8(tableLines("ndjson", rows))];
    this.pieces.push({ pair: relation.id, rows, csv, ndjson });
  }

  /** Returns the parts of all relations added so far. */
  finish(): Exports {
    this.finishState();
    // An empty file is not a gzip file.
    if (this.exports.ndjson.length === 0) {
      this.exports.ndjson.push(this.storeText(new Uint8Array(), { state: null, rows: 0 }));
    }
    for (const half of this.parquet.footer()) {
      this.exports.parquet.push({ state: null, ...this.store(half), size: half.length, rows: 0 });
    }
    return this.exports;
  }

  private finishState(): void {
    for (const format of ["csv", "ndjson"] as const) {
      for (const { heading, pieces } of this.split(format)) {
        const content = joined(pieces.map((piece) => piece[format]));
        this.exports[format].push(this.storeText(content, heading));
      }
    }
    // Compressed columns are shorter than NDJSON, so these parts do not exceed the limit either.
    for (const { heading, pieces } of this.split("ndjson")) {
      const { rows, ...range } = heading;
      const { file, size } = this.parquet.add(pieces.flatMap((piece) => piece.rows));
      this.exports.parquet.push({ ...range, ...this.store(file), size, rows });
    }
    this.pieces = [];
  }

  /** Splits the state's relations into parts whose text in this format does not exceed the limit. */
  private split(format: TableFormat): { heading: Heading; pieces: readonly Piece[] }[] {
    const { state } = this;
    const parts = split(this.pieces, format, this.limit);
    return parts.map(({ from, pieces }) => {
      const rows = pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
      return { heading: { state, ...(parts.length > 1 ? { from } : {}), rows }, pieces };
    });
  }

  private storeText(content: Uint8Array, { rows, ...range }: Heading): ExportPart {
    const member = gzipMember(content);
    const crc32 = new DataView(member.buffer, member.length - 8).getUint32(0, true);
    return { ...range, ...this.store(member), size: content.length, rows, crc32 };
  }

  private store(bytes: Uint8Array): Pick<ExportPart, "hash" | "bytes"> {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
    const hash = hashOf(text);
    this.keep({ key: documentKey("export", hash), text });
    return { hash, bytes: bytes.length };
  }
}

/**
 * Splits a state's relations until no part exceeds the limit, each time in the middle of the alphabet instead of by size, so that a
 * growing relation does not move the boundaries of all parts after it.
 * @param range the second states of the relations, as numbers from 0 (aa) to 675 (zz)
 */
function split(
  pieces: readonly Piece[],
  format: TableFormat,
  limit: number,
  [start, end] = [0, 26 * 26],
): { from: PairId; pieces: readonly Piece[] }[] {
  const size = pieces.reduce((sum, piece) => sum + piece[format].length, 0);
  if (pieces.length === 0) return [];
  if (size <= limit || pieces.length === 1) return [{ from: (pieces[0] as Piece).pair, pieces }];
  const middle = (start + end) >> 1;
  const isBefore = ({ pair }: Piece) => placeOf(pair) < middle;
  return [
    ...split(pieces.filter(isBefore), format, limit, [start, middle]),
    ...split(
      pieces.filter((piece) => !isBefore(piece)),
      format,
      limit,
      [middle, end],
    ),
  ];
}

/** Returns the alphabetical position of a relation's second state. */
function placeOf(pair: PairId): number {
  const [, state] = statesOf(pair);
  return (state.charCodeAt(0) - 97) * 26 + state.charCodeAt(1) - 97;
}
