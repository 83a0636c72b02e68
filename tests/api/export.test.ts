// Downloads the whole dataset and opens it with third-party readers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { parse } from "csv-parse/sync";
import { expect, inject, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fetchWithRetry } from "../connections.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { listAll } from "./document.ts";

const server = inject("server");

/** The parts of a data package descriptor that the test reads. */
interface DataPackage {
  version: string;
  resources: {
    path: string;
    schema: {
      fields: { name: string; type: string; constraints?: { required?: boolean; pattern?: string; enum?: string[] } }[];
    };
  }[];
}

/** Downloads a ZIP file and returns the text of each file in it. */
async function downloadZip(path: string): Promise<Record<string, string>> {
  const response = await fetchWithRetry(server + path);
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(await response.arrayBuffer())), {
    checkSignature: true,
  });
  const files: Record<string, string> = {};
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter());
  }
  await reader.close();
  return files;
}

test("the archive contains all facts in a table that matches its descriptor and codebook", async () => {
  const files = await downloadZip("/v1/exports/entente.zip");
  const { version, resources } = JSON.parse(files["datapackage.json"] ?? "") as DataPackage;
  const [{ path, schema } = { path: "", schema: { fields: [] } }] = resources;
  const rows = parse(files[path] ?? "", { columns: true, bom: true, record_delimiter: "\r\n" }) as Record<
    string,
    string
  >[];
  expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
  for (const row of rows) {
    expect(row.release).toBe("");
    for (const { name, constraints = {} } of schema.fields) {
      const cell = row[name] ?? "";
      if (constraints.required) expect([name, cell]).not.toEqual([name, ""]);
      if (cell === "") continue;
      if (constraints.enum) expect(constraints.enum).toContain(cell);
      if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
    }
  }
  for (const { name } of schema.fields) expect(files["codebook.md"]).toContain(`| \`${name}\` |`);
  expect(parseYaml(files["CITATION.cff"] ?? "")).toMatchObject({ version, type: "dataset" });

  // The table has one row for every claim in the paginated list of facts.
  const facts = await listAll<{ fact: { claims: object[] } }>(server, "/v1/facts", "facts");
  expect(rows).toHaveLength(facts.reduce((sum, { fact }) => sum + fact.claims.length, 0));
});

test("DuckDB reads the Parquet table that is served: it has the rows of the CSV table and names its release", async () => {
  const response = await fetchWithRetry(`${server}/v1/exports/facts.parquet`);
  expect(response.headers.get("Content-Type")).toBe("application/vnd.apache.parquet");
  const file = join(temporaryFolder(), "facts.parquet");
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  const csv = await (await fetchWithRetry(`${server}/v1/exports/facts.csv`)).text();
  const rows = parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" }) as Record<string, string>[];

  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
  const columns = ["pair", "fact", "source", "date_edtf", "quote", "citation"];
  expect(await read(`select ${columns} from '${file}'`)).toEqual(
    rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] || null]))),
  );
  const [metadata] = await read(
    `select decode(value) as release from parquet_kv_metadata('${file}') where decode(key) = 'release'`,
  );
  expect(metadata?.release).toBe(response.headers.get("Entente-Release"));
});
