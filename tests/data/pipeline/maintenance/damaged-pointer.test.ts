// What repair does about a pointer that is lost, or that is intact in form but wrong.
import { beforeEach, expect, test } from "vitest";
import { abandonedKey, type Pointer, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { restore } from "../../../../data/pipeline/maintenance/restore.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { readCurrent } from "../../../../data/pipeline/publish/current-release.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { current, first, second } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces } from "../../projects/test-namespaces.ts";

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
const nothing = async () => null;
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;

/** Publishes two releases, rolls back, and is interrupted; then the number 4 is given up. */
beforeEach(async () => {
  kv = emptyNamespace();
  store = storeOf(kv);
  await publish(store, first, day(1));
  await publish(store, second, day(2));
  await rollback(store, 1, day(3));
  const failing: KeyValueStore = {
    ...store,
    write: async (values) => {
      if (values.some(({ key }) => key === pointerKey)) throw new Error("stopped");
      await store.write(values);
    },
  };
  await expect(publish(failing, current, day(4))).rejects.toThrow("stopped");
  await repair(store, nothing, day(5));
});

const pointer = async () => JSON.parse((await kv.get(pointerKey)) ?? "") as Pointer;
const flipped = (hash: string) => `${hash[0] === "a" ? "b" : "a"}${hash.slice(1)}`;

const damages: Record<string, (before: Pointer) => Partial<Pointer>> = {
  "a later release": () => ({ release: 7 }),
  "an abandoned release": () => ({ release: 4 }),
  "an earlier release": () => ({ release: 2 }),
  "release 0": () => ({ release: 0 }),
  "another root": ({ root }) => ({ root: flipped(root) }),
  "another time": () => ({ time: day(7) }),
  "another root as rolled back": ({ rolledBack }) => ({ rolledBack: rolledBack.map(flipped) }),
  "a release as abandoned": () => ({ abandoned: [3] }),
  "a later number as abandoned": () => ({ abandoned: [8] }),
};

test.each(Object.keys(damages))("corrects a pointer that names %s", async (name) => {
  await publish(store, current, day(6));
  const before = await pointer();
  expect(before).toMatchObject({ release: 5, abandoned: [4], rolledBack: [second.root] });
  await kv.put(pointerKey, JSON.stringify({ ...before, ...damages[name]?.(before) }));
  expect((await survey(store)).findings).toMatchObject([{ key: pointerKey, problem: "outdated" }]);
  await repair(store, nothing, day(6));
  expect(await pointer()).toEqual(before);
  expect((await survey(store)).findings).toEqual([]);
});

test("nothing is published on top of a pointer with a wrong number", async () => {
  await publish(store, current, day(6));
  await kv.put(pointerKey, JSON.stringify({ ...(await pointer()), release: 7 }));
  await expect(publish(store, second, day(7), undefined, { again: true, forgetIds: true })).rejects.toThrow(
    "npm run data -- repair",
  );
  await expect(rollback(store, 1, day(7))).rejects.toThrow("npm run data -- repair");
  // Commands that have nothing to change refuse too.
  await expect(publish(store, current, day(7))).rejects.toThrow("gives release 5 the number 7");
  await expect(rollback(store, 5, day(7))).rejects.toThrow("gives release 5 the number 7");
  await expect(readCurrent(store)).rejects.toThrow("gives release 5 the number 7");
});

test("makes no release current whose number was given up, even if the pointer is lost", async () => {
  const before = await pointer();
  expect(before).toMatchObject({ release: 3, abandoned: [4] });
  const folder = temporaryFolder();
  await backup(store, folder);
  const restored = emptyNamespace();
  await restore(storeOf(restored), folder);
  await kv.delete(abandonedKey(4));
  expect((await survey(store)).findings).toMatchObject([{ key: abandonedKey(4), problem: "missing" }]);
  await repair(store, nothing, day(5));
  for (const each of [kv, restored]) {
    await each.delete(pointerKey);
    await repair(storeOf(each), nothing, day(6));
    expect(JSON.parse((await each.get(pointerKey)) ?? "")).toEqual(before);
    expect((await survey(storeOf(each))).findings).toEqual([]);
    expect(await publish(storeOf(each), current, day(7))).toMatchObject({ release: 5 });
  }
});
