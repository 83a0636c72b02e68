import { expect, test } from "vitest";
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
