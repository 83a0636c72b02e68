// What verify finds and what repair does about it.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { repairCommand } from "../../../../data/cli/commands/maintenance/repair-command.ts";
import { verifyCommand } from "../../../../data/cli/commands/maintenance/verify-command.ts";
import { publishCommand } from "../../../../data/cli/commands/releases/publish-command.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { commitAll, committedProject, establishmentLine, writeDataFile } from "../../projects/committed-project.ts";
import { current, first, second } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
const nothing = async () => null;
const noTj = { relation: "no-tj", fact: null };
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;

beforeEach(() => {
  kv = emptyNamespace();
  store = storeOf(kv);
});

/** A store that fails instead of writing a key. */
function failingAt(stop: string): KeyValueStore {
  return {
    ...store,
    write: async (values) => {
      if (values.some(({ key }) => key === stop)) throw new Error("stopped");
      await store.write(values);
    },
  };
}

/** Publishes, is interrupted, repairs, rolls back and withdraws. */
async function publishEventfully(): Promise<void> {
  await publish(store, first, day(1));
  await publish(store, second, day(2));
  await rollback(store, 1, day(3));
  await expect(publish(failingAt(pointerKey), current, day(4))).rejects.toThrow("stopped");
  await expect(rollback(store, 2, day(5))).rejects.toThrow("another run is active or was interrupted");
  await repair(store, nothing, day(5));
  await publish(store, current, day(6));
  await withdraw(store, noTj, "A court ordered it.", day(7));
}

test("rebuilds a lost or outdated pointer from the log and the tombstones", async () => {
  await publishEventfully();
  const pointer = JSON.parse((await kv.get(pointerKey)) ?? "");
  expect(pointer).toMatchObject({ release: 6, rolledBack: [second.root], abandoned: [4] });
  expect((await survey(store)).findings).toEqual([]);
  for (const damage of [null, "damaged", JSON.stringify({ ...pointer, release: 3, root: first.root, time: day(3) })]) {
    await (damage === null ? kv.delete(pointerKey) : kv.put(pointerKey, damage));
    const { repaired, remaining } = await repair(store, nothing, day(8));
    expect([repaired.map(({ key }) => key), remaining]).toEqual([[pointerKey], []]);
    expect(JSON.parse((await kv.get(pointerKey)) ?? "")).toEqual({
      ...pointer,
      withdrawals: pointer.withdrawals.map((withdrawal: { documents: string[] }) => ({
        ...withdrawal,
        documents: expect.arrayContaining(withdrawal.documents),
      })),
    });
  }
});

test("abandons the number of an interrupted run, but not while that run may be active", async () => {
  await publish(store, first, day(1));
  // The first run stops before its entry, the second one finds the proposal and stops before the pointer.
  for (const key of [logKey(2), pointerKey]) {
    await expect(publish(failingAt(key), second, day(2))).rejects.toThrow("stopped");
    await expect(publish(store, current, day(3))).rejects.toThrow("npm run data -- repair");
  }
  const remote = { ...store, settleMilliseconds: 1000 };
  expect(await repair(remote, nothing, "2026-01-02T00:01:00.000Z")).toMatchObject({ repaired: [], remaining: [] });
  expect((await survey(store)).findings.map(({ problem }) => problem)).toContain("interrupted");
  await repair(remote, nothing, day(3));
  expect((await survey(store)).findings).toEqual([]);
  expect(await publish(store, current, day(3))).toMatchObject({ release: 3 });
  expect((await survey(store)).findings).toEqual([]);
});

test("reports and records a tombstone that the pointer does not list, and withdraws again what came back", async () => {
  await publish(store, first, day(1));
  await publish(store, current, day(2));
  const key = `relation/${first.contents.relations["no-tj"]}`;
  const document = (await kv.get(key)) ?? "";
  // It writes the tombstone and a proposal, then stops. The number is given up later.
  await expect(withdraw(failingAt(logKey(3)), noTj, "The law.", day(3))).rejects.toThrow("stopped");
  const part = { key: expect.stringMatching("^export/"), problem: "unrecorded" };
  expect((await survey(store)).findings).toMatchObject([
    part,
    part,
    part,
    { key, problem: "unrecorded" },
    { key: expect.stringMatching("^log/3/"), problem: "interrupted" },
    { key: pointerKey, problem: "unrecorded" },
  ]);
  await repair(store, async () => document, day(4));
  const after = await survey(store);
  expect(after.findings).toEqual([]);
  expect(after.withdrawn.filter((withdrawn) => !withdrawn.startsWith("export/"))).toEqual([key]);

  for (const lost of [document, null]) {
    await (lost === null ? kv.delete(key) : kv.put(key, lost));
    expect((await survey(store)).findings).toMatchObject([{ key, problem: lost ? "not withdrawn" : "missing" }]);
    // A withdrawn document stays withdrawn, even if a backup or git still has it.
    await repair(store, async () => document, day(4));
    expect(await kv.get(key)).toContain("The law.");
  }
});

