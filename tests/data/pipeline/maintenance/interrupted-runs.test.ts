// What repair does about numbers after the current release.
import { beforeEach, describe, expect, test } from "vitest";
import { findingsText } from "../../../../data/cli/findings-text.ts";
import { documentKey } from "../../../../data/model/release/documents.ts";
import { type LogEntry, logKey, pointerKey, proposalPrefix } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { current, first, publishThree, second } from "../../projects/damaged-namespace.ts";
import { nextRelease } from "../../projects/killable-commands.ts";
import { overlaidNamespaces } from "../../projects/test-namespaces.ts";

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
const nothing = async () => null;
const publishedNamespace = overlaidNamespaces(publishThree);
const emptyNamespace = overlaidNamespaces();
let kv: OverlaidKv;
let store: KeyValueStore;
/** The same namespace as if it were Cloudflare's, where a run may be active elsewhere. */
let remote: KeyValueStore;

beforeEach(() => {
  kv = publishedNamespace();
  store = storeOf(kv);
  remote = storeOf(kv, 10_000);
});

/** Returns an entry for the number after the current release. */
const nextEntry = (time: string): string =>
  JSON.stringify({
    schema: 1,
    release: 4,
    root: second.root,
    previous: 3,
    time,
    action: "publish",
    summary: "changed no-tj",
  } satisfies LogEntry);

test.each([
  ["an empty entry", logKey(4), ""],
  ["a truncated entry", logKey(4), nextEntry(day(3)).slice(0, 60)],
  ["a damaged proposal", `log/4/${"a".repeat(64)}`, "damaged"],
  ["an entry from a computer whose clock was fast", logKey(4), nextEntry("2027-01-01T00:00:00.000Z")],
])("gives up a number that has only %s", async (_, key, text) => {
  await kv.put(key, text);
  await expect(publish(store, first, day(4))).rejects.toThrow("npm run data -- repair");
  expect(await repair(remote, nothing, day(5))).toMatchObject({ remaining: [], active: [] });
  expect((await survey(store)).findings).toEqual([]);
  expect(await publish(store, first, day(6))).toMatchObject({ release: 5 });
});

test("repairs everything but the pointer while a run may be active", async () => {
  const key = documentKey("root", current.root);
  const text = (await kv.get(key)) ?? "";
  const pointer = await kv.get(pointerKey);
  await kv.delete(key);
  await kv.put(logKey(4), nextEntry(day(4)));
  const result = await repair(remote, async () => text, "2026-01-04T00:01:00.000Z");
  expect(result).toMatchObject({ repaired: [{ key }], remaining: [], active: [logKey(4)] });
  expect([await kv.get(key), await kv.get(pointerKey)]).toEqual([text, pointer]);
  expect((await survey(store)).findings).toMatchObject([{ problem: "interrupted" }, { key: pointerKey }]);
  expect(await repair(remote, nothing, "2026-01-04T00:03:00.000Z")).toMatchObject({ remaining: [], active: [] });
  expect((await survey(store)).findings).toEqual([]);
});

// Writing the documents of a large release takes longer than the time after which a run counts as dead.
test("a run that began long ago and has just taken its number may be active", async () => {
  let now = day(4);
  const slow: KeyValueStore = {
    ...store,
    write: async (values) => {
      if (values.some(({ key }) => key === logKey(4))) throw new Error("stopped");
      await store.write(values);
      now = day(5);
    },
  };
  await expect(publish(slow, nextRelease(), () => now)).rejects.toThrow("stopped");
  const [proposal = ""] = await store.list(proposalPrefix(4));
  expect(await repair(remote, nothing, "2026-01-05T00:01:00.000Z")).toMatchObject({ active: [proposal] });
});

test("a run whose number a repair gives up says so", async () => {
  const interrupted: KeyValueStore = {
    ...store,
    write: async (values) => {
      if (values.some(({ key }) => key === logKey(4))) await repair(store, nothing, day(5));
      await store.write(values);
    },
  };
  await expect(publish(interrupted, nextRelease(), day(4))).rejects.toThrow(
    "a repair may have abandoned the number of this run",
  );
});

test("a release that was just published is no active run", async () => {
  await kv.put(logKey(4), "damaged");
  expect(await repair(remote, nothing, "2026-01-03T00:01:00.000Z")).toMatchObject({ remaining: [], active: [] });
});

test("names the run that took the next number, and takes no other number for that of a run", async () => {
  await kv.put(logKey(4), nextEntry(day(4)));
  await kv.put(logKey(9), "damaged");
  const text = findingsText((await survey(store)).findings, Date.parse("2026-01-04T00:03:00.000Z"));
  expect(text).toContain(
    "log/4: after the current release: a run was interrupted or is active (publish: changed no-tj; 3 min ago)",
  );
  expect(text).toContain("log/9: after the current release, but not the next number");
});

// Its proposal looks like that of an interrupted run, so only people can know whether it was current.
test("reports a proposal that may be the current release if the pointer and the last entry are lost", async () => {
  const pointer = await kv.get(pointerKey);
  for (const key of [pointerKey, logKey(3)]) await kv.delete(key);
  const proposals = await store.list(proposalPrefix(3));
  expect(await repair(store, nothing, day(4))).toMatchObject({ repaired: [{ key: pointerKey }], undecided: proposals });
  expect(JSON.parse((await kv.get(pointerKey)) ?? "")).toMatchObject({ release: 2 });
  await publish(store, current, day(5));
  expect(await kv.get(pointerKey)).toBe(pointer);
  expect(await repair(store, nothing, day(6))).toMatchObject({ repaired: [], undecided: [] });
});

describe("a first publication", () => {
  beforeEach(() => {
    kv = emptyNamespace();
    store = storeOf(kv);
    remote = storeOf(kv, 10_000);
  });

  test("stopped before it writes its entry can be given up", async () => {
    const stopping: KeyValueStore = {
      ...store,
      write: async (values) => {
        if (values.some(({ key }) => key === logKey(1))) throw new Error("stopped");
        await store.write(values);
      },
    };
    await expect(publish(stopping, first, day(1))).rejects.toThrow("stopped");
    await expect(publish(store, second, day(2))).rejects.toThrow("npm run data -- repair");
    expect((await survey(store)).findings).toMatchObject([{ problem: "interrupted", release: 1 }]);
    expect(await repair(remote, nothing, "2026-01-01T00:01:00.000Z")).toMatchObject({ remaining: [], active: [{}] });
    expect(await repair(remote, nothing, day(3))).toMatchObject({ repaired: [{ release: 1 }], remaining: [] });
    expect((await survey(store)).findings).toEqual([]);
    expect(await publish(store, second, day(4))).toMatchObject({ release: 2 });
    expect((await survey(store)).findings).toEqual([]);
    expect(await publish(store, current, day(5))).toMatchObject({ release: 3 });
  });

  test("that a repair gives up meanwhile does not take effect", async () => {
    const giveUp: KeyValueStore = {
      ...store,
      list: async (prefix) => {
        const keys = await store.list(prefix);
        if (prefix === proposalPrefix(1) && keys.length > 0) await repair(store, nothing, day(3));
        return keys;
      },
    };
    await expect(publish(giveUp, first, day(1))).rejects.toThrow("a repair abandoned the number 1 in the meantime");
    expect(await publish(store, first, day(4))).toMatchObject({ release: 2 });
    expect((await survey(store)).findings).toEqual([]);
  });
});
