// A relation's changes after many releases.
import { env } from "cloudflare:test";
import { beforeAll, expect, inject, test } from "vitest";
import { documentKey, encode } from "../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../data/model/release/release-log.ts";
import type { Env } from "../../worker/env.ts";
import { emptyKv } from "./empty-kv.ts";
import { ObservedKv } from "./observed-kv.ts";
import { publishedWorker } from "./published-worker.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker();
const releases = 510;
const time = "2026-01-01T00:00:00Z";
const [current, other] = inject("fewRelations");

/** Which log entries name the relations that their release changed. Older entries do not. */
type Named = "all" | "half" | "none";

/**
 * Writes a history in which the first release adds no-tj and the second changes it. The others change only the widget, so each has a
 * root of its own.
 */
async function writeHistory(named: Named): Promise<void> {
  for (const { key, text } of [...other.documents, ...current.documents]) await KV.put(key, text);
  const writes: Promise<void>[] = [];
  let last = "";
  for (let release = 1; release <= releases; release += 1) {
    const { documents, root } = release === 1 ? other : current;
    const text = documents.find(({ key }) => key === documentKey("root", root))?.text ?? "";
    const ownRoot = encode<"root">({ ...JSON.parse(text), widget: release.toString(16).padStart(64, "0") });
    writes.push(KV.put(documentKey("root", ownRoot.hash), ownRoot.text));
    const changed = release === 1 ? Object.keys(other.contents.relations) : release === 2 ? ["no-tj"] : [];
    const isNamed = named === "all" || (named === "half" && release > releases / 2);
    const entry = { release, root: ownRoot.hash, previous: release - 1 || null, time, action: "publish", summary: "" };
    writes.push(KV.put(logKey(release), JSON.stringify({ schema: 1, ...entry, ...(isNamed ? { changed } : {}) })));
    last = ownRoot.hash;
  }
  await Promise.all(writes);
  const pointer = { release: releases, root: last, time, rolledBack: [], abandoned: [], withdrawals: [] };
  await KV.put(pointerKey, JSON.stringify({ schema: 1, ...pointer }));
}

beforeAll(() => emptyKv(KV));

test.fails.each<[Named, number]>([
  ["all", 15],
  ["half", 25],
  ["none", 30],
])(
  "are one page, read with few operations, if %s of the log entries name the changed relations",
  async (named, most) => {
    await writeHistory(named);
    const kv = new ObservedKv(KV);
    worker.kv = kv as never;
    const response = await worker.get("/v1/relations/no-tj/changes?lang=en");
    const { changes, next } = await response.json<{ changes: { release: number }[]; next: string | null }>();
    expect([changes.map(({ release }) => release), next]).toEqual([[2, 1], null]);
    console.log(`changes of a relation after ${releases} releases, ${named} named: ${kv.operations.length} operations`);
    expect(kv.operations.length).toBeLessThanOrEqual(most);
  },
);

test.fails("the changes of all relations need few operations too", async () => {
  await writeHistory("all");
  const kv = new ObservedKv(KV);
  worker.kv = kv as never;
  expect((await worker.get("/v1/changes?limit=100")).status).toBe(200);
  console.log(`changes of all relations after ${releases} releases: ${kv.operations.length} operations`);
  expect(kv.operations.length).toBeLessThanOrEqual(15);
});
