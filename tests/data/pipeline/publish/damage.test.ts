// What publishing does if values of the current release are lost, damaged or outdated.
import { beforeEach, expect, test } from "vitest";
import { decodePointer, logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { readEarlierReleases } from "../../../../data/pipeline/publish/earlier-releases.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { exportRows } from "../../projects/export-rows.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";
import { releaseWithoutNorway, twoReleases } from "../../projects/two-releases.ts";

const emptyNamespace = overlaidNamespaces();
const [first, second] = twoReleases();
const time = "2026-01-01T00:00:00.000Z";
let kv: OverlaidKv;
let store: KeyValueStore;

beforeEach(() => {
  kv = emptyNamespace();
  store = storeOf(kv);
});

const earlier = new Set(releaseWithoutNorway().documents.map(({ key }) => key));
/** Returns the key of a document that the release without Norway lacks. */
const keyOf = (release: typeof first, type: string) =>
  release.documents.find(({ key }) => key.startsWith(`${type}/`) && !earlier.has(key))?.key ?? "";

/** Returns the rows in a part of a download; none if it was withdrawn. */

test("refuses to publish if the pointer is lost, and says what to do", async () => {
  await publish(store, first, time);
  await publish(store, second, time);
  await kv.delete(pointerKey);
  for (const release of [first, second, releaseWithoutNorway()]) {
    await expect(publish(store, release, time)).rejects.toThrow("npm run data -- repair");
  }
  expect(await kv.get(logKey(3))).toBeNull();
});

test("refuses to publish over a log entry that its pointer does not include", async () => {
  await publish(store, first, time);
  const pointer = (await kv.get(pointerKey)) ?? "";
  await publish(store, second, time);
  await kv.put(pointerKey, pointer);
  const before = await valuesOf(store);
  await expect(publish(store, releaseWithoutNorway(), time)).rejects.toThrow("npm run data -- repair");
  await expect(rollback(store, 1, time)).resolves.toMatchObject({ changed: false });
  for (const key of [pointerKey, logKey(1), logKey(2)]) expect(await kv.get(key)).toBe(before.get(key));
});

test.each(["root", "country", "relation", "source", "search", "search-shard", "sources"])(
  "publishing the same data restores a lost or damaged %s",
  async (type) => {
    await publish(store, first, time);
    const complete = await valuesOf(store);
    await kv.delete(keyOf(first, type));
    expect(await publish(store, first, time)).toMatchObject({ release: 1, changed: false, writes: 1 });
    await kv.put(keyOf(first, type), "damaged");
    expect(await publish(store, first, time)).toMatchObject({ release: 1, changed: false, writes: 1 });
    expect(await valuesOf(store)).toEqual(complete);
  },
);

test.each(["root", "country", "search", "sources"])(
  "a damaged %s of the current release does not stop a publication, a rollback or a deployment",
  async (type) => {
    await publish(store, releaseWithoutNorway(), time);
    await publish(store, first, time);
    await kv.put(keyOf(first, type), "damaged");
    expect(await publish(store, second, time)).toMatchObject({ release: 3, changed: true });
    await kv.put(keyOf(second, type), "damaged");
    expect(await rollback(store, 1, time)).toMatchObject({ release: 4, changed: true });
    const pointer = decodePointer((await kv.get(pointerKey)) ?? "");
    expect((await readEarlierReleases(store, pointer)).map(({ key }) => key)).toContain(logKey(1));
  },
);

test.each(["root", "country", "log"])(
  "a damaged %s of an earlier release does not stop a withdrawal, which finds its documents anyway",
  async (type) => {
    await publish(store, first, time);
    await publish(store, releaseWithoutNorway(), time);
    const keys = first.documents.map(({ key }) => key).filter((key) => key.startsWith("country/") && !earlier.has(key));
    const damaged = { root: [keyOf(first, "root")], country: keys, log: [logKey(1)] }[type] ?? [];
    for (const key of damaged) await kv.delete(key);
    if (type === "log") for (const key of await store.list("log/1/")) await kv.delete(key);
    const { keys: withdrawn } = await withdraw(store, { relation: "no-tj", fact: null }, "The law.", time);
    const documents = withdrawn.filter((key) => !key.startsWith("export/"));
    expect(documents).toEqual([`relation/${first.contents.relations["no-tj"]}`]);
    // The parts of downloads too: those that contain no-tj.
    const parts = [...(await valuesOf(store))].filter(([key]) => key.startsWith("export/") && !earlier.has(key));
    expect(parts.filter(([, text]) => text.includes('"withdrawn"'))).toHaveLength(3);
    const rows = await Promise.all(parts.map(([, text]) => exportRows(text)));
    expect(rows.some((part) => part.includes("no-tj"))).toBe(false);
  },
);

test("a release is never older than the one before it, even if the clock is slow", async () => {
  await publish(store, first, time);
  await publish(store, second, "2025-01-01T00:00:00.000Z");
  expect(JSON.parse((await kv.get(pointerKey)) ?? "").time).toBe("2026-01-01T00:00:00.001Z");
  expect(JSON.parse((await kv.get(logKey(2))) ?? "").time).toBe("2026-01-01T00:00:00.001Z");
});
