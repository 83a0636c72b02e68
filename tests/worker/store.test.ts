import { describe, expect, inject, test, vi } from "vitest";
import {
  type Documents,
  type DocumentType,
  documentKey,
  encode,
  shardOf,
  shortHash,
  WithdrawnDocument,
} from "../../data/model/release/documents.ts";
import { logKey, type Pointer, pointerKey } from "../../data/model/release/release-log.ts";
import { queryWords } from "../../data/search/query-words.ts";
import { shardPrefix } from "../../data/search/stored-lists.ts";
import { searchRelease } from "../../worker/routes/api/search/search-release.ts";
import { Unreadable } from "../../worker/store/lookup.ts";
import { Store } from "../../worker/store/store.ts";
import type { KvBinding } from "../../worker/store/tiers/kv-binding.ts";
import { bulkGet } from "../bulk-get.ts";

const time = "2026-01-01T00:00:00Z";
const empty = { get: bulkGet(async () => null) };
const [first, second] = [inject("release"), inject("otherRelease")];

/** Returns a namespace that contains these releases, can make one current, and counts the reads of each key. */
function namespace(releases = [first, second]) {
  const values = new Map(releases.flatMap(({ documents }) => documents).map(({ key, text }) => [key, text]));
  const reads = new Map<string, number>();
  const makeCurrent = (release: number, { root }: { root: string }, more: Partial<Pointer> = {}) =>
    values.set(
      pointerKey,
      JSON.stringify({ schema: 1, release, root, time, rolledBack: [], abandoned: [], withdrawals: [], ...more }),
    );
  const get = bulkGet(async (key) => {
    reads.set(key, (reads.get(key) ?? 0) + 1);
    return values.get(key) ?? null;
  });
  return { get, makeCurrent, values, reads };
}

const options = {
  refresh: 60_000,
  timeout: 50,
  requestTimeout: 10_000,
  cacheBytes: 1_000_000,
  now: 0,
  waitUntil: () => undefined,
};

/** Reads a relation at a time in milliseconds. Returns the release, the tier, and whether the pointer was read after the response. */
async function readAt(kv: KvBinding, now: number, snapshot = empty) {
  const later: Promise<unknown>[] = [];
  const store = new Store(kv, snapshot, { ...options, now, waitUntil: (work) => later.push(work) });
  const pointer = await store.newestPointer();
  const refreshed = later.length > 0;
  const { release, tier } = await store.read((reader) => reader.relation("no-tj"));
  await Promise.all(later);
  return { release: release.release, tier, refreshed: refreshed && pointer !== null };
}

/** Returns the key of the document of no-tj. */
const keyOf = (release: typeof first) => documentKey("relation", release.contents.relations["no-tj"] ?? "");

test("a pointer in memory is used at once, and refreshed after the response if it is old", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  expect(await readAt(kv, 0)).toMatchObject({ release: 1, tier: "kv" });
  kv.makeCurrent(2, second);
  expect(await readAt(kv, 59_999)).toEqual({ release: 1, tier: "memory", refreshed: false });
  expect(await readAt(kv, 60_000)).toEqual({ release: 1, tier: "memory", refreshed: true });
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 2, refreshed: false });
});

test("uses the previous release until KV returns the documents of the new one", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  await readAt(kv, 0);
  kv.makeCurrent(2, second);
  const key = documentKey("root", second.root);
  const root = kv.values.get(key) ?? "";
  kv.values.delete(key);
  await readAt(kv, 60_000);
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 1 });
  kv.values.set(key, root);
  expect(await readAt(kv, 60_002)).toMatchObject({ release: 2 });
});

test("after a publication, the new indexes are read before a request needs them", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  await readAt(kv, 0);
  kv.makeCurrent(2, second);
  await readAt(kv, 60_000);
  await vi.waitFor(() => expect(kv.reads.has(documentKey("root", second.root))).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = new Set(kv.reads.keys());
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 2 });
  expect([...kv.reads.keys()].filter((key) => !before.has(key))).toEqual([keyOf(second)]);
});

test("without a pointer, uses the snapshot", async () => {
  const snapshot = namespace();
  snapshot.makeCurrent(0, first);
  expect(await readAt(empty, 0, snapshot)).toMatchObject({ release: 0, tier: "snapshot" });
});

test("abandons a read that hangs", async () => {
  const snapshot = namespace();
  snapshot.makeCurrent(0, first);
  const kv = { get: bulkGet(() => new Promise(() => undefined)) };
  expect(await readAt(kv, 0, snapshot)).toMatchObject({ release: 0, tier: "snapshot" });
});

