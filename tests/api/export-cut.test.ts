// Downloads exports with curl from a worker whose KV lacks values that the release names.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { type LocalServers, serve } from "../bench/local-servers.ts";
import { world } from "../bench/world.ts";

/** Synthetic data, so that the snapshot in dist/assets contains none of it. */
const release = buildRelease(world(1, 30), "// a widget");
let servers: LocalServers;

beforeAll(async () => {
  servers = await serve(release, { RATE_LIMIT: "off" });
});
afterAll(() => servers.stop());

/** Downloads a path with `curl -f` and returns curl's exit code. */
async function download(path: string): Promise<number> {
  const args = ["--silent", "--fail", "--output", "/dev/null", servers.entente + path];
  return promisify(execFile)("curl", args).then(
    () => 0,
    (error: { code: number }) => error.code,
  );
}

test.fails("curl fails if a value cannot be read in the middle of an export", async () => {
  const last = ["relation/", "export/"].flatMap(
    (type) => release.documents.filter(({ key }) => key.startsWith(type)).at(-1) ?? [],
  );
  for (const { key } of last) await servers.kv.delete(key);
  // CURLE_PARTIAL_FILE: the transfer ended before Content-Length bytes arrived.
  expect(await download("/v1/exports/facts.csv")).toBe(18);
  expect(await download("/v1/exports/facts.ndjson")).toBe(18);
});
