import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { hashOf, readTombstone } from "../../../../data/model/release/documents.ts";
import { partsOfRelations } from "../../../../data/model/release/exports.ts";
import { decodePointer } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { NotPublished, releaseContents } from "../../../../data/pipeline/publish/published.ts";
import { readableLog } from "../../../../data/pipeline/publish/read-log.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { exportRows } from "../../projects/export-rows.ts";
import { overlaidNamespaces, type TestNamespace, testNamespaces } from "../../projects/test-namespaces.ts";
import { releaseWithoutNorway, twoReleases, writesOfSecondRelease } from "../../projects/two-releases.ts";

const time = "2026-01-01T00:00:00Z";
const [release, otherRelease] = twoReleases();
const nextNamespace = testNamespaces(4);
const emptyNamespace = overlaidNamespaces();
let kv: TestNamespace;
let store: KeyValueStore;

/** Lets the test write to a namespace of the Workers runtime, instead of over one, which is much faster. */
async function useRuntime(): Promise<void> {
  kv = await nextNamespace();
  store = storeOf(kv);
}

beforeEach(() => {
  kv = emptyNamespace();
  store = storeOf(kv);
});

test("the first publish writes every document, a log entry and the pointer, in that order", async () => {
  await useRuntime();
  const order: string[] = [];
  const result = await publish(recording(order), release, time);
  expect(result).toMatchObject({
    release: 1,
    changed: true,
    summary:
      "added af-tj, added kz-no, added no-tj, added mfa-gov-kz.no, added mfa-gov-kz.no.nb, added mfa-tj.no.2024, added mfa-tj.no.de, added qaz-wiki",
  });
  const proposal = `log/1/${hashOf((await kv.get("log/1")) ?? "")}`;
  expect(order).toEqual([...release.documents.map(({ key }) => key), proposal, "log/1", "current"]);
  expect(JSON.parse((await kv.get("current")) ?? "")).toEqual({
    schema: 1,
    release: 1,
    root: release.root,
    time,
    rolledBack: [],
    abandoned: [],
    withdrawals: [],
  });
});

test("publishes source texts byte for byte", async () => {
  await useRuntime();
  await publish(store, release, time);
  const key = `source/${release.contents.sources["mfa-tj.no.de"]}`;
  expect(JSON.parse((await kv.get(key)) ?? "").source.text).toBe(readFileSync("data/sources/mfa-tj.no.de.txt", "utf8"));
});

test("publishing the same release again writes nothing", async () => {
  await publish(store, release, time);
  const order: string[] = [];
  expect(await publish(recording(order), release, time)).toMatchObject({ release: 1, changed: false, writes: 0 });
  expect(order).toEqual([]);
});

test("a second release writes only what is new", async () => {
  await useRuntime();
  await publish(store, release, time);
  const order: string[] = [];
  expect(await publish(recording(order), otherRelease, time)).toMatchObject({
    release: 2,
    summary: "changed no-tj",
    writes: writesOfSecondRelease,
  });
  expect(order.map((key) => key.split("/")[0])).toEqual([
    "relation",
    "country",
    "country",
    "widget",
    "root",
    "log",
    "log",
    "current",
  ]);
});

test.each([0, 1, 4, 5, 6, 7])(
  "when stopped after %i writes, the old release stays current, and the next publish finishes",
  async (allowed) => {
    await publish(store, release, time);
    await expect(publish(failingAfter(allowed), otherRelease, time)).rejects.toThrow("stopped");
    expect(JSON.parse((await kv.get("current")) ?? "").root).toBe(release.root);
    expect((await publish(store, otherRelease, time)).changed).toBe(true);
    expect(JSON.parse((await kv.get("current")) ?? "").root).toBe(otherRelease.root);
  },
);

test("does not overwrite a release that somebody else published meanwhile", async () => {
  await publish(store, release, time);
  const otherPointer = {
    schema: 1,
    release: 9,
    root: "f".repeat(64),
    time,
    rolledBack: [],
    abandoned: [],
    withdrawals: [],
  };
  const otherText = JSON.stringify(otherPointer);
  const racing = storeOf({
    get: (key) => kv.get(key),
    list: (options) => kv.list(options),
    put: async (key, value) => {
      await kv.put(key, value);
      if (key.startsWith("log/")) await kv.put("current", otherText);
    },
  });
  await expect(publish(racing, otherRelease, time)).rejects.toThrow(NotPublished);
  expect(await kv.get("current")).toBe(otherText);
});

test("a rollback makes an earlier release current under a new number, and deletes nothing", async () => {
  await useRuntime();
  await publish(store, release, time);
  await publish(store, otherRelease, time);
  const before = (await kv.list({ prefix: "" })).keys.length;
  expect(await rollback(store, 1, time)).toMatchObject({ release: 3, changed: true, writes: 3 });
  expect(JSON.parse((await kv.get("current")) ?? "")).toMatchObject({
    release: 3,
    root: release.root,
    rolledBack: [otherRelease.root],
  });
  expect(JSON.parse((await kv.get("log/3")) ?? "")).toMatchObject({ action: "rollback", previous: 2 });
  expect((await kv.list({ prefix: "" })).keys).toHaveLength(before + 2);
  expect(await rollback(store, 1, time)).toMatchObject({ release: 3, changed: false });
  await expect(rollback(store, 9, time)).rejects.toThrow("there is no release 9");
});

