// Reads a snapshot the way the deployed worker does.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshotFile } from "../../../../data/model/release/documents.ts";
import { logKey, type Pointer, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { readEarlierReleases } from "../../../../data/pipeline/publish/earlier-releases.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { addToSnapshot, writeSnapshot } from "../../../../data/pipeline/release/write-snapshot.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import { twoReleases } from "../../projects/two-releases.ts";

const time = "2026-01-01T00:00:00Z";
const [first, second] = twoReleases();

function textIn(folder: string, key: string): string | null {
  const file = join(folder, snapshotFile(key));
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8"))[key] ?? null) : null;
}

/** Returns a namespace in memory, because these tests only check what is read from it. */
function namespace(): KeyValueStore {
  const values = new Map<string, string>();
  return storeOf({
    get: async (key) => values.get(key) ?? null,
    put: async (key, text) => {
      values.set(key, text);
    },
    list: async ({ prefix }) => ({
      keys: [...values.keys()].filter((name) => name.startsWith(prefix)).map((name) => ({ name })),
      list_complete: true,
    }),
  });
}

test("contains every document of the release and a pointer to it", () => {
  const folder = temporaryFolder();
  writeSnapshot(second, time, folder);
  for (const { key, text } of second.documents) expect(textIn(folder, key)).toBe(text);
  expect(JSON.parse(textIn(folder, pointerKey) ?? "")).toMatchObject({ release: 0, root: second.root, time });
});

test("adds the log, widgets and documents of earlier releases, and keeps existing documents", async () => {
  const folder = temporaryFolder();
  const kv = namespace();
  await publish(kv, first, time);
  await publish(kv, second, time);
  writeSnapshot(second, time, folder);
  const contained = new Set(second.documents.map(({ key }) => key));
  const pointer = (await readPointer(kv)) as Pointer;
  addToSnapshot(await readEarlierReleases(kv, pointer, contained), folder);
  expect(JSON.parse(textIn(folder, logKey(1)) ?? "")).toMatchObject({ release: 1, root: first.root });
  const pinned = first.documents.filter(({ key }) => !/^search(-shard)?\//.test(key));
  for (const { key, text } of pinned) expect([key, textIn(folder, key)]).toEqual([key, text]);
  for (const { key, text } of second.documents) expect(textIn(folder, key)).toBe(text);
});
