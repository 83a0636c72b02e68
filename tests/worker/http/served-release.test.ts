// Which release a response comes from.
import { env } from "cloudflare:test";
import { afterEach, expect, inject, test, vi } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import type { Env } from "../../../worker/env.ts";
import { bulkGet } from "../../bulk-get.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;

afterEach(() => {
  vi.useRealTimers();
});

test("a response names its release and where the data was read from", async () => {
  const first = await get("/v1/relations/no-tj");
  expect([first.headers.get("Entente-Release"), first.headers.get("Entente-From")]).toEqual(["1", "kv"]);
  expect((await get("/v1/relations/no-tj")).headers.get("Entente-From")).toBe("memory");
});

test("release= pins the response to a release; an unknown release is a 404, an invalid one a 400", async () => {
  await worker.publishSecondRelease();
  const bodies = await Promise.all(
    ["", "?release=1", "?release=2"].map(async (query) => (await get(`/v1/relations/no-tj${query}`)).text()),
  );
  expect(bodies[0]).toBe(bodies[2]);
  expect(bodies[1]).not.toBe(bodies[2]);
  expect((await get("/v1/relations/no-tj?release=3")).status).toBe(404);
  expect((await get("/v1/relations/no-tj?release=new")).status).toBe(400);
});

test("an isolate that has not noticed a release yet serves pages pinned to it; an unknown release stays a 404 that no cache keeps", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const warm = (path: string) => get(path, {}, { REFRESH_SECONDS: "60" });
  for (const [path, seconds] of [
    ["/v1/relations?limit=1&release=2", 10],
    ["/v1/releases/2", 10],
    ["/embed/no-tj?release=2", 3600],
  ] as const) {
    worker.reset();
    expect((await warm("/v1/relations?limit=1")).headers.get("Entente-Release")).toBe("1");
    await worker.publishSecondRelease();
    vi.setSystemTime(Date.now() + 1000 * seconds);
    expect([path, (await warm(path)).status]).toEqual([path, 200]);
    const unknown = await warm(path.replace("2", "3"));
    expect([unknown.status, unknown.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
  }
});

test("an older release does not come back, even if KV returns its pointer again", async () => {
  await worker.publishSecondRelease();
  const pointer = await worker.kv.get("current");
  await publish(storeOf(worker.kv), inject("release"), "2026-01-03T00:00:00Z");
  expect((await get("/v1/relations/no-tj")).headers.get("Entente-Release")).toBe("3");
  await worker.kv.put("current", pointer ?? "");
  expect((await get("/v1/relations/no-tj")).headers.get("Entente-Release")).toBe("3");
});

test("concurrent requests read each value once", async () => {
  const { KV } = env as unknown as Env;
  const reads: string[] = [];
  worker.kv.get = bulkGet((key) => {
    reads.push(key);
    return KV.get(key);
  });
  await Promise.all(Array.from({ length: 20 }, () => get("/v1/relations/no-tj")));
  const documents = reads.filter((key) => key !== "current");
  expect(documents).toHaveLength(new Set(documents).size);
});
