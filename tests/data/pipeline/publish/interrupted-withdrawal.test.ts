// Withdrawals that are interrupted, or whose number is given up, and then run again.
import { beforeEach, describe, expect, test } from "vitest";
import { documentKey, readTombstone, shortHash } from "../../../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { type Subject, withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { current, first, publishThree, second, storeWith } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";

const publishedNamespace = overlaidNamespaces(publishThree);
const emptyNamespace = overlaidNamespaces();
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
let store: KeyValueStore;

beforeEach(() => {
  store = storeWith(publishedNamespace());
});

/** Returns the store with a write of `key` or of a tombstone preceded by `action`. */
function interceptedAt(place: string, action: () => Promise<unknown>): KeyValueStore {
  let isDone = false;
  return {
    ...store,
    write: async (values) => {
      const isThere = values.some(({ key, text }) =>
        place === "the tombstones" ? readTombstone(text) : key === place,
      );
      if (isThere && !isDone) {
        isDone = true;
        await action();
      }
      await store.write(values);
    },
  };
}

/** Compares the pointer's withdrawals with the tombstones in KV, which only it makes effective where copies are cached. */
async function expectAllListed(reason = "The law."): Promise<void> {
  const tombstones = [...(await valuesOf(store))].filter(([, text]) => readTombstone(text)).map(([key]) => key);
  const withdrawals = (await readPointer(store))?.withdrawals ?? [];
  expect(tombstones.length).toBeGreaterThan(1);
  expect(withdrawals.flatMap(({ documents }) => documents).sort()).toEqual(tombstones.map(shortHash).sort());
  expect(new Set(withdrawals.map((withdrawal) => withdrawal.reason))).toEqual(new Set([reason]));
  expect((await survey(store)).findings).toEqual([]);
}

const subjects: [name: string, subject: Subject][] = [
  ["a source", { source: "mfa-tj.no.de" }],
  ["a relation", { relation: "no-tj", fact: null }],
];

describe.each(subjects)("a withdrawal of %s", (_, subject) => {
  test.each(["the tombstones", logKey(4), pointerKey])("stopped before it writes %s is finished", async (place) => {
    const stop = async () => Promise.reject(new Error("stopped"));
    await expect(withdraw(interceptedAt(place, stop), subject, "The law.", day(4))).rejects.toThrow("stopped");
    expect(await withdraw(store, subject, "The law.", day(5))).toMatchObject({ release: 4 });
    await expectAllListed();
  });

  // After three of a source, no document is left that shows which parts of downloads contain it.
  test.each([1, 3])("stopped after %i of its tombstones is finished and lists all of them", async (count) => {
    const stop = async () => Promise.reject(new Error("stopped"));
    const stopping: KeyValueStore = {
      ...store,
      write: async (values) => {
        const isTombstone = values.some(({ text }) => readTombstone(text));
        await store.write(isTombstone ? values.slice(0, count) : values);
        if (isTombstone) await stop();
      },
    };
    await expect(withdraw(stopping, subject, "The law.", day(4))).rejects.toThrow("stopped");
    expect(await withdraw(store, subject, "The law.", day(5))).toMatchObject({ release: 4 });
    await expectAllListed();
  });

  test("whose number is given up before its tombstones is finished under the next number", async () => {
    const giveUp = () => repair(store, async () => null, day(5));
    const interrupted = interceptedAt("the tombstones", giveUp);
    await expect(withdraw(interrupted, subject, "The law.", day(4))).rejects.toThrow("run the command again");
    expect(await withdraw(store, subject, "The law.", day(6))).toMatchObject({ release: 5 });
    await expectAllListed();
  });
});

test("a withdrawal finds documents of a run whose number was given up after the current release", async () => {
  store = storeOf(emptyNamespace());
  await publish(store, first, day(1));
  await publish(store, current, day(2));
  const stop = async () => Promise.reject(new Error("stopped"));
  await expect(publish(interceptedAt(pointerKey, stop), second, day(3))).rejects.toThrow("stopped");
  await repair(store, async () => null, day(4));
  const { keys } = await withdraw(store, { relation: "no-tj", fact: null }, "The law.", day(5));
  const versions = [first, second].map(({ contents }) => documentKey("relation", contents.relations["no-tj"] ?? ""));
  expect(new Set(versions).size).toBe(2);
  expect(keys).toEqual(expect.arrayContaining(versions));
});
