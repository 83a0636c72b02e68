// Publishing is killed at every write and between writes, as a process; what is left is read by another.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { contentsOf, readPointer } from "../../../../data/pipeline/publish/published.ts";
import type { Release } from "../../../../data/pipeline/release/build-release.ts";
import { trialSize } from "../../../trial-size.ts";
import { twoReleases, writesOfTheSecond } from "../../projects/three-relations.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-kill-"));
const published = join(folder, "published");
const [before, after] = twoReleases();

beforeAll(async () => {
  await withLocalKv(".", published, (kv) => publish(kv, before, "2026-01-01T00:00:00Z"));
  writeFileSync(join(folder, "after.json"), JSON.stringify(after));
}, 60_000);

test("publishing has as many writes as the trial counts", () => {
  expect(Math.max(...trialSize.kills.map(({ write }) => write))).toBe(writesOfTheSecond);
});

test.each(trialSize.kills)(
  "killed $moment write $write, a release is in force whole, and the next publish completes",
  async ({ write, moment }) => {
    const state = join(folder, `${write}-${moment}`);
    cpSync(published, state, { recursive: true });
    await publishAndKill(state, write, moment);

    await withLocalKv(".", state, async (kv) => {
      const { root = "", release } = (await readPointer(kv)) ?? {};
      const possible =
        write < writesOfTheSecond ? [before.root] : moment === "after" ? [after.root] : [before.root, after.root];
      expect(possible).toContain(root);
      const held = [before, after].find((one) => one.root === root) as Release;
      const keys = [...(await contentsOf(kv, root)).keys];
      expect(keys.sort()).toEqual(held.documents.map(({ key }) => key).sort());
      const texts = new Map(held.documents.map(({ key, text }) => [key, text]));
      expect(await kv.read(keys)).toEqual(keys.map((key) => texts.get(key)));

      const done = await publish(kv, after, "2026-01-01T00:00:00Z");
      expect(done.changed).toBe(root === before.root);
      expect(await readPointer(kv)).toMatchObject({ root: after.root, release: expect.any(Number) });
      expect((await readPointer(kv))?.release).toBeGreaterThan(done.changed ? (release ?? 0) : 0);
    });
  },
  60_000,
);

/** Starts publishing in a process of its own, and kills it, with the KV that it runs, at the moment that it names. */
async function publishAndKill(state: string, write: number, moment: string): Promise<void> {
  const program = ["--import", "tsx", "tests/data/pipeline/publish/publish-and-stop.ts"];
  const args = [...program, state, join(folder, "after.json"), String(write), moment];
  const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const reached = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`publishing ended (${code}) before write ${write}`)));
  });
  await reached;
  const ended = new Promise((resolve) => child.once("close", resolve));
  process.kill(-(child.pid as number), "SIGKILL");
  await ended;
}