test("restores no withdrawn document if the pointer and its tombstone are lost, as long as the log names it", async () => {
  await publish(store, first, day(1));
  await publish(store, current, day(2));
  const complete = await valuesOf(store);
  await withdraw(store, noTj, "The law.", day(3));
  const withdrawn = await valuesOf(store);
  // Whatever a backup or git has is from before the withdrawal.
  const findText = async (key: string) => complete.get(key) ?? null;
  for (const lost of [pointerKey, logKey(3)]) {
    await kv.delete(lost);
    const tombstones = [...withdrawn.keys()].filter((key) => withdrawn.get(key)?.startsWith('{"schema":1,"withdrawn"'));
    expect(tombstones.length).toBeGreaterThan(1);
    for (const key of tombstones) await kv.put(key, complete.get(key) ?? "");
    await kv.delete(tombstones[0] ?? "");
    expect((await repair(store, findText, day(4))).remaining).toEqual([]);
    expect((await survey(store)).findings).toEqual([]);
    for (const key of tombstones) expect(await kv.get(key)).toBe(withdrawn.get(key));
  }
});

test("continues until nothing new appears: without a pointer, nothing says that a log entry is lost", async () => {
  await publishEventfully();
  const complete = await valuesOf(store);
  for (const key of [pointerKey, logKey(2)]) await kv.delete(key);
  await kv.put(logKey(5), "damaged");
  const root = `root/${first.root}`;
  await kv.put(root, "damaged");
  const { repaired, remaining } = await repair(store, nothing, day(8));
  expect(repaired.map(({ key }) => key)).toEqual([logKey(5), pointerKey, logKey(2)]);
  expect(remaining.map(({ key }) => key)).toEqual([root]);
  expect(await kv.get(logKey(2))).toBe(complete.get(logKey(2)));
});

test("gives up no number after a pointer that it has just rebuilt", async () => {
  await publish(store, first, day(1));
  await publish(store, current, day(2));
  for (const key of [pointerKey, logKey(2)]) await kv.delete(key);
  const proposals = await store.list("log/2/");
  for (const proposal of proposals) await kv.put(proposal, "damaged");
  expect(await repair(store, nothing, day(3))).toMatchObject({ undecided: proposals });
  expect(JSON.parse((await kv.get(pointerKey)) ?? "")).toMatchObject({ release: 1, abandoned: [] });
});

test("does not repair again what KV does not show yet", async () => {
  await publish(store, first, day(1));
  const root = `root/${first.root}`;
  const text = (await kv.get(root)) ?? "";
  await kv.delete(root);
  const slow = {
    ...store,
    read: async (keys: readonly string[]) =>
      (await store.read(keys)).map((value, index) => (keys[index] === root ? null : value)),
  };
  const result = await repair(slow, async (key) => (key === root ? text : null), day(2));
  expect(result).toMatchObject({ repaired: [{ key: root }], remaining: [] });
});

test("reports what cannot be restored, and values in no release; a dry run writes nothing", async () => {
  await publish(store, first, day(1));
  await publish(store, current, day(2));
  const key = `relation/${first.contents.relations["no-tj"]}`;
  await kv.put(key, "damaged");
  await kv.put("relation/orphan", "x");
  const before = await valuesOf(store);
  expect(await survey(store)).toMatchObject({ orphaned: ["relation/orphan"], findings: [{ key, release: 1 }] });
  const dryRun = await repair(store, async () => "found", day(3), undefined, { dryRun: true });
  expect(dryRun.repaired.map((finding) => finding.key)).toEqual([key]);
  expect((await repair(store, nothing, day(3))).remaining.map((finding) => finding.key)).toEqual([key]);
  expect(await valuesOf(store)).toEqual(before);
});

test("builds lost documents from the git commit of their release, even if the working data is broken", async () => {
  const root = committedProject({
    "relations/establishments.yml": establishmentLine("kz-no") + establishmentLine("no-tj"),
    "ids.txt": "kz-no/establishment\nno-tj/establishment\nsources/page\n",
  });
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// the first widget");
  await runCommand(publishCommand, root);
  writeDataFile(
    root,
    "relations/establishments.yml",
    establishmentLine("kz-no") + establishmentLine("no-tj", "1992-06-30"),
  );
  commitAll(root);
  writeFileSync(join(root, "dist/widget.txt"), "// the second widget");
  await runCommand(publishCommand, root);
  const state = join(root, ".wrangler/state");
  const complete = await withLocalKv(root, state, async (local) => {
    const values = await valuesOf(local);
    expect(JSON.parse(values.get(logKey(1)) ?? "").commit).toMatch(/^[0-9a-f]{40}$/);
    const lost = [...values.keys()].filter((key) => !/^(current|log|widget)/.test(key));
    await local.write(lost.map((key) => ({ key, text: "lost" })));
    return values;
  });
  writeDataFile(root, "relations/establishments.yml", "broken: [");
  expect(await runCommand(verifyCommand, root)).toMatchObject({ failed: true });
  const { failed, text, remark } = await runCommand(repairCommand, root);
  expect(remark).toMatch(
    /^The working data is invalid \(data\/relations\/establishments\.yml:\d+\), so only part of it could be used\./,
  );
  expect([failed, text]).toEqual([false, expect.stringMatching(/^Repaired \d+ problems:/)]);
  expect(await withLocalKv(root, state, valuesOf)).toEqual(complete);
  expect((await runCommand(verifyCommand, root)).text).toContain(
    "Every value that they name is present and undamaged.",
  );
}, 120_000);
