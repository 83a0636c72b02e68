import { env } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { bulkGet } from "../../bulk-get.ts";
import { assetsWithoutSnapshot, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker({ ASSETS: assetsWithoutSnapshot });
const { get } = worker;

test("/healthz reports the release, its age and where it was read from", async () => {
  const response = await get("/healthz");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const health = await response.json<{ ageSeconds: number }>();
  expect(health).toMatchObject({ status: "ok", release: 1, published: "2026-01-01T00:00:00Z", from: "kv" });
  const age = (Date.now() - Date.parse("2026-01-01T00:00:00Z")) / 1000;
  expect(health.ageSeconds).toBeGreaterThan(age - 60);
  expect(health.ageSeconds).toBeLessThanOrEqual(age);
});

test("/healthz returns 503 if nothing can be read", async () => {
  await worker.kv.delete("current");
  expect((await get("/healthz")).status).toBe(503);
});

test("Server-Timing shows the time spent reading", async () => {
  const response = await get("/v1/relations/no-tj");
  expect(response.headers.get("Server-Timing")).toMatch(/^store;desc="kv";dur=\d+$/);
  expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
});

describe("/healthz?strict", () => {
  const { ASSETS, KV } = env as unknown as Env;
  const strict = () => get("/healthz?strict", {}, { ASSETS });

  test("returns 200 if KV serves the current release", async () => {
    expect((await strict()).status).toBe(200);
  });

  test.each<[string, (key: string) => Promise<string | null>]>([
    ["the namespace is empty", async () => null],
    ["the namespace belongs to something else", async () => "hello"],
    ["KV is down", () => Promise.reject(new Error("KV is down"))],
    ["the root document is lost", async (key) => (key.startsWith("root/") ? null : KV.get(key))],
  ])("returns 503 if %s, although readers get the snapshot", async (_, read) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    worker.kv.get = bulkGet(read);
    expect((await get("/healthz", {}, { ASSETS })).status).toBe(200);
    expect((await strict()).status).toBe(503);
    vi.restoreAllMocks();
  });

  test("reads the pointer itself, so that an isolate without traffic gives no false alarm", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const bindings = { ASSETS, REFRESH_SECONDS: "60" };
    expect((await get("/healthz?strict", {}, bindings)).status).toBe(200);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect((await get("/healthz?strict", {}, bindings)).status).toBe(200);
    vi.useRealTimers();
  });
});