test("publishes a rolled-back release again only with the option `again`", async () => {
  await publish(store, release, time);
  await publish(store, otherRelease, time);
  await rollback(store, 1, time);
  await expect(publish(store, otherRelease, time)).rejects.toThrow("was rolled back; correct the data");
  expect(await publish(store, otherRelease, time, undefined, { again: true })).toMatchObject({ release: 4 });
});

test("a log entry left by a stopped run does not count as a release, but a withdrawal still searches it", async () => {
  await publish(store, release, time);
  await expect(publish(failingAfter(writesOfSecondRelease - 1), otherRelease, time)).rejects.toThrow("stopped");
  await expect(publish(store, releaseWithoutNorway(), time)).rejects.toThrow("log/2 comes after the current release 1");
  const pointer = JSON.parse((await kv.get("current")) ?? "");
  await kv.put("current", JSON.stringify({ ...pointer, abandoned: [2] }));
  await publish(store, releaseWithoutNorway(), time);
  expect(JSON.parse((await kv.get("current")) ?? "")).toMatchObject({ release: 3, abandoned: [2] });
  expect((await log()).entries.map((entry) => entry.release)).toEqual([3, 1]);
  await expect(rollback(store, 2, time)).rejects.toThrow("there is no release 2");
  const { keys } = await withdraw(store, { relation: "no-tj", fact: null }, "The law.", time);
  expect(keys).toContain(`relation/${otherRelease.contents.relations["no-tj"]}`);
});

test("the next withdrawal completes one that was stopped", async () => {
  await publish(store, release, time);
  await publish(store, releaseWithoutNorway(), time);
  const subject = { relation: "no-tj", fact: null };
  // It writes four tombstones, a proposal and the log, then stops at the pointer.
  await expect(withdraw(failingAfter(6), subject, "The law.", time)).rejects.toThrow("stopped");
  expect(JSON.parse((await kv.get("current")) ?? "").withdrawals).toEqual([]);
  await withdraw(store, subject, "The law.", time);
  const { exports } = await releaseContents(store, release.root);
  const parts = exports ? partsOfRelations(exports, ["no-tj"]) : [];
  const withdrawn = [release.contents.relations["no-tj"] ?? "", ...parts].map((hash) => hash.slice(0, 16));
  const { withdrawals } = JSON.parse((await kv.get("current")) ?? "");
  expect(withdrawals).toEqual([{ time, reason: "The law.", documents: expect.any(Array) }]);
  expect(withdrawals[0].documents.sort()).toEqual(withdrawn.sort());
  await expect(withdraw(store, subject, "The law.", time)).rejects.toThrow("no published document contains no-tj");
});

test("a withdrawal leaves the withdrawn text in no value that was published", async () => {
  await publish(store, release, time);
  await publish(store, otherRelease, time);
  await publish(store, releaseWithoutNorway(), time);
  await withdraw(store, { relation: "no-tj", fact: null }, "The law.", time);
  const parts = await store.list("export/");
  const texts = (await store.read(parts)).map((text) => text ?? "");
  const contents = await Promise.all(texts.map(exportRows));
  expect(contents.filter((content) => content.includes("no-tj"))).toEqual([]);
  expect(texts.filter(readTombstone)).toHaveLength(3);
  expect(contents.some((content) => /[a-z]{2}-tj/.test(content))).toBe(true);
});

test("reads a lost log entry from its copy, and reports a gap if there is none", async () => {
  await publish(store, release, time);
  await publish(store, otherRelease, time);
  const complete = await log();
  expect(complete.entries.map((entry) => entry.release)).toEqual([2, 1]);
  await kv.delete("log/1");
  // The proposal is a copy of the entry.
  expect(await log()).toEqual(complete);
  for (const key of await store.list("log/1/")) await kv.delete(key);
  expect(await log()).toMatchObject({ entries: [{ release: 2 }], unreadable: [1] });
});

test("after an interrupted first run, other data is refused, and the message does not name a current release", async () => {
  await expect(publish(failingAfter(release.documents.length + 1), release, time)).rejects.toThrow("stopped");
  await expect(publish(store, otherRelease, time)).rejects.toThrow(
    /^log\/1\/\w+ exists, but there is no current release: another run is active or was interrupted/,
  );
});

const log = async () => readableLog(store, decodePointer((await kv.get("current")) ?? ""));

function recording(order: string[]): KeyValueStore {
  return storeOf({
    get: (key) => kv.get(key),
    list: (options) => kv.list(options),
    put: async (key, value) => {
      order.push(key);
      await kv.put(key, value);
    },
  });
}

function failingAfter(allowed: number): KeyValueStore {
  let writes = 0;
  return storeOf({
    get: (key) => kv.get(key),
    list: (options) => kv.list(options),
    put: async (key, value) => {
      writes += 1;
      if (writes > allowed) throw new Error("stopped");
      await kv.put(key, value);
    },
  });
}
