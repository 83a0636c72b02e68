// Reads the Parquet table with DuckDB, and compares it with the CSV table of the same release.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBDateValue, DuckDBDecimalValue, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, expect, test } from "vitest";
import type { Relation } from "../../data/model/facts/relation.ts";
import { unscaledAmount } from "../../data/model/scalars.ts";
import { type ColumnValue, columns, factColumns } from "../../data/model/views/fact-columns.ts";
import { buildRelation } from "../../data/pipeline/release/build-release.ts";
import { ExportBuilder } from "../../data/pipeline/release/export-builder.ts";
import { ParquetTable } from "../../data/pipeline/release/parquet-table.ts";
import { type FactRow, factRows } from "../../data/view/table/fact-rows.ts";
import { parquetFile } from "../../worker/render/tables/parquet.ts";
import { world } from "../bench/world.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { relation, relations } from "./relations.ts";

const dataset = { release: 7, time: "2026-05-04T10:00:00.000Z", origin: "https://entente.example" };
let query: (sql: string) => Promise<Record<string, DuckDBValue>[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
});

/** Writes bytes to a file, and returns it as a table function of DuckDB that takes the file's name. */
function stored(bytes: Uint8Array): (reader: string) => string {
  const file = join(temporaryFolder(), "facts.parquet");
  writeFileSync(file, bytes);
  return (reader) => `${reader}('${file}')`;
}

/** Builds the downloads, and returns the CSV table, the Parquet table and the parts of the latter. */
async function build(from: readonly Relation[], limit?: number) {
  const values = new Map<string, Buffer<ArrayBuffer>>();
  const builder = new ExportBuilder(({ key, text }) => values.set(key, Buffer.from(text, "base64")), limit);
  for (const each of [...from].sort((a, b) => (a.id < b.id ? -1 : 1))) builder.add(each);
  const { csv, parquet = [] } = builder.finish();
  const read = ({ hash }: { hash: string }) => Uint8Array.from(values.get(`export/${hash}`) ?? []);
  const { segments } = parquetFile(parquet, async (part) => read(part), dataset);
  const chunks = await Promise.all(
    segments.map(async ({ bytes, length }) => {
      const chunk = typeof bytes === "function" ? await bytes() : bytes;
      expect(chunk.length).toBe(length);
      return chunk;
    }),
  );
  return { csv: gunzipSync(Buffer.concat(csv.map(read))).toString(), file: Buffer.concat(chunks), parquet, read };
}

/** Texts that formats confuse: quotation marks, separators, line breaks, formulas, and scripts of both directions. */
const awkwardTexts = [
  'He said: "Yes, = no"\r\nand left,\t"quoted"\n',
  "=HYPERLINK(1)",
  "'=1",
  "روابط دیپلماتیک بین نروژ و تاجیکستان «برقرار» شد",
  "Дипломатические отношения; Ӯ, ӣ, ҳ",
  "日本語 🇳🇴👩🏽‍🚀 é\u200f",
  "NULL",
  " ",
];

/** The project's relations, and one whose quotes and texts are awkward. */
function awkwardRelations(): Relation[] {
  const awkward: Relation = structuredClone(relation("no-tj"));
  const quoted = awkward.facts.flatMap(({ claims }) => claims.filter(({ quotes }) => quotes.length > 0));
  for (const [index, claim] of quoted.entries()) {
    const exact = awkwardTexts[index % awkwardTexts.length] as string;
    claim.quotes = claim.quotes.slice(0, 1).map((quote) => ({ ...quote, exact }));
  }
  return [...relations.filter(({ id }) => id !== "no-tj"), awkward];
}

const synthetic = world(1, 60);
const syntheticRelations = [...synthetic.relations].map(([id, authored]) => buildRelation(id, authored, synthetic));

