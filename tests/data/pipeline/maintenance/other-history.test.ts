// A repair with a backup of another history, as after somebody published into a namespace that had lost everything.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { repairCommand } from "../../../../data/cli/commands/repair-command.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { restore } from "../../../../data/pipeline/maintenance/restore.ts";
import { assertSameHistory } from "../../../../data/pipeline/maintenance/same-history.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { current, first, publishThree } from "../../projects/damaged-namespace.ts";
import { testNamespaces } from "../../projects/test-namespaces.ts";

const time = "2026-01-05T00:00:00.000Z";
const namespace = await testNamespaces(1)();
let kv: OverlaidKv;
let store: KeyValueStore;
let folder: string;

beforeEach(async () => {
  kv = new OverlaidKv(namespace);
  store = storeOf(kv);
  folder = mkdtempSync(join(tmpdir(), "entente-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
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
  const [older, restored] = [join(folder, "older"), storeOf(new OverlaidKv(namespace))];
  const before = storeOf(new OverlaidKv(namespace));
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
