// The whole dataset as files.
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, inject, test } from "vitest";
import { hashOf } from "../../../data/model/release/documents.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { relations } from "../../data/view/card.ts";
import { origin, publishedWorker, withdrawal } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;

const downloads = ["facts.csv", "facts.csv.gz", "facts.ndjson", "facts.ndjson.gz", "facts.parquet", "entente.zip"];

/** Reads the body as text. workerd logs a warning if `text()` is called on a body with a binary type. */
const textOf = async (response: Response) => new TextDecoder().decode(await response.arrayBuffer());

test("every file in the list exists and has the media type given there", async () => {
  const { files } = await (await get("/v1/exports")).json<{
    files: { name: string; url: string; mediaType: string }[];
  }>();
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(downloads));
  for (const { url, mediaType } of files) {
    const response = await get(url.replace(origin, ""));
    expect([url, response.status, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([url, 200, mediaType]);
    await response.arrayBuffer();
  }
});

test("the archive has a descriptor and a table with every claim of every fact", async () => {
  const bytes = new Uint8Array(await (await get("/v1/exports/entente.zip")).arrayBuffer());
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  );
  expect(Object.keys(files).sort()).toEqual(["CITATION.cff", "codebook.md", "datapackage.json", "facts.csv"]);
  const { resources } = JSON.parse(files["datapackage.json"] ?? "");
  expect(resources[0].bytes).toBe(unzipSync(bytes)["facts.csv"]?.length);
  const rows = parse(files[resources[0].path] ?? "", { columns: true, bom: true }) as { fact: string; pair: string }[];
  expect(Object.keys(rows[0] ?? {})).toEqual(resources[0].schema.fields.map(({ name }: { name: string }) => name));
  expect(rows).toHaveLength(relations().flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)).length);
  expect(await (await get("/v1/exports/facts.csv")).text()).toBe(files["facts.csv"]?.replace(/^\uFEFF?/, ""));
  // A strong ETag promises the same bytes every time.
  const again = new Uint8Array(await (await get("/v1/exports/entente.zip")).arrayBuffer());
  expect(again).toEqual(bytes);
});

test("the table has the same rows as the pages of all facts, apart from the release", async () => {
  const pages: string[] = [];
  for (let next = "/v1/facts.ndjson?lang=en&limit=100"; next; ) {
    const response = await get(next);
    pages.push(...(await textOf(response)).trimEnd().split("\n"));
    next = /<([^>]*)>; rel="next"/.exec(response.headers.get("Link") ?? "")?.[1]?.replace(origin, "") ?? "";
  }
  const table = await textOf(await get("/v1/exports/facts.ndjson"));
  expect(table.trimEnd().split("\n")).toEqual(pages.map((row) => row.replace('"release":1,', '"release":null,')));
});

test("the downloads of a release from which something was withdrawn are gone, and those of the others are not", async () => {
  await worker.withdrawFact();
  for (const name of downloads) {
    const { status, detail } = await worker.getProblem(`/v1/exports/${name}?release=1`);
    expect([name, status]).toEqual([name, 410]);
    expect(detail).toContain(withdrawal.reason);
    const current = await get(`/v1/exports/${name}`);
    expect([name, current.status]).toEqual([name, 200]);
    await current.arrayBuffer();
  }
  // The other facts of that release are still available page by page.
  expect(await textOf(await get("/v1/facts.ndjson?release=1&country=se"))).toContain('"pair":"se-tj"');
});

/** Publishes the first release again with a root from which something is missing. */
async function makeCurrentWithout(attribute: "exports" | "parquet"): Promise<void> {
  const { exports, ...root } = JSON.parse((await worker.kv.get(`root/${inject("release").root}`)) ?? "");
  const { parquet, ...others } = exports;
  expect(parquet.length).toBeGreaterThan(2);
  const text = JSON.stringify(attribute === "exports" ? root : { ...root, exports: others });
  await worker.kv.put(`root/${hashOf(text)}`, text);
  const pointer = JSON.parse((await worker.kv.get("current")) ?? "");
  await worker.kv.put("current", JSON.stringify({ ...pointer, root: hashOf(text) }));
}

/** Names of the listed files. */
async function listedFiles(): Promise<string[]> {
  const { files } = await (await get("/v1/exports")).json<{ files: { name: string }[] }>();
  return files.map(({ name }) => name);
}

