// Changes after many releases.
import { env } from "cloudflare:test";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { documentKey, encode } from "../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../data/model/release/release-log.ts";
import type { Env } from "../../worker/env.ts";
import type { BulkGet, ReadOptions } from "../bulk-get.ts";
import { emptyKv } from "./empty-kv.ts";
import { ObservedKv } from "./observed-kv.ts";
import { publishedWorker } from "./published-worker.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker();
const releases = 510;

/** When a release was published: one every hour. */
const timeOf = (release: number) => new Date(Date.UTC(2026, 0, 1, release)).toISOString();

const [current, other] = inject("fewRelations");

/**
 * Writes a history in which the first release adds no-tj and the second changes it. The others change only the widget, so each has a
 * root of its own.
 */
beforeAll(async () => {
  await emptyKv(KV);
  const texts = new Map([...other.documents, ...current.documents].map(({ key, text }) => [key, text]));
  for (let release = 1; release <= releases; release += 1) {
    const contents = release === 1 ? other : current;
    const text = texts.get(documentKey("root", contents.root)) ?? "";
    const root = encode<"root">({ ...JSON.parse(text), widget: release.toString(16).padStart(64, "0") });
    texts.set(documentKey("root", root.hash), root.text);
    const changed = release === 1 ? Object.keys(other.contents.relations) : release === 2 ? ["no-tj"] : [];
    const head = { schema: 1, release, root: root.hash, time: timeOf(release) };
    const entry = { ...head, previous: release - 1 || null, action: "publish", summary: "", changed };
    texts.set(logKey(release), JSON.stringify(entry));
    texts.set(pointerKey, JSON.stringify({ ...head, rolledBack: [], abandoned: [], withdrawals: [] }));
  }
  await Promise.all([...texts].map(([key, text]) => KV.put(key, text)));
}, 60_000);

// Other files share the namespace, and emptying it takes a while.
afterAll(() => emptyKv(KV), 60_000);

/** Returns the namespace with other names of changed relations in its log entries: those that `change` returns. */
function withChanged(change: (release: number, changed: string[]) => string[] | undefined): { get: BulkGet } {
  const edit = (text: string | null | undefined) => {
    const entry = text?.startsWith('{"schema":1,"release":') ? JSON.parse(text) : {};
    return entry.changed ? JSON.stringify({ ...entry, changed: change(entry.release, entry.changed) }) : (text ?? null);
  };
  const get = async (keys: string | string[], options?: ReadOptions) => {
    if (typeof keys === "string") return edit(await KV.get(keys, options));
    return new Map([...(await KV.get(keys, options))].map(([key, text]) => [key, edit(text)]));
  };
  return { get: get as BulkGet };
}

test.each([
  ["all", 1, 15],
  ["half", releases / 2, 20],
  ["none", releases + 1, 20],
])(
  "a relation's changes are one page, read with few operations, if %s of the log entries name the changed relations",
  async (named, first, most) => {
    // Older entries do not name any.
    const kv = new ObservedKv(withChanged((release, changed) => (release < first ? undefined : changed)));
    worker.kv = kv as never;
    const response = await worker.get("/v1/relations/no-tj/changes?lang=en");
    const { changes, next } = await response.json<{ changes: { release: number }[]; next: string | null }>();
    expect([changes.map(({ release }) => release), next]).toEqual([[2, 1], null]);
    console.log(`changes of a relation after ${releases} releases, ${named} named: ${kv.operations.length} operations`);
    expect(kv.operations.length).toBeLessThanOrEqual(most);
  },
);

test("a page ends after 50 changes, and the next continues where it ended", async () => {
  const changing = Array.from({ length: 120 }, (_, index) => releases - 3 * index);
  worker.kv = withChanged((release, changed) => (changing.includes(release) ? ["no-tj"] : changed)) as never;
  const page = await (await worker.get("/v1/relations/no-tj/changes?lang=en")).json<{ changes: object[] }>();
  expect(page.changes).toHaveLength(50);
  const changes = await worker.getAll<{ release: number }>("/v1/relations/no-tj/changes?lang=en", "changes");
  expect(changes.map(({ release }) => release)).toEqual([...changing, 2, 1]);
});

test("the changes of all relations need few operations too", async () => {
  const kv = new ObservedKv(KV);
  worker.kv = kv as never;
  expect((await worker.get("/v1/changes?limit=100")).status).toBe(200);
  console.log(`changes of all relations after ${releases} releases: ${kv.operations.length} operations`);
  expect(kv.operations.length).toBeLessThanOrEqual(15);
});

test.each([
  [1, 1],
  [2, 0],
  [300, 0],
])("the relations that changed since release %i are found with few operations", async (release, count) => {
  const kv = new ObservedKv(KV);
  worker.kv = kv as never;
  const response = await worker.get(`/v1/relations?updatedSince=${timeOf(release)}`);
  expect((await response.json<{ relations: object[] }>()).relations).toHaveLength(count);
  console.log(`updatedSince release ${release} of ${releases}: ${kv.operations.length} operations`);
  expect(kv.operations.length).toBeLessThanOrEqual(7);
});