test("finds a pinned release by its log entry; without the pointer, nobody knows that there is no such release", async () => {
  const kv = namespace();
  const { root } = second;
  const entry = {
    schema: 1,
    release: 7,
    root,
    previous: null,
    time,
    action: "publish",
    summary: "",
  };
  kv.values.set(logKey(7), JSON.stringify(entry));
  const store = new Store(kv, empty, { ...options, refresh: 0 });
  expect(await store.readRelease(7, (reader) => reader.relation("no-tj"))).toMatchObject({
    release: { release: 7, root },
  });
  await expect(store.readRelease(8, (reader) => reader.relation("no-tj"))).rejects.toThrow(Unreadable);
});

test("concurrent requests read each value once", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  await Promise.all(Array.from({ length: 200 }, () => readAt(kv, 0)));
  expect(Math.max(...kv.reads.values())).toBe(1);
  expect(kv.reads.size).toBe(4);
});

test("a read that never settles, because its request was aborted, does not block later requests", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  let isAborting = true;
  const aborting = {
    get: bulkGet((key) => (isAborting && key === keyOf(first) ? new Promise(() => undefined) : kv.get(key))),
  };
  await expect(
    new Store(aborting, empty, { ...options, timeout: 5, requestTimeout: 30 }).read((reader) =>
      reader.relation("no-tj"),
    ),
  ).rejects.toThrow(Unreadable);
  isAborting = false;
  expect(await readAt(aborting, 1)).toMatchObject({ release: 1, tier: "kv" });
});

test("memory is bounded: the least recently used document is read again", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  const store = new Store(kv, empty, { ...options, cacheBytes: 30_000 });
  for (const pair of ["no-tj", "af-tj", "no-tj"]) await store.read((reader) => reader.relation(pair));
  expect(kv.reads.get(keyOf(first))).toBe(2);
});

test("never falls back to a release that was rolled back", async () => {
  const kv = namespace();
  kv.makeCurrent(1, second);
  await readAt(kv, 0);
  kv.makeCurrent(2, first, { rolledBack: [second.root] });
  await readAt(kv, 60_000);
  const [root, relation] = [documentKey("root", first.root), keyOf(first)];
  const lost = [root, relation].map((key) => [key, kv.values.get(key) ?? ""] as const);
  for (const [key] of lost) kv.values.delete(key);
  const deployed = namespace([second]);
  deployed.makeCurrent(0, second);
  await expect(readAt(kv, 60_001, deployed)).rejects.toThrow(Unreadable);
  for (const [key, text] of lost) kv.values.set(key, text);
  expect(await readAt(kv, 60_002)).toMatchObject({ release: 2 });
});

test("forgets a withdrawn document, and does not read it from the snapshot either", async () => {
  const kv = namespace();
  const entry = { schema: 1, release: 1, root: first.root, previous: null, time, action: "publish", summary: "" };
  kv.values.set(logKey(1), JSON.stringify(entry));
  kv.makeCurrent(1, first);
  const deployed = namespace();
  deployed.makeCurrent(0, first);
  await readAt(kv, 0, deployed);
  kv.makeCurrent(3, second, {
    withdrawals: [{ time, reason: "A court said so.", documents: [shortHash(keyOf(first))] }],
  });
  await readAt(kv, 60_000, deployed);
  const store = new Store(kv, deployed, { ...options, now: 60_001 });
  const pinned = store.readRelease(1, (reader) => reader.relation("no-tj"));
  await expect(pinned).rejects.toThrow(WithdrawnDocument);
  await expect(pinned).rejects.toThrow("A court said so.");
  expect((await store.read((reader) => reader.relation("no-tj"))).release.release).toBe(3);
});

test("a cold isolate that cannot read the pointer refuses what the snapshot lists as withdrawn, although KV's cache still has it", async () => {
  const entry = { schema: 1, release: 1, root: first.root, previous: null, time, action: "publish", summary: "" };
  const deployed = namespace([second]);
  deployed.values.set(logKey(1), JSON.stringify(entry));
  deployed.makeCurrent(0, second, {
    withdrawals: [{ time, reason: "A court said so.", documents: [shortHash(keyOf(first))] }],
  });
  const cached = namespace();
  const kv = {
    get: bulkGet(async (key) => {
      if (key === pointerKey || key.startsWith("log/")) throw new Error("KV does not answer");
      return cached.get(key);
    }),
  };
  const store = new Store(kv, deployed, options);
  await expect(store.readRelease(1, (reader) => reader.relation("no-tj"))).rejects.toThrow("A court said so.");
  expect((await store.readRelease(1, (reader) => reader.relation("af-tj")))?.release.release).toBe(1);
});

