// A repair with a backup of another history, as after somebody published into a namespace that had lost everything.
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { repairCommand } from "../../../../data/cli/commands/maintenance/repair-command.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { restore } from "../../../../data/pipeline/maintenance/restore.ts";
import { assertSameHistory } from "../../../../data/pipeline/maintenance/same-history.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { current, first, publishThree } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces } from "../../projects/test-namespaces.ts";

const time = "2026-01-05T00:00:00.000Z";
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;
let folder: string;

beforeEach(async () => {
  kv = emptyNamespace();
  store = storeOf(kv);
  folder = temporaryFolder();
  await publishThree(store);
  await backup(store, folder);
});

test("refuses if the namespace was started anew", async () => {
  const state = join(folder, "state");
  await withLocalKv(".", state, (local) => publish(local, first, time));
  await expect(runCommand(repairCommand, ".", "", { state, from: folder })).rejects.toThrow(
    "into a new, empty namespace",
  );
});

test("refuses if the namespace was restored from an older backup", async () => {
  const [older, restored] = [join(folder, "older"), storeOf(emptyNamespace())];
  const before = storeOf(emptyNamespace());
  await publish(before, first, "2026-01-01T00:00:00.000Z");
  await backup(before, older);
  await restore(restored, older);
  await expect(assertSameHistory(restored, folder)).rejects.toThrow("has release 3, but this namespace has only 1");
});

test("accepts every other damage", async () => {
  await publish(store, first, time, undefined, { again: true });
  await assertSameHistory(store, folder);
  const pointer = JSON.parse((await kv.get(pointerKey)) ?? "");
  await kv.put(pointerKey, JSON.stringify({ ...pointer, release: 1, root: current.root }));
  for (const number of [1, 2, 3]) {
    await assertSameHistory(store, folder);
    await kv.put(logKey(number), ((await kv.get(logKey(number))) ?? "").replace("2026-", "2025-"));
  }
  await assertSameHistory(store, folder);
  await kv.delete(pointerKey);
  await assertSameHistory(store, folder);
});