/** Returns what DuckDB should read from a cell of the CSV table. */
function expectedValue(cell: string, type: ColumnValue): unknown {
  if (cell === "") return null;
  if (type === "day") return cell;
  if (type === "decimal") return unscaledAmount(cell);
  if (type === "count" || type === "release") return BigInt(cell);
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** Returns a value of DuckDB in the form of {@link expectedValue}. */
function plain(value: DuckDBValue | undefined): unknown {
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) return value.value;
  return value;
}

test.each([
  ["the project's data with awkward texts", awkwardRelations(), undefined],
  ["the same in small parts", awkwardRelations(), 20_000],
  ["synthetic data", syntheticRelations, undefined],
  ["no data", [], undefined],
])("DuckDB reads the same rows from Parquet as from CSV: %s", async (_, from, limit) => {
  const { csv, file, parquet } = await build(from, limit);
  const lines: Record<string, string>[] = parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });
  const rows = await query(`select * from ${stored(file)("read_parquet")}`);
  expect(rows).toHaveLength(lines.length);
  for (const [index, line] of lines.entries()) {
    const row = rows[index] ?? {};
    expect(Object.keys(row)).toEqual(Object.keys(line));
    const values = Object.fromEntries(factColumns.map((name) => [name, plain(row[name])]));
    const cells = factColumns.map((name) => [name, expectedValue(line[name] ?? "", columns[name].valueType)]);
    expect(values).toEqual(Object.fromEntries(cells));
  }
  expect(parquet.reduce((sum, part) => sum + part.rows, 0)).toBe(lines.length);
});

test("the awkward texts, null and typed values are in the table", async () => {
  const { file } = await build([...awkwardRelations(), ...syntheticRelations.filter(({ id }) => id !== "no-tj")]);
  const table = stored(file)("read_parquet");
  const quotes = new Set((await query(`select quote from ${table}`)).map(({ quote }) => quote));
  for (const text of awkwardTexts) expect(quotes).toContain(text);
  const names = ["amount", "documents", "date_min", "url", "release"];
  const [counts = {}] = await query(
    `select ${names.map((name) => `count(${name}) as ${name}`)}, count(*) as all_rows from ${table}`,
  );
  for (const name of names.slice(0, -1)) {
    // Some rows have a value, and others do not.
    expect(counts[name]).toBeGreaterThan(0n);
    expect(counts[name]).toBeLessThan(counts.all_rows as bigint);
  }
  expect(counts.release).toBe(0n);
});

test("columns have the types that their values need, and are nullable if they are in the codebook", async () => {
  const { file } = await build(relations);
  const fields = await query(
    `select name, type, converted_type, repetition_type from ${stored(file)("parquet_schema")} where num_children is null`,
  );
  expect(fields.map(({ name }) => name)).toEqual(factColumns);
  for (const { name, repetition_type } of fields) {
    const isNullable = "nullable" in columns[name as keyof typeof columns];
    expect([name, repetition_type]).toEqual([name, isNullable ? "OPTIONAL" : "REQUIRED"]);
  }
  const typed = await query(`describe select * from ${stored(file)("read_parquet")}`);
  const others = typed.filter(({ column_type }) => column_type !== "VARCHAR");
  expect(Object.fromEntries(others.map(({ column_name, column_type }) => [column_name, column_type]))).toEqual({
    date_min: "DATE",
    date_max: "DATE",
    amount: "DECIMAL(38,6)",
    release: "BIGINT",
    documents: "BIGINT",
  });
});

test("the file's metadata names the release and the licence, and nothing else depends on the release", async () => {
  const { file, parquet, read } = await build(relations);
  const entries = await query(
    `select decode(key) as key, decode(value) as value from ${stored(file)("parquet_kv_metadata")}`,
  );
  expect(Object.fromEntries(entries.map(({ key, value }) => [key, value]))).toMatchObject({
    release: "7",
    created: dataset.time,
    licence: "CC0-1.0",
    homepage: dataset.origin,
    codebook: "https://entente.example/v1/exports/codebook.md",
  });
  const [{ created_by, num_rows } = {}] = await query(
    `select created_by, num_rows from ${stored(file)("parquet_file_metadata")}`,
  );
  expect(created_by).toBe("entente");
  expect(Number(num_rows)).toBe(parquet.reduce((sum, { rows }) => sum + rows, 0));
  // Footers are kept when something is withdrawn, so they must not contain what a row says.
  const listed = await query(
    `select distinct path_in_schema as name from ${stored(file)("parquet_metadata")} where stats_min_value is not null or stats_min is not null`,
  );
  expect(listed.map(({ name }) => name).sort()).toEqual(["iso3_a", "iso3_b", "pair"]);
  const footers = Buffer.concat(parquet.slice(-2).map(read)).toString("latin1");
  expect(footers).toContain("no-tj");
  expect(footers).not.toContain("Norw");
});

