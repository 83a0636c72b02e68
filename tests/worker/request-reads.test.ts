// How a request reads KV: how often, how long, and what it does if a read fails.
import { env } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { readEarlierReleases } from "../../data/pipeline/publish/earlier-releases.ts";
import type { Env } from "../../worker/env.ts";
import { bulkGet } from "../bulk-get.ts";
import { assetsWithSnapshot } from "./assets-with-snapshot.ts";
import { ObservedKv } from "./observed-kv.ts";
import { assetsWithoutSnapshot, publishedWorker } from "./published-worker.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker();
const { get } = worker;
const noSnapshot = { ASSETS: assetsWithoutSnapshot };

/** The assets of a deployment of the current release, after it was published. */
let deployed: Partial<Env>;
beforeAll(async () => {
  const { documents } = inject("release");
  const store = storeOf(KV);
  const earlier = await readEarlierReleases(store, new Set(documents.map(({ key }) => key)));
  const [pointer] = await store.read([pointerKey]);
  const text = JSON.stringify({ ...JSON.parse(pointer ?? ""), release: 0 });
  deployed = { ASSETS: assetsWithSnapshot([...earlier, ...documents, { key: pointerKey, text }]) };
});

afterEach(() => vi.restoreAllMocks());

test.each(["/embed/no-tj", "/v1/relations/no-tj?release=1", "/v1/releases/1", "/v1/facts?country=no"])(
  "%s is complete although the first read of every key fails",
  async (path) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    for (const fault of ["throws", "misses", "truncates"]) {
      const failed = new Set<string>();
      worker.kv = {
        get: bulkGet(async (key) => {
          const text = await KV.get(key);
          if (failed.has(key)) return text;
          failed.add(key);
          if (fault === "throws") throw new Error("KV GET failed: 500 Internal Server Error");
          return fault === "misses" ? null : (text?.slice(0, -1) ?? null);
        }),
      } as never;
      expect([fault, (await get(path, {}, noSnapshot)).status]).toEqual([fault, 200]);
    }
  },
);

test("a request waits for storage no longer than REQUEST_TIMEOUT_MS in total", async () => {
  const start = performance.now();
  // Each read is within KV_TIMEOUT_MS.
  worker.kv = new ObservedKv(KV, 400) as never;
  const limits = { KV_TIMEOUT_MS: "1000", REQUEST_TIMEOUT_MS: "600" } as Partial<Env>;
  expect((await get("/v1/relations/no-tj", {}, { ...limits, ...noSnapshot })).status).toBe(503);
  expect(performance.now() - start).toBeLessThan(900);
  // The snapshot still has time to respond.
  worker.kv = new ObservedKv(KV, 400) as never;
  expect((await get("/v1/relations/no-tj", {}, limits)).status).toBe(200);
});

describe("KV operations", () => {
  /** Requests a path twice in a new isolate. Returns the number of operations, and of keys read, for each request. */
  const measure = async (path: string, overrides: Partial<Env>) => {
    const kv = new ObservedKv(KV);
    worker.kv = kv as never;
    const figures = [];
    for (const state of ["cold", "warm"]) {
      kv.operations.length = 0;
      const { status } = await get(path, {}, { REFRESH_SECONDS: "60", ...overrides });
      expect([path, state, status]).toEqual([path, state, 200]);
      figures.push(`${kv.operations.length} (${kv.operations.flatMap(({ keys }) => keys).length} keys)`);
    }
    return figures;
  };

  test.each([
    // Without a snapshot, and with the snapshot of the current release.
    ["/embed/no-tj", 4, 1],
    ["/v1/relations/no-tj?release=1", 4, 1],
    ["/v1/countries/no", 3, 1],
    ["/v1/relations", 4, 3],
    ["/v1/facts?limit=100", 12, 12],
    ["/v1/changes?limit=100", 8, 8],
    ["/v1/search?q=Vollebaek", 6, 5],
    ["/v1/sources", 10, 10],
    ["/v1/sources/mfa-tj.no.de", 7, 5],
    ["/v1/relations?kind=visit", 12, 12],
    ["/v1/relations?updatedSince=2020-01-01", 8, 8],
  ])("%s of a new isolate takes at most %i, or %i if the release is deployed", async (path, most, mostDeployed) => {
    const [cold = "", warm] = await measure(path, noSnapshot);
    const [withSnapshot = ""] = await measure(path, deployed);
    console.log(`operations ${path}: cold ${cold}; cold, with the deployed snapshot ${withSnapshot}; warm ${warm}`);
    expect(Number.parseInt(cold, 10)).toBeLessThanOrEqual(most);
    expect(Number.parseInt(withSnapshot, 10)).toBeLessThanOrEqual(mostDeployed);
    expect(warm).toBe("0 (0 keys)");
  });
});

test.each(["/embed/no-tj", "/embed/no-tj?release=1"])(
  "%s of a new isolate takes little more than one read if KV is slow",
  async (path) => {
    const durations: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      worker.kv = new ObservedKv(KV, 200) as never;
      const start = performance.now();
      expect((await get(path, {}, deployed)).status).toBe(200);
      durations.push(performance.now() - start);
    }
    const median = durations.sort((a, b) => a - b)[2] ?? 0;
    console.log(`cold ${path}, 200 ms per KV read: p50 ${Math.round(median)} ms`);
    // Other tests run at the same time. Two reads in a row would take 400 ms, four 800.
    expect(median).toBeLessThan(550);
  },
);
