// What the worker logs about its storage.
import { env } from "cloudflare:test";
import { afterEach, beforeEach, expect, inject, type MockInstance, test, vi } from "vitest";
import { documentKey, tombstone } from "../../data/model/release/documents.ts";
import { pointerKey } from "../../data/model/release/release-log.ts";
import type { Env } from "../../worker/env.ts";
import { faultLogOf } from "../../worker/store/tiers/fault-log.ts";
import { bulkGet } from "../bulk-get.ts";
import { assetsWithoutSnapshot, publishedWorker } from "./published-worker.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker();
const { get } = worker;

let warn: MockInstance<typeof console.warn>;
const lines = () => warn.mock.calls.map(([line]) => JSON.parse(String(line)));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("an empty namespace is logged, although readers get the snapshot", async () => {
  worker.kv = { get: bulkGet(async () => null) } as never;
  expect((await get("/embed/no-tj")).status).toBe(200);
  expect(lines()).toContainEqual(expect.objectContaining({ fault: "store", kind: "no-pointer", from: "kv" }));
});

test("a lost document is logged, although readers get the snapshot", async () => {
  worker.kv = { get: bulkGet(async (key) => (key.startsWith("relation/") ? null : KV.get(key))) } as never;
  expect((await get("/embed/no-tj", {}, { REFRESH_SECONDS: "60" })).status).toBe(200);
  vi.setSystemTime(Date.now() + 10);
  expect((await get("/embed/af-tj", {}, { REFRESH_SECONDS: "60" })).status).toBe(200);
  expect(lines()).toContainEqual(expect.objectContaining({ fault: "store", kind: "missing", from: "kv" }));
});

test("an outage is one line per kind of fault and minute, with the number of faults", async () => {
  worker.kv = { get: bulkGet(() => Promise.reject(new Error("KV is down"))) } as never;
  for (let second = 0; second < 60; second += 1) {
    vi.setSystemTime(Date.UTC(2026, 0, 1, 0, 0, second));
    await get(`/embed/no-tj?asOf=20${second + 10}-01-01`);
  }
  expect(lines()).toHaveLength(1);
  vi.setSystemTime(Date.UTC(2026, 0, 1, 0, 1, 0));
  await get("/embed/no-tj");
  const [first, second, ...more] = lines();
  expect(first).toMatchObject({ fault: "store", kind: "failed", from: "kv", count: 1 });
  expect(second.count).toBeGreaterThanOrEqual(60);
  expect(more).toEqual([]);
});

test("another root under the number of a known release is refused, and logged once", async () => {
  const pointer = JSON.parse((await worker.kv.get(pointerKey)) ?? "");
  expect((await get("/embed/no-tj")).headers.get("Entente-Release")).toBe("1");
  await worker.kv.put(pointerKey, JSON.stringify({ ...pointer, root: "0".repeat(64) }));
  for (let minute = 0; minute < 3; minute += 1) {
    vi.setSystemTime(Date.now() + 60_000);
    expect((await get("/embed/no-tj")).status).toBe(200);
  }
  expect(lines().filter(({ kind }) => kind === "conflict")).toHaveLength(1);
});

test("a pinned page keeps the release that its isolate knows, if another log entry appears under its number", async () => {
  await worker.publishSecondRelease();
  const entry = JSON.parse((await worker.kv.get("log/2")) ?? "");
  const before = await (await get("/v1/relations/no-tj")).text();
  await worker.kv.put(
    "log/2",
    JSON.stringify({ ...entry, root: JSON.parse((await worker.kv.get("log/1")) ?? "").root }),
  );
  await worker.kv.put(
    pointerKey,
    JSON.stringify({ ...JSON.parse((await worker.kv.get(pointerKey)) ?? ""), release: 3 }),
  );
  expect((await get("/v1/relations")).headers.get("Entente-Release")).toBe("3");
  expect(await (await get("/v1/relations/no-tj?release=2")).text()).toBe(before);
  expect(lines().filter(({ kind }) => kind === "conflict")).toHaveLength(1);
});

test("downloads that break off are one line per minute and are counted, unless a part was withdrawn", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const download = async () => {
    const response = await get("/v1/exports/facts.csv", {}, { ASSETS: assetsWithoutSnapshot });
    await expect(response.arrayBuffer()).rejects.toThrow();
  };
  const { exports } = JSON.parse((await worker.kv.get(documentKey("root", inject("release").root))) ?? "");
  const key = documentKey("export", exports.csv.at(-1).hash);
  await worker.kv.delete(key);
  for (let count = 0; count < 3; count += 1) await download();
  const cuts = () => error.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(cuts()).toEqual([{ fault: "download", count: 1, message: `Unreadable: ${key} is in no storage tier` }]);
  expect(faultLogOf(worker.kv).totals()).toContainEqual(["download Unreadable", 3]);

  await worker.kv.put(key, tombstone("2026-01-01T00:00:00Z", "A court ordered it."));
  vi.setSystemTime(Date.now() + 120_000);
  await download();
  expect(cuts()).toHaveLength(1);
});
