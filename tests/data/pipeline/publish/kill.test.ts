// Kills each command that writes during and after its writes, then checks what it left behind, and runs it again.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partsOfRelations } from "../../../../data/model/release/exports.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import type { KeyValueStore } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { readSaved, savedKeys } from "../../../../data/pipeline/maintenance/backup-folder.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { mulberry32 } from "../../../random.ts";
import { trialSize } from "../../../trial-size.ts";
import { current, first, publishThree, second } from "../../projects/damaged-namespace.ts";
import { type CommandName, killableCommands, nextRelease } from "../../projects/killable-commands.ts";
import { valuesOf } from "../../projects/test-namespaces.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-kill-"));
const published = join(folder, "published");
const damaged = join(folder, "damaged");
const saved = join(folder, "backup");
let values: Map<string, string>;

/** Values that `repair` has to restore: besides these, it rebuilds the pointer. */
const lostKeys = [pointerKey, logKey(2), `root/${current.root}`];

beforeAll(async () => {
  await withLocalKv(".", published, async (kv) => {
    await publishThree(kv);
    values = await valuesOf(kv);
    await backup(kv, saved);
  });
  cpSync(published, damaged, { recursive: true });
  await withLocalKv(".", damaged, (kv) => kv.write(lostKeys.map((key) => ({ key, text: "lost" }))));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const keysOf = (...releases: { documents: readonly { key: string }[] }[]) =>
  new Set(releases.flatMap(({ documents }) => documents.map(({ key }) => key)));
/** Number of values that activating a release writes: a proposal, the log entry and the pointer. */
const activation = 3;

/** Returns the parts of the releases' downloads that contain no-tj. */
function partsOf(...releases: (typeof first)[]): Set<string> {
  return new Set(
    releases.flatMap(({ documents, root }) => {
      const { exports } = JSON.parse(documents.find(({ key }) => key === `root/${root}`)?.text ?? "");
      return partsOfRelations(exports, ["no-tj"]);
    }),
  );
}

/** Number of values that each command writes. */
const writes: Record<Exclude<CommandName, "backup">, number> = {
  publish: keysOf(current, first, nextRelease()).size - keysOf(current, first).size + activation,
  rollback: activation,
  // The two versions of no-tj, and the parts of downloads that contain them.
  withdraw: 2 + partsOf(first, second).size + activation,
  repair: lostKeys.length,
  // Each of the three releases has a log entry and a proposal.
  restore: keysOf(first, second, current).size + 6 + 1,
};

/** Returns evenly spaced moments to kill a command with so many writes, the last one included. */
function moments(count: number, total: number): { write: number; moment: string }[] {
  const all = Array.from({ length: total }, (_, index) => index + 1).flatMap((write) => [
    { write, moment: "during" },
    { write, moment: "after" },
  ]);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    return all[Math.floor(((index + 1) * all.length) / Math.min(count, all.length)) - 1] as (typeof all)[number];
  });
}

/** The roots that may be current after a command was killed. */
const possibleRoots = {
  publish: [current.root, nextRelease().root],
  rollback: [current.root, first.root],
  withdraw: [current.root],
};

describe.each(["publish", "rollback", "withdraw"] as const)("%s", (command) => {
  test.each(moments(trialSize.kills[command], writes[command]))(
    "when killed $moment write $write, one complete release is current, and the next run finishes",
    async ({ write, moment }) => {
      const state = copyOf(published, `${command}-${write}-${moment}`);
      await runAndKill(state, command, saved, write, moment);
      await withLocalKv(".", state, async (kv) => {
        const { root = "", release = 0 } = (await readPointer(kv)) ?? {};
        expect(possibleRoots[command]).toContain(root);
        if (moment === "after" && write === writes[command]) expect(release).toBe(4);
        const { findings } = await survey(kv);
        // Nothing is missing or damaged. The run that was killed is noticed.
        expect(findings.filter(({ problem }) => !/^(interrupted|unrecorded)$/.test(problem))).toEqual([]);

        if (command !== "withdraw" || release < 4) await killableCommands[command](kv);
        expect(await readPointer(kv)).toMatchObject({ release: 4, root: possibleRoots[command].at(-1) });
        expect((await survey(kv)).findings).toEqual([]);
      });
    },
    120_000,
  );
});

test.each(moments(trialSize.kills.repair, writes.repair))(
  "when a repair is killed $moment write $write, the next repair finishes",
  async ({ write, moment }) => {
    const state = copyOf(damaged, `repair-${write}-${moment}`);
    await runAndKill(state, "repair", saved, write, moment);
    await withLocalKv(".", state, async (kv) => {
      await killableCommands.repair(kv);
      await expectAsPublished(kv);
    });
  },
  120_000,
);

test.each(moments(trialSize.kills.restore, writes.restore))(
  "when a restoration into an empty namespace is killed $moment write $write, the next one finishes",
  async ({ write, moment }) => {
    const state = join(folder, `restore-${write}-${moment}`);
    await runAndKill(state, "restore", saved, write, moment);
    await withLocalKv(".", state, async (kv) => {
      if (write < values.size) expect(await readPointer(kv)).toBeNull();
      expect(await killableCommands.restore(kv, saved)).toMatchObject({ release: 3, damaged: [], findings: [] });
      await expectAsPublished(kv);
    });
  },
  120_000,
);

const random = mulberry32(1);
test.each(Array.from({ length: trialSize.kills.backup }, () => ({ time: Math.floor(random() * 60) })))(
  "when a backup is killed after $time ms, the next one finishes",
  async ({ time }) => {
    const target = mkdtempSync(join(folder, "target-"));
    const state = copyOf(published, `state-of-${time}-${target.slice(-6)}`);
    await runAndKill(state, "backup", target, time, "after");
    // What is there is whole, and the pointer comes last.
    for (const key of savedKeys(target)) expect(readSaved(target, key)).toBe(values.get(key));
    if (readSaved(target, pointerKey) !== null) expect(savedKeys(target)).toEqual([...values.keys()].sort());
    await withLocalKv(".", state, (kv) => backup(kv, target));
    expect(savedKeys(target)).toEqual([...values.keys()].sort());
  },
  120_000,
);

async function expectAsPublished(kv: KeyValueStore): Promise<void> {
  expect(await valuesOf(kv)).toEqual(values);
  expect((await survey(kv)).findings).toEqual([]);
}

function copyOf(state: string, name: string): string {
  const copy = join(folder, name);
  cpSync(state, copy, { recursive: true });
  return copy;
}

/** Runs a command in a separate process, and kills it together with its KV during or after the given write. */
async function runAndKill(
  state: string,
  command: CommandName,
  target: string,
  write: number,
  moment: string,
): Promise<void> {
  const program = ["--import", "tsx", "tests/data/pipeline/publish/run-and-stop.ts"];
  const args = [...program, state, command, target, String(write), moment];
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`${command} ended (${code}) before write ${write}`)));
  });
  if (command === "backup") await delay(write);
  process.kill(-(child.pid as number), "SIGKILL");
  await ended;
}