test("reads the pointer again after five seconds if it was missing", async () => {
  const kv = namespace();
  const snapshot = namespace();
  snapshot.makeCurrent(0, first);
  expect(await readAt(kv, 0, snapshot)).toMatchObject({ release: 0, tier: "snapshot" });
  kv.makeCurrent(1, first);
  expect(await readAt(kv, 4999, snapshot)).toMatchObject({ release: 0 });
  expect(await readAt(kv, 5000, snapshot)).toMatchObject({ release: 1 });
});

test("after a timeout, reads the snapshot before KV, so that a reader does not wait for every document", async () => {
  const snapshot = namespace();
  snapshot.makeCurrent(0, first);
  let reads = 0;
  const hanging = {
    get: bulkGet(() => {
      reads += 1;
      return new Promise(() => undefined);
    }),
  };
  expect(await readAt(hanging, 0, snapshot)).toMatchObject({ release: 0, tier: "snapshot" });
  expect(reads).toBe(1);
});

describe("after a timeout of KV, requests read the snapshot first for five seconds", () => {
  const pairs = Object.keys(first.contents.relations);
  const slowFor = (isSlow: (key: string) => boolean) => {
    const [kv, snapshot] = [namespace(), namespace()];
    kv.makeCurrent(1, first);
    snapshot.makeCurrent(0, first);
    const slow = {
      get: bulkGet((key: string) => (isSlow(key) ? new Promise<null>(() => undefined) : kv.get(key))),
    };
    const read = (pair: string, now: number, timeout = 5) =>
      new Store(slow, snapshot, { ...options, now, timeout }).read((reader) => reader.relation(pair));
    return { slow, snapshot, read };
  };

  test("even if it happens long after the request for a download began", async () => {
    const { slow, snapshot, read } = slowFor((key) => key.startsWith("export/"));
    await new Store(slow, snapshot, { ...options, timeout: 5 }).read(async (reader) => {
      const [part] = (await reader.exports("csv")) ?? [];
      return part && reader.exportPart(part);
    });
    expect(await read("no-tj", Date.now())).toMatchObject({ tier: "snapshot" });
  });

  test("even if a request that began earlier times out later", async () => {
    const slowKeys = pairs.slice(0, 2).map((pair) => documentKey("relation", first.contents.relations[pair] ?? ""));
    const { read } = slowFor((key) => slowKeys.includes(key));
    const [early = "", late = "", third = ""] = pairs;
    await Promise.all([read(early, 0, 100), read(late, 10_000)]);
    expect(await read(third, 12_000)).toMatchObject({ tier: "snapshot" });
  });
});

describe("if the snapshot hangs too", () => {
  const hang = () => new Promise<never>(() => undefined);
  const read = (kv: KvBinding, now: number) =>
    new Store(kv, { get: hang }, { ...options, timeout: 20, requestTimeout: 600, now }).read((reader) =>
      reader.relation("no-tj"),
    );

  test("soon after a timeout of KV, more than the edge's cached copy is read", async () => {
    const kv = namespace();
    kv.makeCurrent(1, first);
    let isHanging = true;
    const recovering = {
      get: bulkGet((key, { cacheTtl }) => {
        if (key !== keyOf(first)) return kv.get(key);
        if (isHanging) return hang();
        // The edge has kept a miss.
        return cacheTtl ? Promise.resolve(null) : kv.get(key);
      }),
    };
    await expect(read(recovering, 0)).rejects.toThrow(Unreadable);
    isHanging = false;
    expect(await read(recovering, 1)).toMatchObject({ release: { release: 1 }, tier: "kv" });
  });

  test("KV is read once more after two errors", async () => {
    const kv = namespace();
    kv.makeCurrent(1, first);
    let errors = 2;
    const failing = {
      get: bulkGet(async (key) => {
        if (key !== keyOf(first) || errors === 0) return kv.get(key);
        errors -= 1;
        throw new Error("KV GET failed: 500 Internal Server Error");
      }),
    };
    expect(await read(failing, 0)).toMatchObject({ release: { release: 1 }, tier: "kv" });
  });
});

