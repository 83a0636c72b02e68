import { expect, test } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { bulkGet } from "../../bulk-get.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get, getAll } = worker;

test("lists the releases, newest first, and returns the log entry of each", async () => {
  await worker.publishSecondRelease();
  const { releases } = await (await get("/v1/releases")).json<{ releases: { release: number; time: string }[] }>();
  expect(releases.map(({ release, time }) => [release, time])).toEqual([
    [2, "2026-01-02T00:00:00Z"],
    [1, "2026-01-01T00:00:00Z"],
  ]);
  expect(await (await get("/v1/releases/1")).json()).toMatchObject({ entry: { release: 1, action: "publish" } });
  expect((await get("/v1/releases/9")).status).toBe(404);
});

test("pages through the releases, newest first", async () => {
  await worker.publishSecondRelease();
  await rollback(storeOf(worker.kv), 1, "2026-01-03T00:00:00Z");
  const found = await getAll<{ release: number; action: string }>("/v1/releases?limit=1", "releases");
  expect(found.map(({ release, action }) => [release, action])).toEqual([
    [3, "rollback"],
    [2, "publish"],
    [1, "publish"],
  ]);
});

test("returns 503 instead of an incomplete log if KV is down", async () => {
  worker.kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  for (const path of ["/v1/releases", "/v1/releases/1", "/v1/changes", "/v1/relations/no-tj/changes.atom"]) {
    expect([path, (await get(path)).status]).toEqual([path, 503]);
  }
  const missing = await get("/v1/sources/nowhere");
  expect([missing.status, missing.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
});
