// What repair does about numbers after the current release.
import { beforeEach, expect, test } from "vitest";
import { findingsText } from "../../../../data/cli/findings-text.ts";
import { documentKey } from "../../../../data/model/release/documents.ts";
import { type LogEntry, logKey, pointerKey } from "../../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { repair } from "../../../../data/pipeline/maintenance/repair.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { current, first, publishThree, second } from "../../projects/damaged-namespace.ts";
import { testNamespaces } from "../../projects/test-namespaces.ts";

const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
const nothing = async () => null;
const namespace = await testNamespaces(1)();
let kv: OverlaidKv;
let store: KeyValueStore;
/** The same namespace as if it were Cloudflare's, where a run may be active elsewhere. */
let remote: KeyValueStore;

beforeEach(async () => {
  kv = new OverlaidKv(namespace);
  store = storeOf(kv);
  remote = storeOf(kv, 10_000);
  await publishThree(store);
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
