// Downloads exports with curl from a worker whose KV lacks values that the release names.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Exports, ParquetPart } from "../../data/model/release/exports.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { type LocalServers, serve } from "../bench/local-servers.ts";
import { world } from "../bench/world.ts";

/** Synthetic data, so that the snapshot in dist/assets contains none of it. */
const release = buildRelease(world(1, 30), "// a widget");
const texts = new Map(release.documents.map(({ key, text }) => [key, text]));
const { exports } = JSON.parse(texts.get(`root/${release.root}`) ?? "") as { exports: Exports };
const folder = mkdtempSync(join(tmpdir(), "entente-export-"));
const file = join(folder, "download");
let servers: LocalServers;
/** Keys that the next test must find undamaged. */
const damagedKeys = new Set<string>();

/** Replaces a value until the end of the test; null deletes it. */
async function damage(key: string, text: string | null): Promise<void> {
  damagedKeys.add(key);
  await (text === null ? servers.kv.delete(key) : servers.kv.put(key, text));
}

beforeAll(async () => {
  servers = await serve(release, { RATE_LIMIT: "off" });
});
afterEach(async () => {
  for (const key of damagedKeys) await servers.kv.put(key, texts.get(key) ?? "");
  damagedKeys.clear();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await servers.stop();
});

const files = ["facts.csv", "facts.csv.gz", "facts.ndjson", "facts.ndjson.gz", "facts.parquet", "entente.zip"];

/** Downloads a file with `curl -f`, with more options of curl, and returns curl's exit code. */
async function download(name: string, ...options: string[]): Promise<number> {
  const args = ["--silent", "--fail", "--output", file, ...options, `${servers.entente}/v1/exports/${name}`];
  return promisify(execFile)("curl", args).then(
    () => 0,
    (error: { code: number }) => error.code,
  );
}

/** Starts a download over a connection of its own, which ends when the first bytes arrive. */
async function abort(path: string): Promise<void> {
  const { hostname, port } = new URL(servers.entente);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  await once(socket, "data");
  socket.destroy();
}

/** Parts of the table in a file. */
function partsOf(name: string): readonly ParquetPart[] {
  if (name.endsWith(".parquet")) return exports.parquet ?? [];
  return name.includes("ndjson") ? exports.ndjson : exports.csv;
}

const damages = {
  missing: (key: string) => damage(key, null),
  flipped: (key: string) => damage(key, (texts.get(key) ?? "").replace(/.{9}$/, "AAAAAAAA=")),
  truncated: (key: string) => damage(key, (texts.get(key) ?? "").slice(0, -1000)),
  swapped: (key: string) => damage(key, texts.get(`export/${exports.csv[0]?.hash}`) ?? ""),
};

test.each(files.flatMap((name) => Object.keys(damages).map((kind) => [name, kind as keyof typeof damages] as const)))(
  "curl notices that a part in the middle of %s is %s",
  async (name, kind) => {
    const part = partsOf(name).at(-2);
    await damages[kind](`export/${part?.hash}`);
    // CURLE_PARTIAL_FILE: fewer bytes arrived than `Content-Length` promised.
    expect(await download(name)).toBe(18);
    // Without curl, a reader notices too: what arrived ends within a row and a gzip member, and without the footer of a Parquet file.
    const received = readFileSync(file);
    if (name.endsWith(".gz")) expect(() => gunzipSync(received)).toThrow("unexpected end of file");
    else if (name.endsWith(".parquet")) expect(received.subarray(-4).toString()).not.toBe("PAR1");
    else if (name !== "entente.zip") expect(received.at(-1)).not.toBe("\n".charCodeAt(0));
  },
);

test.each(files)("if the first rows of %s cannot be read, another release or a 503 is returned", async (name) => {
  const first = partsOf(name).find(({ rows }) => rows > 0);
  await damage(`export/${first?.hash}`, null);
  // The snapshot in dist/assets, which is release 0.
  const response = await fetch(`${servers.entente}/v1/exports/${name}`);
  const length = (await response.arrayBuffer()).byteLength;
  expect([response.headers.get("Entente-Release"), response.status]).toEqual(["0", 200]);
  expect(response.headers.get("Content-Length")).toBe(String(length));
  // CURLE_HTTP_RETURNED_ERROR
  expect(await download(`${name}?release=1`)).toBe(22);
  expect((await fetch(`${servers.entente}/v1/exports/${name}?release=1`)).status).toBe(503);
});

test.each(files)("curl resumes a download of %s that was cut", async (name) => {
  expect(await download(name)).toBe(0);
  const complete = readFileSync(file);
  const part = partsOf(name).at(-2);
  await damage(`export/${part?.hash}`, null);
  expect(await download(name)).toBe(18);
  await servers.kv.put(`export/${part?.hash}`, texts.get(`export/${part?.hash}`) ?? "");
  expect(readFileSync(file).length).toBeLessThan(complete.length);
  expect(await download(name, "--continue-at", "-")).toBe(0);
  expect(readFileSync(file).equals(complete)).toBe(true);
});

test.each(files)("curl notices a cut in a range of %s, and gets ranges without the missing part", async (name) => {
  expect(await download(name)).toBe(0);
  const complete = readFileSync(file);
  await damage(`export/${partsOf(name).at(-2)?.hash}`, null);
  expect(await download(name, "--range", `100-${complete.length - 1}`)).toBe(18);
  const received = readFileSync(file);
  expect(received.length).toBeGreaterThan(0);
  expect(received.equals(complete.subarray(100, 100 + received.length))).toBe(true);
  for (const range of ["0-99", "-100"]) {
    expect(await download(name, "--range", range)).toBe(0);
    expect(readFileSync(file).equals(range === "-100" ? complete.subarray(-100) : complete.subarray(0, 100))).toBe(
      true,
    );
  }
});

test("a client that closes the connection does no harm", async () => {
  const response = await fetch(`${servers.entente}/v1/exports/facts.csv`);
  await response.body?.cancel();
  expect(await download("facts.csv")).toBe(0);
});

test("downloads that clients have aborted leave their places to others", async () => {
  for (let count = 0; count < 70; count += 1) await abort("/v1/exports/facts.csv");
  await expect.poll(() => download("facts.csv"), { timeout: 20_000, interval: 500 }).toBe(0);
}, 30_000);

test("unzip and gunzip read the files", async () => {
  expect(await download("entente.zip")).toBe(0);
  writeFileSync(join(folder, "entente.zip"), readFileSync(file));
  await promisify(execFile)("unzip", ["-t", join(folder, "entente.zip")]);
  const table = await promisify(execFile)("unzip", ["-p", join(folder, "entente.zip"), "facts.csv"], {
    maxBuffer: 1e8,
    encoding: "buffer",
  });
  expect(await download("facts.csv")).toBe(0);
  expect(readFileSync(file).equals(table.stdout)).toBe(true);
  expect(await download("facts.csv.gz")).toBe(0);
  expect(gunzipSync(readFileSync(file)).equals(table.stdout)).toBe(true);
});
