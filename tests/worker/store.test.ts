import { describe, expect, inject, test } from "vitest";
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
import { queryWords } from "../../data/search/find-relations.ts";
import { shardPrefix } from "../../data/search/search-lists.ts";
import { searchRelease } from "../../worker/routes/api/search-release.ts";
import { Unreadable } from "../../worker/store/lookup.ts";
import type { TextStore } from "../../worker/store/namespace-memory.ts";
import { Store } from "../../worker/store/store.ts";

const time = "2026-01-01T00:00:00Z";
const empty: TextStore = { get: async () => null };
const [first, second] = [inject("release"), inject("otherRelease")];

/** A namespace with these releases; which is in force can be changed. It counts what it is asked for. */
function namespace(releases = [first, second]) {
  const values = new Map(releases.flatMap(({ documents }) => documents).map(({ key, text }) => [key, text]));
  const asked = new Map<string, number>();
  const force = (release: number, { root }: { root: string }, more: Partial<Pointer> = {}) =>
    values.set(
      pointerKey,
      JSON.stringify({ schema: 1, release, root, time, rolledBack: [], abandoned: [], withdrawals: [], ...more }),
    );
  const get = async (key: string) => {
    asked.set(key, (asked.get(key) ?? 0) + 1);
    return values.get(key) ?? null;
  };
  return { get, force, values, asked };
}

const options = { refresh: 60_000, timeout: 50, cacheBytes: 1_000_000, now: 0, waitUntil: () => undefined };

/** Reads a relation at a time, in milliseconds; gives the release, where it came from, and whether anything was left for later. */
async function readAt(kv: TextStore, now: number, snapshot = empty) {
  const later: Promise<unknown>[] = [];
  const store = new Store(kv, snapshot, { ...options, now, waitUntil: (work) => later.push(work) });
  const pointer = await store.newestPointer();
  const asked = later.length > 0;
  const { release, tier: from } = await store.read((reader) => reader.relation("no-tj"));
  await Promise.all(later);
  return { release: release.release, from, asked: asked && pointer !== null };
}

/** Key of the document of no-tj. */
const keyOf = (release: typeof first) => documentKey("relation", release.contents.relations["no-tj"] ?? "");

test("what is remembered answers at once; once it is old, KV is asked after the answer", async () => {
  const kv = namespace();
  kv.force(1, first);
  expect(await readAt(kv, 0)).toMatchObject({ release: 1, from: "kv" });
  kv.force(2, second);
  expect(await readAt(kv, 59_999)).toEqual({ release: 1, from: "memory", asked: false });
  expect(await readAt(kv, 60_000)).toEqual({ release: 1, from: "memory", asked: true });
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 2, asked: false });
});

test("a release whose documents KV does not show yet waits; the one before it answers", async () => {
  const kv = namespace();
  kv.force(1, first);
  await readAt(kv, 0);
  kv.force(2, second);
  const key = documentKey("root", second.root);
  const root = kv.values.get(key) ?? "";
  kv.values.delete(key);
  await readAt(kv, 60_000);
  expect(await readAt(kv, 60_001)).toMatchObject({ release: 1 });
  kv.values.set(key, root);
  expect(await readAt(kv, 60_002)).toMatchObject({ release: 2 });
});