test("a number above the current release is not a release, nor is an abandoned one, and KV is not read for them", async () => {
  const kv = namespace();
  kv.makeCurrent(5, first, { abandoned: [3] });
  const entry = { schema: 1, release: 3, root: second.root, previous: null, time, action: "publish", summary: "" };
  kv.values.set(logKey(3), JSON.stringify(entry));
  const store = new Store(kv, empty, options);
  await store.newestPointer();
  for (const number of [3, 6]) expect(await store.readRelease(number, (reader) => reader.root())).toBeNull();
  expect([...kv.reads.keys()]).toEqual([pointerKey]);
  // The pointer is read again for a higher number, but only every few seconds.
  for (const now of [4999, 5000, 5001, 9999]) {
    const later = new Store(kv, empty, { ...options, now });
    for (const number of [3, 6]) expect(await later.readRelease(number, (reader) => reader.root())).toBeNull();
  }
  expect([...kv.reads]).toEqual([[pointerKey, 2]]);
  // Release 4 exists, but KV does not return its entry: an error, not a 404.
  await expect(store.readRelease(4, (reader) => reader.root())).rejects.toThrow(Unreadable);
});

test("a page of the list of relations reads only the indexes that it needs", async () => {
  const kv = namespace();
  kv.makeCurrent(1, first);
  const store = new Store(kv, empty, options);
  const { value } = await store.read((reader) => reader.relations("nm", 3));
  expect(value.map(([pair]) => pair)).toEqual(["no-tj", "ph-tj", "pl-tj"]);
  const indexes = [...kv.reads.keys()].filter((key) => key.startsWith("country/"));
  expect(indexes).toHaveLength(3);
});

describe("a search", () => {
  const search = async (kv: KvBinding, query: string) => {
    const { value } = await new Store(kv, empty, options).read((reader) => searchRelease(reader, queryWords(query)));
    return value.pairs;
  };
  const documentOf = (kv: ReturnType<typeof namespace>, type: DocumentType, hash = "") =>
    JSON.parse(kv.values.get(documentKey(type, hash)) ?? "");

  /** Makes the first release current, with only some keys of its index, split into 256 shards as for a very large vocabulary. */
  function makeSplitCurrent(kv: ReturnType<typeof namespace>, isKept: (key: string) => boolean) {
    const put = <Type extends DocumentType>(type: Type, document: Documents[Type]) => {
      const { hash, text } = encode<Type>(document);
      kv.values.set(documentKey(type, hash), text);
      return hash;
    };
    const root = documentOf(kv, "root", first.root);
    const index = documentOf(kv, "search", root.search);
    const shardWords = new Map<string, Record<string, string>>();
    const entries = Object.values<string>(index.shards).flatMap((hash) =>
      Object.entries<string>(documentOf(kv, "search-shard", hash).words),
    );
    for (const [key, text] of entries.filter(([key]) => isKept(key))) {
      const name = shardOf(shardPrefix(key), ["00"]);
      shardWords.set(name, { ...shardWords.get(name), [key]: text });
    }
    const shards = Object.fromEntries(
      [...shardWords].map(([name, words]) => [name, put("search-shard", { schema: 1, words })]),
    );
    kv.makeCurrent(1, { root: put("root", { ...root, search: put("search", { ...index, shards }) }) });
  }
  const shardReads = (kv: ReturnType<typeof namespace>) =>
    [...kv.reads].filter(([key]) => key.startsWith("search-shard/")).map(([, count]) => count);

  test("reads one shard per word; for an unknown word, the shards of its consonants and of similar words", async () => {
    for (const [query, shards] of [
      ["Bernoy", 1],
      ["Vollebaek Bernoy", 2],
      ["Bjornoy", 3],
      ["Baranao", 2],
    ] as const) {
      const kv = namespace();
      makeSplitCurrent(kv, () => true);
      expect(await search(kv, query), query).toEqual(query === "Baranao" ? [] : ["no-tj"]);
      expect(shardReads(kv), query).toEqual(Array(shards).fill(1));
    }
  });

  test("finds exact words in an older release, which has no index by consonants", async () => {
    const kv = namespace();
    makeSplitCurrent(kv, (key) => !key.startsWith("~"));
    expect(await search(kv, "Bjornoy")).toEqual([]);
    expect(await search(kv, "Bernoy")).toEqual(["no-tj"]);
  });

  test("reads only the index to find relations", async () => {
    const kv = namespace();
    kv.makeCurrent(1, first);
    expect(await search(kv, "Идибек Vollebaek")).toEqual(["no-tj"]);
    expect(await search(kv, "Xqzzt")).toEqual([]);
    expect([...kv.reads.keys()].filter((key) => !/^(current|root\/|search\/|search-shard\/)/.test(key))).toEqual([]);
  });

  test("finds nothing in an older release, which has no index", async () => {
    const kv = namespace();
    const { search: _, ...olderRoot } = JSON.parse(kv.values.get(documentKey("root", first.root)) ?? "");
    const { hash, text } = encode<"root">(olderRoot);
    kv.values.set(documentKey("root", hash), text);
    kv.makeCurrent(1, { root: hash });
    expect(await search(kv, "Idibek")).toEqual([]);
  });
});
