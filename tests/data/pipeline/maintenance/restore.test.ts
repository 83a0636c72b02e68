// Everything is lost between a backup and its restoration.
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { backupCommand } from "../../../../data/cli/commands/maintenance/backup-command.ts";
import { restoreCommand } from "../../../../data/cli/commands/maintenance/restore-command.ts";
import { pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { readSaved, savedKeys } from "../../../../data/pipeline/maintenance/backup-folder.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { restore } from "../../../../data/pipeline/maintenance/restore.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { current, first, publishThree } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";

const time = "2026-01-05T00:00:00.000Z";
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;
let folder: string;

beforeEach(async () => {
  kv = emptyNamespace();
  store = storeOf(kv);
  folder = temporaryFolder();
});

test("restores everything into an empty namespace, with the tombstones", async () => {
  await publishThree(store);
  expect(await backup(store, folder)).toMatchObject({ release: 3, damaged: [] });
  expect(await backup(store, folder)).toMatchObject({ release: 3, copied: 0 });
  const key = `relation/${first.contents.relations["no-tj"]}`;
  expect(readSaved(folder, key)).toContain('"no-tj"');
  await withdraw(store, { relation: "no-tj", fact: null }, "The law.", time);
  // Two tombstones of relations, three of parts of downloads, a log entry, its proposal and the pointer.
  expect(await backup(store, folder)).toMatchObject({ release: 4, copied: 8 });
  expect(readSaved(folder, key)).toContain("The law.");

  const values = await valuesOf(store);
  const empty = storeOf(emptyNamespace());
  expect(await restore(empty, folder)).toMatchObject({ release: 4, written: values.size, damaged: [], findings: [] });
  expect(await valuesOf(empty)).toEqual(values);
  expect(await restore(empty, folder)).toMatchObject({ written: 0, findings: [] });
});

test("refuses to restore over other values, and to mix backups of two namespaces", async () => {
  await publishThree(store);
  await backup(store, folder);
  const other = storeOf(emptyNamespace());
  await publish(other, current, time);
  await expect(restore(other, folder)).rejects.toThrow("Restore into an empty namespace");
  await expect(backup(other, folder)).rejects.toThrow("backup of another namespace");
  await expect(backup(storeOf(emptyNamespace()), folder)).rejects.toThrow("current is missing");
  const incomplete = mkdtempSync(join(folder, "incomplete-"));
  await expect(restore(storeOf(emptyNamespace()), incomplete)).rejects.toThrow("no complete backup");
});

test("never saves a damaged value over a good copy, nor restores a damaged copy", async () => {
  await publishThree(store);
  await backup(store, folder);
  const values = await valuesOf(store);
  const keys = [`root/${first.root}`, "log/1"];
  for (const key of keys) await kv.put(key, "damaged");
  expect((await backup(store, folder)).damaged).toEqual(["log/1"]);
  for (const key of keys) expect(readSaved(folder, key)).toBe(values.get(key));
  await repair(store, async (key) => readSaved(folder, key), time);
  expect(await valuesOf(store)).toEqual(values);

  writeFileSync(join(folder, `root/${first.root}.value`), "damaged");
  const empty = storeOf(emptyNamespace());
  expect(await restore(empty, folder)).toMatchObject({
    damaged: [`root/${first.root}`],
    findings: [{ key: `root/${first.root}`, problem: "missing" }],
  });
});

test("reports values that a release needs and that KV has lost", async () => {
  await publishThree(store);
  const lost = [...(await valuesOf(store)).keys()].filter((key) => /^(search-shard|log\/2$)/.test(key)).slice(0, 2);
  for (const key of lost) await kv.delete(key);
  expect((await backup(store, folder)).damaged.sort()).toEqual(lost);
});

test("copies nothing if the pointer contradicts the log", async () => {
  await publishThree(store);
  const pointer = JSON.parse((await kv.get(pointerKey)) ?? "");
  await kv.put(pointerKey, JSON.stringify({ ...pointer, release: 8 }));
  await expect(backup(store, folder)).rejects.toThrow("contradicts the log");
  expect(savedKeys(folder)).toEqual([]);
});

test("copies values that KV does not list yet", async () => {
  await publishThree(store);
  const unlisted = [(await store.list("search-shard/"))[0] ?? "", "log/3"];
  const slow = {
    ...store,
    list: async (prefix: string) => (await store.list(prefix)).filter((key) => !unlisted.includes(key)),
  };
  expect((await backup(slow, folder)).damaged).toEqual([]);
  expect(savedKeys(folder)).toEqual([...(await valuesOf(store)).keys()]);
});

test("copies a value again if the copy is damaged or empty", async () => {
  await publishThree(store);
  await backup(store, folder);
  const values = await valuesOf(store);
  const keys = [`root/${first.root}`, `relation/${first.contents.relations["no-tj"]}`];
  keys.forEach((key, index) => {
    writeFileSync(join(folder, `${key}.value`), index === 0 ? "rotten" : "");
  });
  expect(await backup(store, folder)).toMatchObject({ copied: 2, damaged: [] });
  for (const key of keys) expect(readSaved(folder, key)).toBe(values.get(key));
});

test("restores an older backup without using the numbers of lost releases again", async () => {
  await publish(store, first, time);
  await backup(store, folder);
  const restored = emptyNamespace();
  const other = storeOf(restored);
  // The number can be added later.
  expect(await restore(other, folder)).toMatchObject({ release: 1, next: 2, findings: [] });
  for (const next of [1, 5000]) await expect(restore(other, folder, undefined, { next })).rejects.toThrow("release 1");
  for (const _ of ["first", "again"])
    expect(await restore(other, folder, undefined, { next: 4 })).toMatchObject({ release: 1, next: 4, findings: [] });
  // The notes that skip the numbers 2 and 3 are counted as well as the values of the backup.
  const fresh = await restore(storeOf(emptyNamespace()), folder, undefined, { next: 4 });
  expect([fresh.values, fresh.written]).toEqual([savedKeys(folder).length + 2, savedKeys(folder).length + 2]);
  await restored.delete(pointerKey);
  await repair(other, async () => null, time);
  expect(await publish(other, current, time)).toMatchObject({ release: 4 });
  expect((await survey(other)).findings).toEqual([]);
});

test("says how to continue an interrupted restoration that skipped numbers", async () => {
  await publish(store, first, time);
  await backup(store, folder);
  const other = storeOf(emptyNamespace());
  const stopping: KeyValueStore = {
    ...other,
    write: async (values) => {
      if (values.some(({ key }) => key === pointerKey)) throw new Error("stopped");
      await other.write(values);
    },
  };
  await expect(restore(stopping, folder, undefined, { next: 9 })).rejects.toThrow("stopped");
  for (const options of [{}, { next: 7 }])
    await expect(restore(other, folder, undefined, options)).rejects.toThrow("run it again with --next 9 or higher");
  expect(await restore(other, folder, undefined, { next: 9 })).toMatchObject({ release: 1, next: 9, findings: [] });
});

test("skips the numbers of more lost releases than are searched for entries", async () => {
  await publish(store, first, time);
  await backup(store, folder);
  const other = storeOf(emptyNamespace());
  await restore(other, folder, undefined, { next: 500 });
  expect(await publish(other, current, time)).toMatchObject({ release: 500 });
});

test("keeps no copy of a withdrawn document, even if KV has lost or damaged the tombstone", async () => {
  await publishThree(store);
  await backup(store, folder);
  const { keys } = await withdraw(store, { relation: "no-tj", fact: null }, "The law.", time);
  await kv.delete(keys[0] ?? "");
  await kv.put(keys[1] ?? "", "damaged");
  expect((await backup(store, folder)).damaged.sort()).toEqual([keys[0], keys[1]].sort());
  for (const key of keys) expect([key, readSaved(folder, key)]).toEqual([key, expect.stringContaining("The law.")]);
});

test("the commands do the same", async () => {
  const [state, restored, saved] = ["state", "restored", "saved"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await withLocalKv(".", state, publishThree);
  expect((await runCommand(backupCommand, ".", saved, { state })).text).toMatch(
    /^Backed up release 3 and all earlier ones/,
  );
  const { text, failed } = await runCommand(restoreCommand, ".", saved, { state: restored });
  expect([text, failed]).toEqual([expect.stringContaining("Every value that the releases name is present"), false]);
  expect(text).toContain("--next");
  // It brings back whatever was withdrawn after the backup.
  expect(text).toContain("everything that was withdrawn after 2026-01-03T00:00:00.000Z");
  await expect(runCommand(restoreCommand, ".", saved, { state: restored, next: "4th" })).rejects.toThrow("--next 4");
  expect(savedKeys(saved)).toContain(pointerKey);
  expect(await withLocalKv(".", restored, valuesOf)).toEqual(await withLocalKv(".", state, valuesOf));
});
