// Reads the fact table with a third-party parser, and validates its descriptor.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type Language, languages } from "../../data/model/language.ts";
import { factColumns } from "../../data/model/views/fact-columns.ts";
import { factRow } from "../../data/model/views/fact-row.ts";
import { type FactRow, factRows } from "../../data/view/table/fact-rows.ts";
import { csvHead, csvLines } from "../../data/view/table/facts-csv.ts";
import { ndjsonLines } from "../../data/view/table/facts-table.ts";
import { codebook, factSchema } from "../../worker/render/tables/codebook.ts";
import { dataPackage } from "../../worker/render/tables/datapackage.ts";
import { relations } from "./relations.ts";

const tags = Object.keys(languages) as Language[];
const allRows = (language: Language) =>
  relations.flatMap((relation) =>
    relation.facts.flatMap((fact) => factRows(fact, relation, { language, home: null, release: 7 })),
  );

const factsCsv = (rows: readonly FactRow[]) => csvHead + csvLines(rows);

/** Returns the original value of a cell, restored as the codebook explains. */
const restored = (cell: string) => (escapedCell.test(cell) ? cell.slice(1) : cell);
const escapedCell = new RegExp(/matches `(.+?)`/.exec(codebook())?.[1] ?? "(?!)");

/** Parses CSV strictly (RFC 4180): only CRLF ends a line, and all lines have the same number of cells. */
const parseCsv = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, record_delimiter: "\r\n", skip_empty_lines: false });

const cellsOf = (row: FactRow) =>
  Object.fromEntries(factColumns.map((column) => [column, row[column] === null ? "" : String(row[column])]));

test.each(tags)("all facts are read back unchanged from CSV, in %s", (language) => {
  const rows = allRows(language);
  const cells = parseCsv(factsCsv(rows)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, restored(cell)])),
  );
  expect(cells).toEqual(rows.map(cellsOf));
  expect(rows.length).toBeGreaterThan(100);
});

test.each(tags)("all facts are read back unchanged from NDJSON, in %s", (language) => {
  const rows = allRows(language);
  const text = ndjsonLines(rows);
  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(rows);
});

test("the CSV header lists these columns, in this order", () => {
  expect(csvHead).toBe(
    "\uFEFFfact,pair,iso3_a,iso3_b,home,counterpart,kind,date_edtf,date_min,date_max,title,person,amount,currency,last_attested,evidence,quote,source,url,citation,licence,release,unsettled,grade,text,remark,amount_bound,documents,documents_bound,records,date_means,valid_from,valid_until,office,iso3_from,iso3_to\r\n",
  );
});

test("every row of a fact lists the attributes on which its sources disagree", () => {
  const unsettledOf = (pair: string, fact: string) =>
    allRows("de").flatMap((row) => (row.pair === pair && row.fact === fact ? [row.unsettled] : []));
  expect(new Set(unsettledOf("af-tj", "establishment"))).toEqual(new Set(["date"]));
  expect(unsettledOf("no-tj", "ambassador-tj-idibek")).toContain("date_meaning");
  expect(unsettledOf("no-tj", "visit-2012-11-gul")).toEqual([null]);
});

test("a table can be written in parts", () => {
  const rows = allRows("de");
  expect(csvLines(rows.slice(0, 9)) + csvLines([]) + csvLines(rows.slice(9))).toBe(csvLines(rows));
  expect(ndjsonLines([])).toBe("");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["\n=1", "'\n=1"],
  ["＝1", "'＝1"],
  ['=HYPERLINK("https://evil.example","x")', '\'=HYPERLINK("https://evil.example","x")'],
  // Cells that already look escaped get another apostrophe, so that removing one restores them.
  ["'=1", "''=1"],
  ["''@x", "'''@x"],
  // Harmless cells stay unchanged.
  ["'t was", "'t was"],
  ["– dash", "– dash"],
  ["1992~", "1992~"],
  ["a=b", "a=b"],
  ["", ""],
])("%j is written as %j, and can be restored", (text, cell) => {
  const row = { ...(allRows("de")[0] as FactRow), quote: text };
  const written = parseCsv(factsCsv([row]))[0]?.quote ?? "";
  expect(written).toBe(cell);
  expect(restored(written)).toBe(text);
});

test("quotation marks, commas and line breaks stay within their cell", () => {
  const text = 'He said: "Yes, = no"\r\nand left, "quoted"\n';
  expect(parseCsv(factsCsv([{ ...(allRows("de")[0] as FactRow), quote: text }]))[0]?.quote).toBe(text);
});

test.each(tags)("no cell of the project's own data looks like a formula or needs escaping, in %s", (language) => {
  for (const row of parseCsv(factsCsv(allRows(language)))) {
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^'*[=+\-@\t\r\n＝＋－＠]/);
  }
});

test.each(tags)("every cell has the type and constraints of its column, in %s", (language) => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const types = {
    string: {},
    date: { format: "date" },
    number: { pattern: "^\\d+(\\.\\d+)?$" },
    integer: { pattern: "^\\d+$" },
  };
  const validate = ajv.compile({
    type: "object",
    additionalProperties: false,
    required: factSchema.fields.flatMap(({ name, constraints }) => (constraints.required ? [name] : [])),
    properties: Object.fromEntries(
      factSchema.fields.map(({ name, type, constraints: { pattern, enum: values } }) => [
        name,
        {
          type: "string",
          allOf: [types[type], pattern ? { pattern: `^(?:${pattern})$` } : {}],
          ...(values ? { enum: values } : {}),
        },
      ]),
    ),
  });
  for (const row of parseCsv(factsCsv(allRows(language)))) {
    const present = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
    expect(validate(present) ? [] : [present, validate.errors]).toEqual([]);
  }
});

test("a row may come from release 0, which the worker was deployed with, but not from a negative release", () => {
  const [row] = allRows("de");
  const releases = [0, -1].map((release) => factRow.safeParse({ ...row, release }).success);
  expect(releases).toEqual([true, false]);
  expect(factSchema.fields.find(({ name }) => name === "release")?.constraints.minimum).toBe(0);
});

test("datapackage.json is a valid Frictionless Data Package", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint for form editors that does not restrict the text.
  ajv.addFormat("textarea", true);
  const validate = ajv.compile(JSON.parse(readFileSync("tests/formats/schemas/datapackage-2.0.json", "utf8")));
  const release = { release: 7, time: "2026-05-04T10:00:00Z", origin: "https://entente.example" };
  const descriptor = JSON.parse(dataPackage(release, "facts.csv", 1));
  expect(validate(descriptor) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...descriptor, resources: [] })).toBe(false);
  expect(descriptor).toMatchObject({
    version: "7",
    created: "2026-05-04T10:00:00Z",
    licenses: [{ name: "CC0-1.0" }],
    resources: [{ path: "facts.csv", schema: { fields: factColumns.map((name) => ({ name })) } }],
  });
});

test("the codebook explains every column and value", () => {
  const text = codebook();
  for (const { name, description, categories = [] } of factSchema.fields) {
    expect(text).toContain(`| \`${name}\` |`);
    expect(description).toMatch(/\.$/);
    for (const { value, label } of categories) expect(text).toContain(`| \`${value}\` | ${label} |`);
  }
  expect(text).not.toMatch(/undefined|\[object/);
});
