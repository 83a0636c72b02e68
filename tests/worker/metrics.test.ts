// What the worker writes to Analytics Engine, if it is bound.
import { createExecutionContext, env } from "cloudflare:test";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Env } from "../../worker/env.ts";
import worker from "../../worker/index.ts";
import { faultLogOf } from "../../worker/store/tiers/fault-log.ts";
import { bulkGet } from "../bulk-get.ts";
import { publishedWorker } from "./published-worker.ts";

const published = publishedWorker();

/** A stand-in for the binding, because Miniflare's discards what is written to it. */
class RecordingDataset {
  readonly points: AnalyticsEngineDataPoint[] = [];
  writeDataPoint(point: AnalyticsEngineDataPoint): void {
    this.points.push(point);
  }
}

async function get(path: string, bindings: Partial<Env>): Promise<Response> {
  const all = { ...(env as unknown as Env), KV: published.kv as unknown as KVNamespace, ...bindings };
  const request = new Request(`https://entente.example${path}`, { headers: { "CF-Connecting-IP": "192.0.2.7" } });
  return worker.fetch(request as Parameters<typeof worker.fetch>[0], all, createExecutionContext());
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("counts requests by surface, tier and status, and writes the counts every minute", async () => {
  const METRICS = new RecordingDataset();
  const paths = [
    "/embed/no-tj",
    "/embed/no-tj",
    "/embed/no-tj",
    "/v1/relations/zz-zz",
    "/widget.js",
    "/docs",
    "/healthz",
  ];
  for (const path of paths) await get(path, { METRICS });
  // The first request is written at once.
  expect(METRICS.points).toEqual([{ indexes: ["embed"], blobs: ["request", "embed", "kv", "2xx"], doubles: [1] }]);
  vi.setSystemTime(Date.now() + 60_000);
  await get("/embed/no-tj?lang=de", { METRICS });
  const counts = METRICS.points.slice(1).map(({ blobs, doubles }) => [...(blobs ?? []), ...(doubles ?? [])].join(" "));
  expect(counts.sort()).toEqual([
    "request api none 4xx 1",
    "request embed memory 2xx 3",
    "request file none 2xx 1",
    "request health none 2xx 1",
    "request page none 2xx 1",
  ]);
});

test("counts faults by tier and kind, including those that are not logged", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const METRICS = new RecordingDataset();
  published.kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  for (let second = 0; second < 61; second += 1) {
    vi.setSystemTime(Date.now() + 1000);
    await get("/embed/no-tj", { METRICS, REFRESH_SECONDS: "0" });
  }
  const faults = METRICS.points.filter(({ blobs }) => blobs?.[0] === "fault");
  expect(faults[0]).toMatchObject({ indexes: ["fault"], blobs: ["fault", "failed", "kv", ""] });
  const total = faults.reduce((sum, { doubles }) => sum + (doubles?.[0] ?? 0), 0);
  expect(total).toBeGreaterThanOrEqual(61);
});

test("counts all faults of a kind, even if there are more kinds of faults than are counted", async () => {
  const METRICS = new RecordingDataset();
  const log = faultLogOf(published.kv);
  const report = (kind: string, times: number) => {
    for (let count = 0; count < times; count += 1) log.report(kind, Date.now(), () => undefined);
  };
  const written = async () => {
    vi.setSystemTime(Date.now() + 60_000);
    await get("/widget.js", { METRICS });
    const faults = METRICS.points.splice(0).filter(({ blobs }) => blobs?.[1] === "failed");
    return faults.map(({ doubles }) => doubles?.[0]);
  };
  report("kv failed", 5);
  expect(await written()).toEqual([5]);
  report("kv failed", 1);
  for (let kind = 0; kind < 250; kind += 1) report(`answer Error: ${kind}`, 1);
  report("kv failed", 3);
  expect(await written()).toEqual([4]);
  expect(await written()).toEqual([]);
});

test("writes nothing about readers", async () => {
  const METRICS = new RecordingDataset();
  await get("/v1/search?q=secret", { METRICS });
  expect(JSON.stringify(METRICS.points)).not.toMatch(/secret|192|search/);
});

test("a missing or failing binding changes nothing", async () => {
  const failing = {
    writeDataPoint: () => {
      throw new Error("Analytics Engine is down");
    },
  };
  const bodies: string[] = [];
  for (const METRICS of [undefined, failing]) {
    const response = await get("/embed/no-tj", METRICS ? { METRICS } : {});
    expect(response.status).toBe(200);
    bodies.push(await response.text());
  }
  expect(bodies[0]).toBe(bodies[1]);
});
