// What backup and verify do about values that no release needs.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { hashOf } from "../../../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { savedKeys } from "../../../../data/pipeline/maintenance/backup-folder.ts";
import type { FindText } from "../../../../data/pipeline/maintenance/finding.ts";
import { restore } from "../../../../data/pipeline/maintenance/restore.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { publishThree } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";

const publishedNamespace = overlaidNamespaces(publishThree);
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;
let folder: string;

beforeEach(() => {
  kv = publishedNamespace();
  store = storeOf(kv);
  folder = temporaryFolder();
});

test("a backup contains only keys that Entente writes, and writes nothing outside its folder", async () => {
  const values = await valuesOf(store);
  const text = "anything";
  const strays = [`x/${hashOf(text)}/../../../../escaped`, `relation/${"../".repeat(5)}x`, "hello", "k".repeat(300)];
  for (const key of strays) await kv.put(key, text);
  const target = join(folder, "a/b/c/DIR");
  mkdirSync(target, { recursive: true });
  expect((await backup(store, target)).skipped).toEqual(expect.arrayContaining(strays));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".value"));
  expect(files.filter((file) => !file.startsWith("a/b/c/DIR/"))).toEqual([]);
  expect(savedKeys(target)).toEqual([...values.keys()]);
  expect((await survey(store)).orphaned).toEqual(expect.arrayContaining(strays));

  // Somebody may keep other files there.
  writeFileSync(join(target, "notes.value"), text);
  const restored = storeOf(emptyNamespace());
  expect(await restore(restored, target)).toMatchObject({ damaged: [], findings: [] });
  expect(await valuesOf(restored)).toEqual(values);
});

test("a damaged value fails a backup only if a release needs it", async () => {
  const unneeded = [`relation/${hashOf("lost")}`, `widget/${hashOf("lost")}`, `log/2/${hashOf("lost")}`];
  for (const key of unneeded) await kv.put(key, "damaged");
  await kv.put("hello", "world");
  expect(await backup(store, folder)).toMatchObject({ damaged: [], skipped: [...unneeded, "hello"].sort() });
  expect((await survey(store)).findings).toEqual([]);

  const needed = (await store.list("source/"))[0] ?? "";
  rmSync(join(folder, `${needed}.value`));
  await kv.put(needed, "damaged");
  expect(await backup(store, folder)).toMatchObject({ damaged: [needed], skipped: [...unneeded, "hello"].sort() });
});

test("a log entry with a very high number is not taken for the last of as many releases", async () => {
  const stray = logKey(30_000_000);
  await kv.put(stray, "damaged");
  const read = vi.fn<FindText>(async () => null);
  expect((await survey(store, read)).findings).toMatchObject([
    { key: stray, problem: "interrupted" },
    { key: pointerKey },
  ]);
  await kv.delete(pointerKey);
  expect((await survey(store, read)).findings).toMatchObject([
    { key: stray, problem: "damaged" },
    { key: pointerKey, remedy: expect.stringContaining('"release":3') },
  ]);
  // It looks for nothing but that entry.
  expect(new Set(read.mock.calls.map(([key]) => key))).toEqual(new Set([stray]));
});
