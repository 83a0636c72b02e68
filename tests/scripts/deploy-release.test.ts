// Deploys to a local KV. Only the upload to Cloudflare is replaced.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { documentKey, hashOf, snapshotFile } from "../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../data/model/release/release-log.ts";
import type { KeyValueStore } from "../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../data/pipeline/kv/local-kv.ts";
import { survey } from "../../data/pipeline/maintenance/survey.ts";
import { readPointer } from "../../data/pipeline/publish/published.ts";
import type { Release } from "../../data/pipeline/release/build-release.ts";
import { deployRelease } from "../../scripts/deploy-release.ts";
import { twoReleases } from "../data/projects/two-releases.ts";

const [first, second] = twoReleases();
const widgetKey = (text: string) => documentKey("widget", hashOf(text));
const [firstWidget, secondWidget] = [widgetKey("// a widget"), widgetKey("// another widget")];

/** Calls `use` with an empty KV, and a function that deploys to it with the given upload. */
async function withDeployment(
  use: (
    kv: KeyValueStore,
    deploy: (release: Release, upload?: () => Promise<void>, to?: KeyValueStore) => unknown,
    folder: string,
  ) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-deploy-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let day = 0;
  await withLocalKv(".", join(folder, "state"), (kv) =>
    use(
      kv,
      (release, upload = async () => undefined, to = kv) => {
        day += 1;
        const time = `2026-01-0${day}T00:00:00.000Z`;
        return deployRelease({ kv: to, release, snapshot: join(folder, "snapshot"), upload, time });
      },
      folder,
    ),
  );
}

/** Returns the KV with writes of some keys failing, as if the connection broke. */
function failing(kv: KeyValueStore, isAffected: (key: string) => boolean): KeyValueStore {
  return {
    ...kv,
    write: async (values) => {
      if (values.some(({ key }) => isAffected(key))) throw new Error("the connection broke");
      await kv.write(values);
    },
  };
}

test("uploads the worker before the release becomes current", async () => {
  await withDeployment(async (kv, deploy) => {
    await deploy(first);
    const seen: unknown[] = [];
    const upload = async () => {
      seen.push((await readPointer(kv))?.root);
    };
    expect(await deploy(second, upload)).toMatchObject({ release: 2, changed: true });
    expect(seen).toEqual([first.root]);
    expect(await readPointer(kv)).toMatchObject({ release: 2, root: second.root });
  });
}, 120_000);

// The front page of the new worker offers its script by its hash, regardless of the release that it serves.
test("writes the widget's script before the worker is uploaded", async () => {
  await withDeployment(async (kv, deploy) => {
    let stored: (string | null)[] = [];
    await deploy(first, async () => {
      stored = await kv.read([firstWidget]);
    });
    expect(stored).toEqual(["// a widget"]);
  });
}, 120_000);

test("if the upload fails, the current release stays, and the next deployment completes", async () => {
  await withDeployment(async (kv, deploy) => {
    await deploy(first);
    await expect(deploy(second, () => Promise.reject(new Error("the upload failed")))).rejects.toThrow(
      "the upload failed",
    );
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: first.root });
    expect(await deploy(second)).toMatchObject({ release: 2, changed: true });
  });
}, 120_000);

test("says what was done if the release cannot be published", async () => {
  await withDeployment(async (_, deploy) => {
    await deploy(first);
    // An id of the current release would be lost.
    await expect(deploy({ ...second, recorded: [] })).rejects.toThrow(
      /^The worker was uploaded and serves the current release\. The data was not published: the current release contains /,
    );
  });
}, 120_000);

test("if the widget's script cannot be written, the worker is not uploaded", async () => {
  await withDeployment(async (kv, deploy) => {
    let uploads = 0;
    const upload = async () => {
      uploads += 1;
    };
    const broken = failing(kv, (key) => key.startsWith("widget/"));
    await expect(deploy(first, upload, broken)).rejects.toThrow("the connection broke");
    expect(uploads).toBe(0);
  });
}, 120_000);

/** Deploys the first release, then the second one with failing writes. The worker of the second is still uploaded. */
async function failToPublish(isAffected: (key: string) => boolean): Promise<void> {
  await withDeployment(async (kv, deploy, folder) => {
    await deploy(first);
    await expect(deploy(second, undefined, failing(kv, isAffected))).rejects.toThrow("the connection broke");
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: first.root });
    // Pages may have pinned the second script by now, and the next deployment may have a third.
    expect(await kv.read([firstWidget, secondWidget])).toEqual(["// a widget", "// another widget"]);
    expect((await survey(kv)).orphaned).not.toContain(secondWidget);
    // The next worker serves both even while KV is down.
    await deploy(first);
    for (const key of [firstWidget, secondWidget])
      expect(existsSync(join(folder, "snapshot", snapshotFile(key)))).toBe(true);
  });
}

test("if publishing fails at a document, the script that the worker offers stays available", async () => {
  await failToPublish((key) => key.startsWith("relation/"));
}, 120_000);

test.each([
  ["the log", (key: string) => key.startsWith(logKey(2))],
  ["the pointer", (key: string) => key === pointerKey],
])(
  "if publishing fails at %s, the script that the worker offers stays available",
  async (_, isAffected) => {
    await failToPublish(isAffected);
  },
  120_000,
);
