// The whole dataset as files.
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { relations } from "../../data/view/card.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;

test("every file in the list exists and has the media type given there", async () => {
  const { files } = await (await get("/v1/exports")).json<{
    files: { name: string; url: string; mediaType: string }[];
  }>();
  expect(files.length).toBeGreaterThan(4);
  for (const { url, mediaType } of files) {
    const response = await get(url.replace(origin, ""));
    expect([url, response.status, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([url, 200, mediaType]);
    await response.arrayBuffer();
  }
});

test("the archive has a descriptor and a table with every claim of every fact", async () => {
  const bytes = new Uint8Array(await (await get("/v1/exports/entente.zip?lang=de")).arrayBuffer());
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  );
  expect(Object.keys(files).sort()).toEqual(["CITATION.cff", "codebook.md", "datapackage.json", "facts.csv"]);
  const { resources } = JSON.parse(files["datapackage.json"] ?? "");
  const rows = parse(files[resources[0].path] ?? "", { columns: true, bom: true }) as { fact: string; pair: string }[];
  expect(Object.keys(rows[0] ?? {})).toEqual(resources[0].schema.fields.map(({ name }: { name: string }) => name));
  expect(rows).toHaveLength(relations().flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)).length);
  expect(await (await get("/v1/exports/facts.csv?lang=de")).text()).toBe(files["facts.csv"]?.replace(/^\uFEFF?/, ""));
  // A strong ETag promises the same bytes every time.
  const again = new Uint8Array(await (await get("/v1/exports/entente.zip?lang=de")).arrayBuffer());
  expect(again).toEqual(bytes);
});

test("an export of a pinned release omits withdrawn relations without an error", async () => {
  await worker.withdrawFact();
  const table = await (await get("/v1/exports/facts.ndjson?release=1")).text();
  expect(table).toContain('"pair":"se-tj"');
  expect(table).not.toContain('"pair":"no-tj"');
});

test("the descriptor of a pinned release names the table of that release", async () => {
  const { resources } = await (await get("/v1/exports/datapackage.json?release=1&lang=de")).json<{
    resources: { path: string }[];
  }>();
  expect(resources[0]?.path).toBe(`${origin}/v1/exports/facts.csv?lang=de&release=1`);
  const { files } = await (await get("/v1/exports?release=1")).json<{ files: { url: string }[] }>();
  for (const { url } of files) {
    expect([url, (await get(url.replace(origin, ""), { method: "HEAD" })).status]).toEqual([url, 200]);
  }
});