test("every part is a file with the rows of its state, and the table contains its row group unchanged", async () => {
  const { file, parquet, read } = await build(relations);
  for (const part of parquet.slice(0, -2)) {
    const table = stored(read(part))("read_parquet");
    const rows = await query(`select pair from ${table}`);
    expect(rows).toHaveLength(part.rows);
    for (const { pair } of rows) expect(String(pair).slice(0, 2)).toBe(part.state);
    expect(file.includes(Buffer.from(read(part).subarray(4, 4 + part.size)))).toBe(true);
  }
});

test("the same facts give the same file, and another release only another description of it", async () => {
  const first = await build(relations);
  expect((await build(relations)).file.equals(first.file)).toBe(true);
  const { segments, identity } = parquetFile(first.parquet, async (part) => first.read(part), dataset);
  const later = parquetFile(first.parquet, async (part) => first.read(part), { ...dataset, release: 1234 });
  expect(later.identity).not.toEqual(identity);
  const fixed = (list: typeof segments) => list.map(({ bytes }) => (typeof bytes === "function" ? null : bytes));
  // All ready segments but the metadata, and the footer's length.
  const differing = fixed(later.segments).filter((bytes, index) => {
    const other = fixed(segments)[index];
    return bytes && other && !Buffer.from(bytes).equals(other);
  });
  expect(differing).toHaveLength(2);
});

test("values of any length and number are read back unchanged", async () => {
  const [example] = relations.flatMap((each) =>
    each.facts.flatMap((fact) => factRows(fact, each, { language: "en", home: null, release: null })),
  ) as [FactRow];
  const text = fc.string({ unit: "grapheme", maxLength: 40 });
  const row = fc.record({
    quote: fc.option(fc.oneof(text, fc.constantFrom(...awkwardTexts))),
    title: text,
    date_min: fc.option(fc.constantFrom("0000-01-01", "0001-12-31", "1969-12-31", "1970-01-01", "9999-12-31")),
    amount: fc.option(fc.constantFrom("0", "0.000001", "1060000", `${"9".repeat(32)}.999999`)),
    documents: fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 300 }),
      fc.nat({ max: 3_000_000 }),
      async (some, length) => {
        const rows = some.map((values) => ({ ...example, ...values }) as FactRow);
        rows.push({ ...example, quote: "ø".repeat(length) });
        const { file } = new ParquetTable().add(rows);
        const read = await query(`select * from ${stored(file)("read_parquet")}`);
        expect(read.map(({ quote, title, documents }) => [quote, title, documents])).toEqual(
          rows.map(({ quote, title, documents }) => [quote, title, documents === null ? null : BigInt(documents)]),
        );
        expect(read.map(({ amount }) => plain(amount))).toEqual(
          rows.map(({ amount }) => (amount === null ? null : unscaledAmount(amount))),
        );
        const days = read.map(({ date_min }) => (date_min instanceof DuckDBDateValue ? date_min.days : date_min));
        expect(days).toEqual(
          rows.map(({ date_min }) => (date_min === null ? null : Date.parse(date_min) / 86_400_000)),
        );
        // hyparquet, which a withdrawal uses to search parts.
        const searched = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
        expect(searched.map(({ quote }) => quote)).toEqual(rows.map(({ quote }) => quote));
      },
    ),
    { numRuns: 25 },
  );
});
