import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getPlatformProxy } from "wrangler";
import { buildRelease } from "../../../data/pipeline/build.ts";
import { check } from "../../../data/pipeline/check.ts";
import { type KeyValueStore, publish, rollback } from "../../../data/pipeline/publish.ts";
import { NotPublished } from "../../../data/pipeline/published.ts";

type Kv = KeyValueStore & { delete(key: string): Promise<void>; list(): Promise<{ keys: { name: string }[] }> };

const time = "2026-01-01T00:00:00Z";
const release = buildRelease(check("."), "// a widget");
const otherRelease = buildRelease(check("."), "// another widget");
let proxy: Awaited<ReturnType<typeof getPlatformProxy<{ KV: Kv }>>>;
let kv: Kv;

beforeAll(async () => {
  proxy = await getPlatformProxy({
    configPath: "wrangler.toml",
    persist: { path: mkdtempSync(join(tmpdir(), "entente-kv-")) },
  });
  kv = proxy.env.KV;
});
afterAll(() => proxy.dispose());
beforeEach(empty);

test("a first publish writes every document, a log entry and the pointer, in that order", async () => {
  const order: string[] = [];
  const done = await publish(recording(order), release, time);
  expect(done).toMatchObject({
    release: 1,
    changed: true,
    changes: expect.arrayContaining(["added mfa-tj.no.de", "added no-tj"]),
  });
  expect(order).toEqual([...release.documents.map(({ key }) => key), "log/1", "current"]);
  expect(JSON.parse((await kv.get("current")) ?? "")).toEqual({ schema: 1, release: 1, root: release.root });
});

test("the source text is published byte for byte", async () => {
  await publish(kv, release, time);
  const key = `source/${release.contents["mfa-tj.no.de"]}`;
  expect(JSON.parse((await kv.get(key)) ?? "").source.text).toBe(readFileSync("data/sources/mfa-tj.no.de.txt", "utf8"));
});

test("publishing the same again writes nothing", async () => {
  await publish(kv, release, time);
  const order: string[] = [];
  expect(await publish(recording(order), release, time)).toMatchObject({ release: 1, changed: false, writes: 0 });
  expect(order).toEqual([]);
});

test("a second release writes only what is new", async () => {
  await publish(kv, release, time);
  const order: string[] = [];
  expect(await publish(recording(order), otherRelease, time)).toMatchObject({ release: 2, changes: [] });
  expect(order.map((key) => key.split("/")[0])).toEqual(["widget", "root", "log", "current"]);
});

test.each([0, 1, 2, 3])(
  "stopped after %i writes, the old release stays in force, and the next publish completes",
  async (allowed) => {
    await publish(kv, release, time);
    await expect(publish(failingAfter(allowed), otherRelease, time)).rejects.toThrow("stopped");
    expect(JSON.parse((await kv.get("current")) ?? "").root).toBe(release.root);
    expect((await publish(kv, otherRelease, time)).changed).toBe(true);
    expect(JSON.parse((await kv.get("current")) ?? "").root).toBe(otherRelease.root);
  },
);

test("a release that somebody else published meanwhile is not overwritten", async () => {
  await publish(kv, release, time);
  const meanwhile = JSON.stringify({ schema: 1, release: 9, root: "f".repeat(64) });
  const racing: KeyValueStore = {
    get: (key) => kv.get(key),
    put: async (key, value) => {
      await kv.put(key, value);
      if (key.startsWith("log/")) await kv.put("current", meanwhile);
    },
  };
  await expect(publish(racing, otherRelease, time)).rejects.toThrow(NotPublished);
  expect(await kv.get("current")).toBe(meanwhile);
});

test("a rollback puts an earlier release in force under a new number, and deletes nothing", async () => {
  await publish(kv, release, time);
  await publish(kv, otherRelease, time);
  const before = (await kv.list()).keys.length;
  expect(await rollback(kv, 1, time)).toMatchObject({ release: 3, changed: true, writes: 2 });
  expect(JSON.parse((await kv.get("current")) ?? "")).toEqual({ schema: 1, release: 3, root: release.root });
  expect(JSON.parse((await kv.get("log/3")) ?? "")).toMatchObject({ action: "rollback", previous: 2 });
  expect((await kv.list()).keys).toHaveLength(before + 1);
  expect(await rollback(kv, 1, time)).toMatchObject({ release: 3, changed: false });
  await expect(rollback(kv, 9, time)).rejects.toThrow("there is no release 9");
});

async function empty(): Promise<void> {
  for (const { name } of (await kv.list()).keys) await kv.delete(name);
}

function recording(order: string[]): KeyValueStore {
  return {
    get: (key) => kv.get(key),
    put: async (key, value) => {
      order.push(key);
      await kv.put(key, value);
    },
  };
}

function failingAfter(allowed: number): KeyValueStore {
  let writes = 0;
  return {
    get: (key) => kv.get(key),
    put: async (key, value) => {
      writes += 1;
      if (writes > allowed) throw new Error("stopped");
      await kv.put(key, value);
    },
  };
}
