// Two runs that publish at the same time: one wins, and the other says that it lost.
import { beforeAll, expect, test } from "vitest";
import { logKey, type Pointer, pointerKey, proposalPrefix } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import type { Activation } from "../../../../data/pipeline/publish/activate.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { NotPublished } from "../../../../data/pipeline/publish/published.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { Store } from "../../../../worker/store/store.ts";
import { bulkGet } from "../../../bulk-get.ts";
import { mulberry32 } from "../../../random.ts";
import { trialSize } from "../../../trial-size.ts";
import { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { testNamespaces } from "../../projects/test-namespaces.ts";
import { releaseWithoutNorway, twoReleases } from "../../projects/two-releases.ts";
import { VirtualTime } from "../../projects/virtual-time.ts";

const nextNamespace = testNamespaces(1);
const [first, second] = twoReleases();
const third = releaseWithoutNorway();
const times = ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", "2026-01-02T00:00:01.000Z"] as const;

/** Time to settle, and how long a new proposal may be missing from lists, in milliseconds. */
const settle = 2000;
const longestLag = settle / 4;

/** Number of trials at the same time. */
const parallel = 10;

/** How KV behaves in one trial: the same for the same seed. */
interface Trial {
  kv: OverlaidKv;
  random: () => number;
  time: VirtualTime;
  /** The longest time that an operation takes. */
  longestOperation: number;
  /** When each proposal shows in lists of other runs. */
  shownAt: Map<string, number>;
}

/** A store whose operations take a random time and whose lists lag behind. */
function laggingStore({ kv, random, time, longestOperation, shownAt }: Trial): KeyValueStore {
  const store = storeOf(kv, settle);
  const own = new Set<string>();
  const pause = () => time.sleep(random() * longestOperation);
  return {
    ...store,
    clock: time,
    read: async (keys) => {
      await pause();
      return store.read(keys);
    },
    write: async (values) => {
      await pause();
      await store.write(values);
      for (const { key } of values) {
        own.add(key);
        shownAt.set(key, time.now() + random() * longestLag);
      }
      await pause();
    },
    list: async (prefix) => {
      await pause();
      const keys = await store.list(prefix);
      return keys.filter((key) => own.has(key) || (shownAt.get(key) ?? 0) <= time.now());
    },
  };
}

/** An isolate that remembers documents and rereads the pointer for every request. */
function warmIsolate(kv: OverlaidKv) {
  const isolate = { get: bulkGet((key) => kv.get(key)) };
  const empty = { get: async () => null };
  const options = {
    refresh: 0,
    timeout: 5000,
    requestTimeout: 20_000,
    cacheBytes: 1_000_000,
    waitUntil: () => undefined,
  };
  let now = 0;
  return async () => {
    now += 60_000;
    const store = new Store(isolate, empty, { ...options, now });
    const { release } = await store.read((reader) => reader.root());
    const pinned = await store.readRelease(release.release, (reader) => reader.root());
    return { release: release.release, root: release.root, pinnedRoot: pinned?.release.root };
  };
}

/** A namespace with two releases. Each trial writes to a copy of it. */
let published: OverlaidKv;
beforeAll(async () => {
  published = new OverlaidKv(await nextNamespace());
  await publish(storeOf(published), third, times[0]);
  await publish(storeOf(published), first, times[0]);
}, 60_000);

/** One trial: two runs at about the same time, one of which may be a rollback. */
async function collide(seed: number): Promise<void> {
  const kv = new OverlaidKv(published);
  const random = mulberry32(seed);
  const isolates = [warmIsolate(kv), warmIsolate(kv)];
  await Promise.all(isolates.map((read) => read()));

  // In one trial of ten, KV is so slow that nobody may win.
  const isSlow = random() < 0.1;
  const time = new VirtualTime();
  const trial: Trial = { kv, random, time, longestOperation: isSlow ? settle : settle / 20, shownAt: new Map() };
  const isRollback = random() < 0.3;
  // A run takes longer than the time to settle, so the second one starts before the first one ends.
  const headStart = random() < 0.3 ? 0 : random() * 1.6 * settle;
  const early: Awaited<ReturnType<(typeof isolates)[number]>>[] = [];
  const readEarly = async () => {
    await time.sleep(random() * 3 * settle);
    for (const read of isolates) early.push(await read());
  };
  let firstEnd = 0;
  const outcomes = await time.run<Activation | undefined>([
    () =>
      publish(laggingStore(trial), second, times[1]).finally(() => {
        firstEnd = time.now();
      }),
    async () => {
      await time.sleep(headStart);
      const store = laggingStore(trial);
      return isRollback ? rollback(store, 1, times[2]) : publish(store, third, times[2], undefined, { again: true });
    },
    async () => void (await readEarly()),
  ]);

  const label = `seed ${seed}`;
  const winners = outcomes.flatMap((outcome, index) =>
    outcome.status === "fulfilled" && outcome.value ? [{ ...outcome.value, root: [second, third][index]?.root }] : [],
  );
  const numbers = winners.map(({ release }) => release);
  expect(new Set(numbers).size, label).toBe(numbers.length);
  expect(winners.length, label).toBeGreaterThanOrEqual(isSlow ? 0 : 1);
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    expect(outcome.reason, label).toBeInstanceOf(NotPublished);
    expect(outcome.reason.message, label).toMatch(/another run/);
  }
  const pointer: Pointer = JSON.parse((await kv.get(pointerKey)) ?? "");
  const last = winners.sort((a, b) => a.release - b.release).at(-1) ?? { release: 2, root: first.root };
  expect([pointer.release, pointer.root], label).toEqual([last.release, last.root]);
  for (const { release, root } of winners) {
    expect(JSON.parse((await kv.get(logKey(release))) ?? ""), label).toMatchObject({ release, root });
  }
  expect(early, label).toHaveLength(isolates.length);
  for (const { release, root, pinnedRoot } of early) {
    expect(pinnedRoot, label).toBe(root);
    expect(JSON.parse((await kv.get(logKey(release))) ?? "").root, label).toBe(root);
  }
  for (const read of isolates) {
    const { root } = pointer;
    expect(await read(), label).toEqual({ release: pointer.release, root, pinnedRoot: root });
  }
  count(isRollback ? "with a rollback" : "two publications");
  count(`${winners.length} of 2 published`);
  expect(headStart, label).toBeLessThan(firstEnd);
  const { keys: proposals } = await kv.list({ prefix: proposalPrefix(3) });
  if (proposals.length > 1) count("claimed the same number");
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") count(`refused: ${/claimed|changed it|is active/.exec(outcome.reason.message)}`);
  }
}

/** Number of trials by what happened in them. */
const counts: Record<string, number> = {};

function count(what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

test(`of two runs at once, one gets the number and the other says that it lost, and no release changes (${trialSize.collisions} trials)`, async () => {
  const seeds = Array.from({ length: trialSize.collisions }, (_, index) => index + 1);
  for (let start = 0; start < seeds.length; start += parallel) {
    await Promise.all(seeds.slice(start, start + parallel).map(collide));
  }
  console.log(`${seeds.length} trials: ${JSON.stringify(counts)}`);
  // The runs of every trial overlapped. In most of them, that cost one run its number.
  expect(counts["2 of 2 published"] ?? 0).toBeLessThan(seeds.length / 4);
  expect(counts["claimed the same number"]).toBeGreaterThan(seeds.length / 5);
}, 3_600_000);
