import { expect, inject, test } from "vitest";
import { documentKey, logKey, pointerKey } from "../../data/model/documents.ts";
import type { Readable } from "../../worker/store/remembered.ts";
import { Store } from "../../worker/store/store.ts";

const empty: Readable = { get: async () => null };

/** A namespace with both releases; which is in force can be changed. */
function namespace() {
  const values = new Map(
    [...inject("release").documents, ...inject("otherRelease").documents].map(({ key, text }) => [key, text]),
  );
  const force = (release: number, { root }: { root: string }) =>
    values.set(pointerKey, JSON.stringify({ schema: 1, release, root }));
  return { get: async (key: string) => values.get(key) ?? null, force, values };
}

/** Reads at a time, in milliseconds; gives the release, and what was left for later. */
async function readAt(kv: Readable, now: number, snapshot = empty) {
  const later: Promise<unknown>[] = [];
  const store = new Store(kv, snapshot, { refresh: 60_000, timeout: 50, now, later: (work) => later.push(work) });
  const { release, from } = await store.read((reader) => reader.relations());
  await Promise.all(later);
  return { release: release.release, from, asked: later.length > 0 };
}

test("what is remembered answers at once; once it is old, KV is asked after the answer", async () => {
  const kv = namespace();
  kv.force(1, inject("release"));
  expect(await readAt(kv, 0)).toEqual({ release: 1, from: "kv", asked: false });
  kv.force(2, inject("otherRelease"));
  expect(await readAt(kv, 59_999)).toEqual({ release: 1, from: "memory", asked: false });
  expect(await readAt(kv, 60_000)).toEqual({ release: 1, from: "memory", asked: true });
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 2, asked: false });
});

test("a release whose documents KV does not show yet waits; the one before it answers", async () => {
  const kv = namespace();
  kv.force(1, inject("release"));
  await readAt(kv, 0);
  kv.force(2, inject("otherRelease"));
  const key = documentKey("root", inject("otherRelease").root);
  const root = kv.values.get(key) ?? "";
  kv.values.delete(key);
  await readAt(kv, 60_000);
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 1 });
  kv.values.set(key, root);
  expect(await readAt(kv, 60_002)).toMatchObject({ release: 2 });
});

test("without a pointer the snapshot answers", async () => {
  const snapshot = namespace();
  snapshot.force(0, inject("release"));
  expect(await readAt({ get: async () => null }, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
});

test("a read that hangs is given up", async () => {
  const snapshot = namespace();
  snapshot.force(0, inject("release"));
  const kv: Readable = { get: () => new Promise(() => undefined) };
  expect(await readAt(kv, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
});

test("a frozen release is read by its entry in the log, and none other", async () => {
  const kv = namespace();
  const { root } = inject("otherRelease");
  const entry = {
    schema: 1,
    release: 7,
    root,
    previous: null,
    time: "2026-01-01T00:00:00Z",
    action: "publish",
    changes: [],
  };
  kv.values.set(logKey(7), JSON.stringify(entry));
  const store = new Store(kv, empty, { refresh: 0, timeout: 50, now: 0, later: () => undefined });
  expect(await store.readRelease(7, (reader) => reader.relation("no-tj"))).toMatchObject({
    release: { release: 7, root },
  });
  expect(await store.readRelease(8, (reader) => reader.relation("no-tj"))).toBeNull();
});
