// Kills each command that writes during and after its writes, then checks what it left behind, and runs it again.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { build } from "esbuild";
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
import {
  type CommandName,
  killableCommands,
  type NeededReleases,
  nextRelease,
} from "../../projects/killable-commands.ts";
import { valuesOf } from "../../projects/test-namespaces.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-kill-"));
const published = join(folder, "published");
const damaged = join(folder, "damaged");
const saved = join(folder, "backup");
const needed: NeededReleases = { next: nextRelease(), working: current };
const neededFile = join(folder, "releases.json");
/** Compiled once, because compiling takes longer than most commands. It lies in the project, where Node finds its packages. */
const program = join(".cache", basename(folder), "run-and-stop.js");
let values: Map<string, string>;

/** Values that `repair` has to restore: besides these, it rebuilds the pointer. */
const lostKeys = [pointerKey, logKey(2), `root/${current.root}`];

beforeAll(async () => {
  writeFileSync(neededFile, JSON.stringify(needed));
  await build({
    entryPoints: ["tests/data/pipeline/publish/run-and-stop.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  await withLocalKv(".", published, async (kv) => {
    await publishThree(kv);
    values = await valuesOf(kv);
    await backup(kv, saved);
  });
  cpSync(published, damaged, { recursive: true });
  await withLocalKv(".", damaged, (kv) => kv.write(lostKeys.map((key) => ({ key, text: "lost" }))));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(dirname(program), { recursive: true });
  for (const [command, counts] of Object.entries(outcomes))
    console.log(`kills of ${command}: ${JSON.stringify(counts)}`);
});

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

/** Number of values or files that each command writes. */
const writes: Record<CommandName, number> = {
  publish: keysOf(current, first, needed.next).size - keysOf(current, first).size + activation,
  rollback: activation,
  // A source, the two versions of no-tj, which cite it, and the parts of downloads that contain them.
  withdraw: 3 + partsOf(first, second).size + activation,
  repair: lostKeys.length,
  // Each of the three releases has a log entry and a proposal.
  restore: keysOf(first, second, current).size + 6 + 1,
  // A file for each of them.
  backup: keysOf(first, second, current).size + 6 + 1,
};

const random = mulberry32(1);
/** How long after the beginning of a write a command is killed at most, in milliseconds. */
const longestDelay = 5;

/** When to kill a command. */
interface Moment {
  write: number;
  moment: "during" | "after";
  /** Milliseconds after the write has begun; 0 if the command is killed after it. */
  delay: number;
}

/** Returns `count` moments to kill a command with so many writes: one in the middle, or several that are evenly spaced up to the end of the last write. */
function moments(count: number, total: number): Moment[] {
  return Array.from({ length: count }, (_, index) => {
    const half = Math.ceil(((index + 1) * 2 * total) / Math.max(count, 2)) - 1;
    const moment = half % 2 === 0 ? "during" : "after";
    return { write: Math.floor(half / 2) + 1, moment, delay: moment === "during" ? random() * longestDelay : 0 };
  });
}

/** What the kills left behind, by command. */
const outcomes: Record<string, Record<string, number>> = {};

function count(command: CommandName, outcome: string): void {
  const counts = outcomes[command] ?? {};
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  outcomes[command] = counts;
}

/** The roots that may be current after a command was killed. */
const possibleRoots = {
  publish: [current.root, needed.next.root],
  rollback: [current.root, first.root],
  withdraw: [current.root],
};

const activating = (["publish", "rollback", "withdraw"] as const).filter((command) => trialSize.kills[command] > 0);

describe.each(activating)("%s", (command) => {
  test.each(moments(trialSize.kills[command], writes[command]))(
    "when killed $moment write $write, one complete release is current, and the next run finishes",
    async (moment) => {
      const state = copyOf(published);
      await runAndKill(state, command, saved, moment);
      await withLocalKv(".", state, async (kv) => {
        const { root = "", release = 0 } = (await readPointer(kv)) ?? {};
        count(command, `${moment.moment} a write, ${release === 4 ? "new" : "old"} release`);
        expect(possibleRoots[command]).toContain(root);
        if (moment.moment === "after") expect(release).toBe(moment.write === writes[command] ? 4 : 3);
        const { findings } = await survey(kv);
        // Nothing is missing or damaged. The run that was killed is noticed.
        expect(findings.filter(({ problem }) => !/^(interrupted|unrecorded)$/.test(problem))).toEqual([]);

        if (command !== "withdraw" || release < 4) await killableCommands[command](kv, saved, needed);
        expect(await readPointer(kv)).toMatchObject({ release: 4, root: possibleRoots[command].at(-1) });
        expect((await survey(kv)).findings).toEqual([]);
      });
    },
    120_000,
  );
});

test.each(moments(trialSize.kills.repair, writes.repair))(
  "when a repair is killed $moment write $write, the next repair finishes",
  async (moment) => {
    const state = copyOf(damaged);
    await runAndKill(state, "repair", saved, moment);
    await withLocalKv(".", state, async (kv) => {
      count("repair", `${moment.moment} a write, ${(await survey(kv)).findings.length === 0 ? "" : "not "}repaired`);
      await killableCommands.repair(kv, saved, needed);
      await expectAsPublished(kv);
    });
  },
  120_000,
);

test.each(moments(trialSize.kills.restore, writes.restore))(
  "when a restoration into an empty namespace is killed $moment write $write, the next one finishes",
  async (moment) => {
    const state = mkdtempSync(join(folder, "state-"));
    await runAndKill(state, "restore", saved, moment);
    await withLocalKv(".", state, async (kv) => {
      count("restore", `${moment.moment} a write, ${(await kv.list("")).length < moment.write ? "not " : ""}stored`);
      if (moment.write < values.size) expect(await readPointer(kv)).toBeNull();
      expect(await killableCommands.restore(kv, saved)).toMatchObject({ release: 3, damaged: [], findings: [] });
      await expectAsPublished(kv);
    });
  },
  120_000,
);

test.each(moments(trialSize.kills.backup, writes.backup))(
  "when a backup is killed $moment file $write, the next one finishes",
  async (moment) => {
    const target = mkdtempSync(join(folder, "target-"));
    const state = copyOf(published);
    await runAndKill(state, "backup", target, moment);
    // What is there is whole, and the pointer comes last.
    const copied = savedKeys(target);
    expect(copied).toHaveLength(moment.moment === "after" ? moment.write : moment.write - 1);
    for (const key of copied) expect(readSaved(target, key)).toBe(values.get(key));
    expect(copied.includes(pointerKey)).toBe(copied.length === values.size);
    count("backup", `${moment.moment} a file, ${copied.includes(pointerKey) ? "" : "not "}complete`);
    await withLocalKv(".", state, (kv) => backup(kv, target));
    expect(savedKeys(target)).toEqual([...values.keys()].sort());
  },
  120_000,
);

async function expectAsPublished(kv: KeyValueStore): Promise<void> {
  expect(await valuesOf(kv)).toEqual(values);
  expect((await survey(kv)).findings).toEqual([]);
}

function copyOf(state: string): string {
  const copy = mkdtempSync(join(folder, "state-"));
  cpSync(state, copy, { recursive: true });
  return copy;
}

/** Runs a command in a separate process, and kills it together with its KV at the given moment. */
async function runAndKill(
  state: string,
  command: CommandName,
  target: string,
  { write, moment, delay: milliseconds }: Moment,
): Promise<void> {
  const args = [program, neededFile, state, command, target, String(write), moment];
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`${command} ended (${code}) before write ${write}`)));
  });
  if (milliseconds > 0) await delay(milliseconds);
  process.kill(-(child.pid as number), "SIGKILL");
  await ended;
}
