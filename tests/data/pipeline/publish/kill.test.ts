// Kills the publishing process during and after writes, then checks what it left behind.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readPointer, releaseContents } from "../../../../data/pipeline/publish/published.ts";
import type { Release } from "../../../../data/pipeline/release/build-release.ts";
import { trialSize } from "../../../trial-size.ts";
import { twoReleases, writesOfSecondRelease } from "../../projects/two-releases.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-kill-"));
const published = join(folder, "published");
const [before, after] = twoReleases();

beforeAll(async () => {
  await withLocalKv(".", published, (kv) => publish(kv, before, "2026-01-01T00:00:00Z"));
  writeFileSync(join(folder, "after.json"), JSON.stringify(after));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("the trial includes the last write of a publication", () => {
  expect(Math.max(...trialSize.kills.map(({ write }) => write))).toBe(writesOfSecondRelease);
});

test.each(trialSize.kills)(
  "when killed $moment write $write, one complete release is current, and the next publish finishes",
  async ({ write, moment }) => {
    const state = join(folder, `${write}-${moment}`);
    cpSync(published, state, { recursive: true });
    await publishAndKill(state, write, moment);

    await withLocalKv(".", state, async (kv) => {
      const { root = "", release } = (await readPointer(kv)) ?? {};
      const possible =
        write < writesOfSecondRelease ? [before.root] : moment === "after" ? [after.root] : [before.root, after.root];
      expect(possible).toContain(root);
      const current = [before, after].find((candidate) => candidate.root === root) as Release;
      const keys = [...(await releaseContents(kv, root)).keys];
      expect(keys.sort()).toEqual(current.documents.map(({ key }) => key).sort());
      const texts = new Map(current.documents.map(({ key, text }) => [key, text]));
      expect(await kv.read(keys)).toEqual(keys.map((key) => texts.get(key)));

      const result = await publish(kv, after, "2026-01-01T00:00:00Z");
      expect(result.changed).toBe(root === before.root);
      expect(await readPointer(kv)).toMatchObject({ root: after.root, release: expect.any(Number) });
      expect((await readPointer(kv))?.release).toBeGreaterThan(result.changed ? (release ?? 0) : 0);
    });
  },
  60_000,
);

/** Publishes in a separate process, and kills it together with its KV during or after the given write. */
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
