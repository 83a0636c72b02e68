// Deploys to a KV of the Workers runtime, which keeps the writes of each test apart. Only the upload to Cloudflare is replaced.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { documentKey, hashOf, snapshotFile } from "../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { survey } from "../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { readPointer } from "../../data/pipeline/publish/published.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../data/pipeline/publish/withdrawal/withdraw.ts";
import { Refused } from "../../data/pipeline/refused.ts";
import type { Release } from "../../data/pipeline/release/build-release.ts";
import { deployRelease, deployWorker } from "../../scripts/deploy/deploy-release.ts";
import { overlaidNamespaces } from "../data/projects/test-namespaces.ts";
import { releaseWithoutNorway, twoReleases } from "../data/projects/two-releases.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const emptyNamespace = overlaidNamespaces();

const [first, second] = twoReleases();
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
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
  const folder = temporaryFolder();
  let deployments = 0;
  const kv = storeOf(emptyNamespace());
  await use(
    kv,
    (release, upload = async () => undefined, to = kv) => {
      deployments += 1;
      const time = day(deployments);
      return deployRelease({ kv: to, release, snapshot: join(folder, "snapshot"), upload, time });
    },
    folder,
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

// Where KV's cache still has a withdrawn document, an isolate may be unable to read KV's pointer.
test("the snapshot lists what was withdrawn", async () => {
  await withDeployment(async (kv, deploy, folder) => {
    await deploy(first);
    await deploy(releaseWithoutNorway());
    await withdraw(kv, { relation: "no-tj", fact: null }, "The law.", day(3));
    await deploy(releaseWithoutNorway());
    const values = JSON.parse(readFileSync(join(folder, "snapshot", snapshotFile(pointerKey)), "utf8"));
    const { release, root, withdrawals } = JSON.parse(values[pointerKey]);
    expect({ release, root }).toEqual({ release: 0, root: releaseWithoutNorway().root });
    expect(withdrawals).toEqual((await readPointer(kv))?.withdrawals);
    expect(withdrawals).toHaveLength(1);
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

test.each([
  ["KV returned something other ", async () => undefined],
  [
    "Cloudflare's API failed 10 times",
    async () => {
      throw new Refused("Cloudflare's API failed 10 times");
    },
  ],
])(
  "says what was done if the release cannot be published: %s",
  async (reason, writeRelation) => {
    await withDeployment(async (kv, deploy) => {
      await deploy(first);
      const broken: KeyValueStore = {
        ...kv,
        write: async (values) => {
          if (values.some(({ key }) => key.startsWith("relation/"))) await writeRelation();
          else await kv.write(values);
        },
      };
      await expect(deploy(second, undefined, broken)).rejects.toThrow(
        `The worker was uploaded and serves the current release. The data was not published: ${reason}`,
      );
    });
  },
  120_000,
);

test("says that the worker serves the snapshot if the first release cannot be published", async () => {
  await withDeployment(async (kv, deploy) => {
    const broken: KeyValueStore = {
      ...kv,
      write: async (values) => {
        if (!values.some(({ key }) => key.startsWith("relation/"))) await kv.write(values);
      },
    };
    await expect(deploy(first, undefined, broken)).rejects.toThrow(
      "The worker was uploaded and serves its snapshot, because nothing is published yet. The data was not published: KV",
    );
  });
}, 120_000);

/** What `publish` would refuse, each with the release to deploy and what happened to the namespace before. */
const refusals: [what: string, message: string, release: Release, prepare: (kv: KeyValueStore) => Promise<unknown>][] =
  [
    ["would lose an id", "the current release contains", { ...second, recorded: [] }, async () => undefined],
    [
      "was rolled back",
      "was rolled back",
      second,
      async (kv) => {
        await publish(kv, second, day(2));
        await rollback(kv, 1, day(3));
      },
    ],
    [
      "contains something withdrawn",
      "was withdrawn",
      first,
      async (kv) => {
        await publish(kv, releaseWithoutNorway(), day(2));
        await withdraw(kv, { relation: "no-tj", fact: null }, "The law.", day(3));
      },
    ],
    [
      "comes after an unfinished run",
      "comes after the current release",
      second,
      async (kv) => {
        const stopped = failing(kv, (key) => key === pointerKey);
        await expect(publish(stopped, releaseWithoutNorway(), day(2))).rejects.toThrow("the connection broke");
      },
    ],
  ];

test.each(refusals)(
  "does not upload a worker whose release %s",
  async (_, message, release, prepare) => {
    await withDeployment(async (kv, deploy) => {
      await publish(kv, first, day(1));
      await prepare(kv);
      const upload = vi.fn(async () => undefined);
      await expect(deploy(release, upload)).rejects.toThrow(message);
      expect(upload).not.toHaveBeenCalled();
    });
  },
  120_000,
);

test("deploys only the worker after a rollback of the data, with the current release as the snapshot", async () => {
  await withDeployment(async (kv, _, folder) => {
    const snapshot = join(folder, "snapshot");
    const upload = vi.fn(async () => undefined);
    const deployment = { kv, release: second, snapshot, upload };
    await expect(deployWorker(deployment)).rejects.toThrow("Nothing is published yet");
    await publish(kv, first, day(1));
    await publish(kv, second, day(2));
    await rollback(kv, 1, day(3));
    await expect(deployRelease({ ...deployment, time: day(4) })).rejects.toThrow("npm run deploy -- --worker-only");
    const [pointer] = await kv.read([pointerKey]);
    expect(await deployWorker(deployment)).toBe(3);
    expect(upload).toHaveBeenCalledOnce();
    expect(await kv.read([pointerKey, logKey(4)])).toEqual([pointer, null]);
    const stored = (key: string) => JSON.parse(readFileSync(join(snapshot, snapshotFile(key)), "utf8"))[key];
    expect(JSON.parse(stored(pointerKey))).toMatchObject({ release: 0, root: first.root, time: day(3) });
    for (const { key, text } of first.documents) expect([key, stored(key)]).toEqual([key, text]);
    // The worker offers its own script, and pages pin it.
    expect(stored(secondWidget)).toBe("// another widget");

    const [lost = ""] = Object.values(first.contents.relations);
    await kv.write([{ key: documentKey("relation", lost), text: "damaged" }]);
    await expect(deployWorker(deployment)).rejects.toThrow("so the snapshot would be incomplete");
    expect(upload).toHaveBeenCalledOnce();
  });
}, 120_000);

// Its snapshot would lack the log, and a statement about the current release would be false.
test("does not upload a worker if the pointer is lost", async () => {
  await withDeployment(async (kv, deploy) => {
    await deploy(first);
    await deploy(second);
    const withoutPointer: KeyValueStore = {
      ...kv,
      read: async (keys) => {
        const texts = await kv.read(keys);
        return texts.map((text, index) => (keys[index] === pointerKey ? null : text));
      },
    };
    const upload = vi.fn(async () => undefined);
    await expect(deploy(second, upload, withoutPointer)).rejects.toThrow(
      /^current is missing although the log has entries/,
    );
    expect(upload).not.toHaveBeenCalled();
  });
}, 120_000);

test("if the widget's script cannot be written, the worker is not uploaded", async () => {
  await withDeployment(async (kv, deploy) => {
    const upload = vi.fn(async () => undefined);
    const broken = failing(kv, (key) => key.startsWith("widget/"));
    await expect(deploy(first, upload, broken)).rejects.toThrow("the connection broke");
    expect(upload).not.toHaveBeenCalled();
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