test("without a pointer the snapshot answers", async () => {
  const snapshot = namespace();
  snapshot.force(0, first);
  expect(await readAt({ get: async () => null }, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
});

test("a read that hangs is given up", async () => {
  const snapshot = namespace();
  snapshot.force(0, first);
  const kv: TextStore = { get: () => new Promise(() => undefined) };
  expect(await readAt(kv, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
});

test("a frozen release is read by its entry in the log, and none other", async () => {
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
  expect(await store.readRelease(8, (reader) => reader.relation("no-tj"))).toBeNull();
});

test("however many requests wait for a value, KV is asked once", async () => {
  const kv = namespace();
  kv.force(1, first);
  await Promise.all(Array.from({ length: 200 }, () => readAt(kv, 0)));
  expect(Math.max(...kv.asked.values())).toBe(1);
  expect(kv.asked.size).toBe(4);
});

test("a read whose request was cut off holds up none that come after", async () => {
  const kv = namespace();
  kv.force(1, first);
  let cutOff = true;
  const cutting: TextStore = {
    get: (key) => (cutOff && key === keyOf(first) ? new Promise(() => undefined) : kv.get(key)),
  };
  await expect(
    new Store(cutting, empty, { ...options, timeout: 5 }).read((reader) => reader.relation("no-tj")),
  ).rejects.toThrow(Unreadable);
  cutOff = false;
  expect(await readAt(cutting, 1)).toMatchObject({ release: 1, from: "kv" });
});

test("memory is bounded: what was used longest ago is asked for again", async () => {
  const kv = namespace();
  kv.force(1, first);
  const store = new Store(kv, empty, { ...options, cacheBytes: 30_000 });
  for (const pair of ["no-tj", "af-tj", "no-tj"]) await store.read((reader) => reader.relation(pair));
  expect(kv.asked.get(keyOf(first))).toBe(2);
});

test("what was rolled back never stands in for the release in force", async () => {
  const kv = namespace();
  kv.force(1, second);
  await readAt(kv, 0);
  kv.force(2, first, { rolledBack: [second.root] });
  await readAt(kv, 60_000);
  const [root, relation] = [documentKey("root", first.root), keyOf(first)];
  const lost = [root, relation].map((key) => [key, kv.values.get(key) ?? ""] as const);
  for (const [key] of lost) kv.values.delete(key);
  const deployed = namespace([second]);
  deployed.force(0, second);
  await expect(readAt(kv, 60_001, deployed)).rejects.toThrow(Unreadable);
  for (const [key, text] of lost) kv.values.set(key, text);
  expect(await readAt(kv, 60_002)).toMatchObject({ release: 2 });
});

test("what was withdrawn is forgotten, and the snapshot does not bring it back", async () => {
  const kv = namespace();
  const entry = { schema: 1, release: 1, root: first.root, previous: null, time, action: "publish", summary: "" };
  kv.values.set(logKey(1), JSON.stringify(entry));
  kv.force(1, first);
  const deployed = namespace();
  deployed.force(0, first);
  await readAt(kv, 0, deployed);
  kv.force(3, second, { withdrawals: [{ time, reason: "A court said so.", documents: [shortHash(keyOf(first))] }] });
  await readAt(kv, 60_000, deployed);
  const store = new Store(kv, deployed, { ...options, now: 60_001 });
  const frozen = store.readRelease(1, (reader) => reader.relation("no-tj"));
  await expect(frozen).rejects.toThrow(WithdrawnDocument);
  await expect(frozen).rejects.toThrow("A court said so.");
  expect((await store.read((reader) => reader.relation("no-tj"))).release.release).toBe(3);
});

test("a pointer that could not be read is asked for again soon", async () => {
  const kv = namespace();
  const snapshot = namespace();
  snapshot.force(0, first);
  expect(await readAt(kv, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
  kv.force(1, first);
  expect(await readAt(kv, 4999, snapshot)).toMatchObject({ release: 0 });
  expect(await readAt(kv, 5000, snapshot)).toMatchObject({ release: 1 });
});

test("KV that lets one wait in vain is asked last for a while: a reader waits once, not for every document", async () => {
  const snapshot = namespace();
  snapshot.force(0, first);
  let asked = 0;
  const hanging: TextStore = {
    get: () => {
      asked += 1;
      return new Promise(() => undefined);
    },
  };
  expect(await readAt(hanging, 0, snapshot)).toMatchObject({ release: 0, from: "snapshot" });
  expect(asked).toBe(1);
});

test("a number that was never in force is no release, and KV is not asked for it", async () => {
  const kv = namespace();
  kv.force(5, first, { abandoned: [3] });
  const entry = { schema: 1, release: 3, root: second.root, previous: null, time, action: "publish", summary: "" };
  kv.values.set(logKey(3), JSON.stringify(entry));
  const store = new Store(kv, empty, options);
  for (const number of [3, 6]) expect(await store.readRelease(number, (reader) => reader.root())).toBeNull();
  expect([...kv.asked.keys()]).toEqual([pointerKey]);
  // One that KV only does not show is no 404.
  await expect(store.readRelease(4, (reader) => reader.root())).rejects.toThrow(Unreadable);
});

test("a page of the list reads only the indexes that it needs", async () => {
  const kv = namespace();
  kv.force(1, first);
  const store = new Store(kv, empty, options);
  const { value } = await store.read((reader) => reader.relations("nm", 3));
  expect(value.map(([pair]) => pair)).toEqual(["no-tj", "ph-tj", "pl-tj"]);
  const indexes = [...kv.asked.keys()].filter((key) => key.startsWith("country/"));
  expect(indexes).toHaveLength(3);
});

describe("a search", () => {
  const search = async (kv: TextStore, query: string) => {
    const { value } = await new Store(kv, empty, options).read((reader) => searchRelease(reader, queryWords(query)));
    return value.pairs;
  };
  const documentOf = (kv: ReturnType<typeof namespace>, type: DocumentType, hash = "") =>
    JSON.parse(kv.values.get(documentKey(type, hash)) ?? "");

  /** Puts the first release in force with its index cut into 256 shards, as if it had very many words, and only with some keys. */
  function forceCut(kv: ReturnType<typeof namespace>, isKept: (key: string) => boolean) {
    const put = <Type extends DocumentType>(type: Type, document: Documents[Type]) => {
      const { hash, text } = encode<Type>(document);
      kv.values.set(documentKey(type, hash), text);
      return hash;
    };
    const root = documentOf(kv, "root", first.root);
    const index = documentOf(kv, "search", root.search);
    const cut = new Map<string, Record<string, string>>();
    const entries = Object.values<string>(index.shards).flatMap((hash) =>
      Object.entries<string>(documentOf(kv, "search-shard", hash).words),
    );
    for (const [key, text] of entries.filter(([key]) => isKept(key))) {
      const name = shardOf(shardPrefix(key), ["00"]);
      cut.set(name, { ...cut.get(name), [key]: text });
    }
    const shards = Object.fromEntries(
      [...cut].map(([name, words]) => [name, put("search-shard", { schema: 1, words })]),
    );
    kv.force(1, { root: put("root", { ...root, search: put("search", { ...index, shards }) }) });
  }
  const shardsRead = (kv: ReturnType<typeof namespace>) =>
    [...kv.asked].filter(([key]) => key.startsWith("search-shard/")).map(([, times]) => times);

  test("reads one shard of many a word; for one that is in none, that of its consonants and those of the similar words", async () => {
    for (const [query, shards] of [
      ["Bernoy", 1],
      ["Vollebaek Bernoy", 2],
      ["Bjornoy", 3],
      ["Baranao", 2],
    ] as const) {
      const kv = namespace();
      forceCut(kv, () => true);
      expect(await search(kv, query), query).toEqual(query === "Baranao" ? [] : ["no-tj"]);
      expect(shardsRead(kv), query).toEqual(Array(shards).fill(1));
    }
  });

  test("finds what it can in a release from before words were kept by their consonants", async () => {
    const kv = namespace();
    forceCut(kv, (key) => !key.startsWith("~"));
    expect(await search(kv, "Bjornoy")).toEqual([]);
    expect(await search(kv, "Bernoy")).toEqual(["no-tj"]);
  });

  test("finds relations of the release, and reads the index alone", async () => {
    const kv = namespace();
    kv.force(1, first);
    expect(await search(kv, "Идибек Vollebaek")).toEqual(["no-tj"]);
    expect(await search(kv, "Xqzzt")).toEqual([]);
    expect([...kv.asked.keys()].filter((key) => !/^(current|root\/|search\/|search-shard\/)/.test(key))).toEqual([]);
  });

  test("finds nothing in a release from before there was a search", async () => {
    const kv = namespace();
    const { search: _, ...before } = JSON.parse(kv.values.get(documentKey("root", first.root)) ?? "");
    const { hash, text } = encode<"root">(before);
    kv.values.set(documentKey("root", hash), text);
    kv.force(1, { root: hash });
    expect(await search(kv, "Idibek")).toEqual([]);
  });
});
