import { strToU8 } from "fflate";
import type { Relation } from "../../model/facts/relation.ts";
import { documentKey, hashOf } from "../../model/release/documents.ts";
import type { ExportPart, Exports } from "../../model/release/exports.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { factRows } from "../../view/table/fact-rows.ts";
import { type TableFormat, tableHead, tableLines } from "../../view/table/facts-table.ts";
import type { StoredText } from "../kv/key-value-store.ts";
import { gzipMember, joined } from "./gzip-member.ts";

/** Maximum length of a part's content in bytes: a worker with 128 MB keeps several in memory, and KV stores up to 25 MiB. */
const maxSize = 10_000_000;

const formats = ["csv", "ndjson"] as const satisfies TableFormat[];

/** One relation's rows. */
interface Piece {
  pair: PairId;
  content: Uint8Array;
  rows: number;
}

/**
 * Writes the tables of all facts in parts, one for each state, so that a changed fact changes one part of each table. The same facts
 * always give the same bytes, on any machine: the texts are English, there is no release number or time, and the compressor is
 * written in JavaScript (zlib's output depends on its version and the processor).
 */
export class ExportBuilder {
  private readonly exports: Exports = { csv: [], ndjson: [] };
  /** The rows of the current state's relations. */
  private pieces: Record<TableFormat, Piece[]> = { csv: [], ndjson: [] };
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
    this.exports.csv.push(this.store(head, { state: null, rows: 0 }));
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
    for (const format of formats) {
      const content = strToU8(tableLines(format, rows));
      this.pieces[format].push({ pair: relation.id, content, rows: rows.length });
    }
  }

  /** Returns the parts of all relations added so far. */
  finish(): Exports {
    this.finishState();
    // An empty file is not a gzip file.
    if (this.exports.ndjson.length === 0) {
      this.exports.ndjson.push(this.store(new Uint8Array(), { state: null, rows: 0 }));
    }
    return this.exports;
  }

  private finishState(): void {
    const { state } = this;
    if (state === null) return;
    for (const format of formats) {
      const parts = split(this.pieces[format], this.limit);
      for (const { from, pieces } of parts) {
        const content = joined(pieces.map((piece) => piece.content));
        const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
        const heading = { state, ...(parts.length > 1 ? { from } : {}) };
        this.exports[format].push(this.store(content, { ...heading, rows }));
      }
    }
    this.pieces = { csv: [], ndjson: [] };
  }

  private store(content: Uint8Array, heading: Pick<ExportPart, "state" | "from" | "rows">): ExportPart {
    const member = gzipMember(content);
    const text = Buffer.from(member).toString("base64");
    const hash = hashOf(text);
    this.keep({ key: documentKey("export", hash), text });
    const { rows, ...range } = heading;
    const crc32 = new DataView(member.buffer, member.length - 8).getUint32(0, true);
    return { ...range, hash, bytes: member.length, size: content.length, rows, crc32 };
  }
}

/**
 * Splits a state's relations until no part exceeds the limit, each time in the middle of the alphabet instead of by size, so that a
 * growing relation does not move the boundaries of all parts after it.
 * @param range the second states of the relations, as numbers from 0 (aa) to 675 (zz)
 */
function split(
  pieces: readonly Piece[],
  limit: number,
  [start, end] = [0, 26 * 26],
): { from: PairId; pieces: readonly Piece[] }[] {
  const size = pieces.reduce((sum, { content }) => sum + content.length, 0);
  if (pieces.length === 0) return [];
  if (size <= limit || pieces.length === 1) return [{ from: (pieces[0] as Piece).pair, pieces }];
  const middle = (start + end) >> 1;
  const isBefore = ({ pair }: Piece) => placeOf(pair) < middle;
  return [
    ...split(pieces.filter(isBefore), limit, [start, middle]),
    ...split(
      pieces.filter((piece) => !isBefore(piece)),
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
