// KV's own cache at the edge: it makes reads fast, but it also keeps misses and damaged values.
import { env } from "cloudflare:test";
import { expect, test } from "vitest";
import type { Env } from "../../worker/env.ts";
import { EdgeCachedKv } from "./edge-cached-kv.ts";
import { ObservedKv } from "./observed-kv.ts";
import { assetsWithoutSnapshot, publishedWorker } from "./published-worker.ts";
import { relationDocument } from "./released-documents.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker({ ASSETS: assetsWithoutSnapshot });
const year = 31_536_000;

test("documents may stay in the edge's cache for a year; the pointer and the log, for the default of a minute", async () => {
  const kv = new ObservedKv(KV);
  worker.kv = kv as never;
  expect((await worker.get("/v1/relations/no-tj?release=1")).status).toBe(200);
  for (const { keys, cacheTtl } of kv.operations) {
    for (const key of keys) expect([key, cacheTtl]).toEqual([key, /^(current|log\/)/.test(key) ? undefined : year]);
  }
});

test.each([
  ["missing", null],
  ["damaged", "{"],
])(
  "a value that is %s is read again, so that a repair takes effect although the edge has cached the fault",
  async (_, fault) => {
    const { key, text } = relationDocument("no-tj");
    const edge = new EdgeCachedKv(KV);
    try {
      if (fault === null) await KV.delete(key);
      else await KV.put(key, fault);
      worker.kv = new ObservedKv(edge) as never;
      expect((await worker.get("/v1/relations/no-tj")).status).toBe(503);
    } finally {
      await KV.put(key, text);
    }
    edge.now += 61;
    // A new isolate in the same location.
    const kv = new ObservedKv(edge);
    worker.kv = kv as never;
    expect((await worker.get("/v1/relations/no-tj")).status).toBe(200);
    expect(kv.operations.filter(({ keys }) => keys.includes(key)).map(({ cacheTtl }) => cacheTtl)).toEqual([
      year,
      undefined,
    ]);
  },
);