test("a release that was published before there were downloads says where its facts are", async () => {
  await makeCurrentWithout("exports");
  for (const name of [...downloads, "datapackage.json"]) {
    const { status, type, detail } = await worker.getProblem(`/v1/exports/${name}?release=1`);
    expect([name, status, type]).toEqual([name, 404, "no-download"]);
    expect(detail).toContain(`${origin}/v1/facts.csv?release=1`);
  }
  expect(await listedFiles()).toEqual(["codebook.md", "CITATION.cff"]);
});

test("a release that was published before there was a Parquet table has the other downloads", async () => {
  await makeCurrentWithout("parquet");
  for (const query of ["", "?release=1"]) {
    const { status, type } = await worker.getProblem(`/v1/exports/facts.parquet${query}`);
    expect([query, status, type]).toEqual([query, 404, "no-download"]);
    for (const name of downloads.filter((other) => other !== "facts.parquet")) {
      const response = await get(`/v1/exports/${name}${query}`);
      expect([name, response.status]).toEqual([name, 200]);
      await response.arrayBuffer();
    }
  }
  const others = ["entente.zip", "facts.csv", "facts.csv.gz", "facts.ndjson", "facts.ndjson.gz", "datapackage.json"];
  expect((await listedFiles()).sort()).toEqual([...others, "CITATION.cff", "codebook.md"].sort());
});

test("a client that accepts Parquet gets it without an extension, and others get CSV", async () => {
  const typeFor = async (accept: string) => {
    const response = await get("/v1/exports/facts", { headers: { Accept: accept } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return [response.headers.get("Content-Type")?.split(";")[0], new TextDecoder().decode(bytes.subarray(0, 4))];
  };
  expect(await typeFor("application/vnd.apache.parquet")).toEqual(["application/vnd.apache.parquet", "PAR1"]);
  expect((await typeFor("*/*"))[0]).toBe("text/csv");
});

test("a download in a language other than English is refused, with the URL of the pages in that language", async () => {
  for (const name of downloads) {
    const { status, type, detail } = await worker.getProblem(`/v1/exports/${name}?lang=nb-NO`);
    expect([name, status, type]).toEqual([name, 400, "english-only"]);
    expect(detail).toContain(`${origin}/v1/facts.csv?lang=nb`);
  }
  const response = await get("/v1/exports/facts.csv?lang=en-GB", { headers: { "Accept-Language": "ru" } });
  expect(response.headers.get("Content-Language")).toBe("en");
  expect(response.headers.get("Vary")).toBeNull();
  await response.arrayBuffer();
});

test("the entity tag of a table stays the same while its rows do", async () => {
  const tagOf = async (path: string) => (await get(path, { method: "HEAD" })).headers.get("ETag");
  const [table, archive] = [await tagOf("/v1/exports/facts.csv"), await tagOf("/v1/exports/entente.zip")];
  const parquet = await tagOf("/v1/exports/facts.parquet");
  expect(await tagOf("/v1/exports/facts.ndjson")).not.toBe(table);
  expect(await tagOf("/v1/exports/facts.csv.gz")).not.toBe(table);
  await publish(storeOf(worker.kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
  expect(await tagOf("/v1/exports/facts.csv")).not.toBe(table);
  await rollback(storeOf(worker.kv), 1, "2026-01-03T00:00:00Z");
  expect(await tagOf("/v1/exports/facts.csv")).toBe(table);
  // These two name the release.
  expect(await tagOf("/v1/exports/entente.zip")).not.toBe(archive);
  expect(await tagOf("/v1/exports/facts.parquet")).not.toBe(parquet);
});

test("the descriptor of a pinned release names the table of that release", async () => {
  const { resources } = await (await get("/v1/exports/datapackage.json?release=1")).json<{
    resources: { path: string }[];
  }>();
  expect(resources[0]?.path).toBe(`${origin}/v1/exports/facts.csv?release=1`);
  const { files } = await (await get("/v1/exports?release=1")).json<{ files: { url: string }[] }>();
  for (const { url } of files) {
    expect([url, (await get(url.replace(origin, ""), { method: "HEAD" })).status]).toEqual([url, 200]);
  }
});
