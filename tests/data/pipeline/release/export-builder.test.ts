// Reads the parts of the downloads with Node's zlib, which shares no code with the compressor.
import { crc32, gunzipSync, inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import {
  blocksLength,
  blocksOf,
  type ExportPart,
  finalBlock,
  type ParquetPart,
  parquetMagic,
  partsOfRelations,
} from "../../../../data/model/release/exports.ts";
import { buildRelation } from "../../../../data/pipeline/release/build-release.ts";
import { ExportBuilder } from "../../../../data/pipeline/release/export-builder.ts";
import { world } from "../../../bench/world.ts";

const data = world(1, 200);
const relations: Relation[] = [...data.relations]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, authored]) => buildRelation(id, authored, data));
const rows = relations.flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)).length;

/** Builds the parts with this limit, and decodes them. */
function build(limit?: number, from = relations) {
  const members = new Map<string, Buffer<ArrayBuffer>>();
  const builder = new ExportBuilder(({ key, text }) => members.set(key, Buffer.from(text, "base64")), limit);
  for (const relation of from) builder.add(relation);
  const exports = builder.finish();
  const memberOf = ({ hash }: ExportPart) => members.get(`export/${hash}`) as Buffer<ArrayBuffer>;
  return { exports, memberOf };
}

test.each([
  ["whole states", undefined],
  ["split states", 50_000],
])("the parts of both tables decompress to all rows, for %s", (_, limit) => {
  const { exports, memberOf } = build(limit);
  const texts = [exports.csv, exports.ndjson].map((parts) => {
    for (const part of parts) {
      const member = memberOf(part);
      const content = gunzipSync(member);
      expect(part).toMatchObject({ bytes: member.length, size: content.length, crc32: crc32(content) });
    }
    return gunzipSync(Buffer.concat(parts.map(memberOf))).toString();
  });
  const table = parse(texts[0] ?? "", { columns: true, bom: true }) as { fact: string; release: string }[];
  const lines = (texts[1] ?? "").trimEnd().split("\n");
  expect([table.length, lines.length]).toEqual([rows, rows]);
  expect(new Set(table.map(({ release }) => release))).toEqual(new Set([""]));
  expect(table.map(({ fact }) => fact)).toEqual(lines.map((line) => JSON.parse(line).fact));
  for (const parts of [exports.csv, exports.ndjson]) expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(rows);
});

test("no part exceeds the limit unless it is a single relation, and every relation is found in its part", () => {
  const limit = 20_000;
  const { exports, memberOf } = build(limit);
  for (const parts of [exports.csv, exports.ndjson]) {
    for (const part of parts) {
      const pairs = new Set(
        gunzipSync(memberOf(part))
          .toString()
          .match(/(?<=[,"])[a-z]{2}-[a-z]{2}(?=[,"])/g),
      );
      if (part.size > limit) expect(pairs.size).toBe(1);
    }
    expect(new Set(parts.map(({ state }) => state)).size).toBeLessThan(parts.length);
  }
  for (const { id } of relations) {
    const parts = partsOfRelations(exports, [id]);
    expect(parts).toHaveLength(3);
    for (const hash of parts) {
      const bytes = memberOf({ hash } as ExportPart);
      const content = bytes.subarray(0, 4).equals(parquetMagic) ? bytes : gunzipSync(bytes);
      expect(content.toString("latin1")).toContain(id);
    }
  }
});

test("the blocks of all parts form one DEFLATE stream", () => {
  const { exports, memberOf } = build();
  const blocks = exports.csv.map((part) => blocksOf(memberOf(part)));
  expect(blocks.map(({ length }) => length)).toEqual(exports.csv.map(blocksLength));
  const content = gunzipSync(Buffer.concat(exports.csv.map(memberOf)));
  expect(content.equals(inflateRawSync(Buffer.concat([...blocks, finalBlock])))).toBe(true);
});

test("the same facts give the same parts, whatever other facts the release has", () => {
  const { exports } = build();
  expect(build().exports).toEqual(exports);
  const [first] = relations;
  const others = relations.filter(({ id }) => !id.startsWith(first?.id.slice(0, 2) ?? ""));
  const partOf = (other: readonly ParquetPart[] = []) => other.filter(({ state }) => state !== null);
  const { exports: fewer } = build(undefined, others);
  expect(partOf(fewer.csv).length).toBeGreaterThan(0);
  expect(partOf(exports.csv)).toEqual(expect.arrayContaining(partOf(fewer.csv)));
  expect(partOf(exports.parquet)).toEqual(expect.arrayContaining(partOf(fewer.parquet)));
});

test("an empty release still has files that can be decompressed", () => {
  const { exports, memberOf } = build(undefined, []);
  expect(gunzipSync(memberOf(exports.ndjson[0] as ExportPart))).toHaveLength(0);
  expect(gunzipSync(memberOf(exports.csv[0] as ExportPart)).toString()).toContain("pair");
});
