import { describe, expect, inject, test } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { relations } from "../../data/view/card.ts";
import { OverlaidKv } from "../overlaid-kv.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get, getAll } = worker;

interface Entry {
  release: number;
  change: { relation: string; kind: string; summary: string };
}
const lines = (entries: Entry[]) =>
  entries.map(({ release, change }) => `${release} ${change.kind} ${change.relation}`);

/** Returns the release numbers in the ids of a feed's items. */
const releasesOf = (items: { id: string }[]) => items.map(({ id }) => /releases\/(\d+)/.exec(id)?.[1]);

describe("the changes of all relations", () => {
  test.each([1, 7, 100])("appear once each, newest first, across pages of %d", async (limit) => {
    await worker.publishSecondRelease();
    const changes = lines(await getAll<Entry>(`/v1/changes?lang=en&limit=${limit}`, "changes"));
    const firstRelease = relations().map(({ id }) => `1 added ${id}`);
    expect(changes).toEqual(["2 changed no-tj", ...firstRelease.sort()]);
  });

  test("can be read as a feed, which links to itself and to its next page", async () => {
    const feed = await (await get("/v1/changes.jsonfeed?limit=2&lang=de")).json<{
      items: object[];
      next_url: string;
    }>();
    expect([feed.items.length, feed.next_url]).toEqual([2, expect.stringContaining("/v1/changes.jsonfeed?")]);
    const atom = await (await get("/v1/changes.atom?limit=2&lang=de")).text();
    expect(atom).toContain(
      `<link rel="self" type="application/atom+xml" href="${origin}/v1/changes.atom?limit=2&amp;lang=de"/>`,
    );
  });
});

describe("the changes of one relation", () => {
  test("have the same form as those of all relations", async () => {
    const changes = await getAll<Entry>("/v1/relations/no-tj/changes?lang=de", "changes");
    expect(lines(changes)).toEqual(["1 added no-tj"]);
    expect(changes[0]?.change.summary).toContain("26");
  });

  test("can be read as JSON Feed and Atom, release by release; an unpublished relation is a 404", async () => {
    await worker.publishSecondRelease();
    const feed = await (await get("/v1/relations/no-tj/changes.jsonfeed?lang=en")).json<{ items: { id: string }[] }>();
    expect(releasesOf(feed.items)).toEqual(["2", "1"]);
    const unchanged = await (await get("/v1/relations/af-tj/changes.jsonfeed?lang=en")).json<{ items: unknown[] }>();
    expect(unchanged.items).toHaveLength(1);
    const atom = await get("/v1/relations/no-tj/changes.atom?lang=ru");
    expect(atom.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(await atom.text()).toMatch(/^<\?xml.*<feed [^>]*xml:lang="ru"/s);
    expect((await get("/v1/relations/de-fr/changes")).status).toBe(404);
  });

  test("are in the feed even if many later releases did not change the relation", async () => {
    const [release, otherRelease] = inject("fewRelations");
    worker.kv = new OverlaidKv({ get: async () => null });
    const store = storeOf(worker.kv);
    await publish(store, release, "2026-01-01T00:00:00Z");
    for (let day = 2; day < 31; day += 1) {
      const date = `2026-01-${String(day).padStart(2, "0")}`;
      const next = day % 2 === 0 ? otherRelease : release;
      await publish(store, next, `${date}T00:00:00Z`, undefined, { again: true });
      await rollback(store, 1, `${date}T12:00:00Z`);
    }
    const feed = await (await get("/v1/relations/af-tj/changes.jsonfeed")).json<{ items: { id: string }[] }>();
    expect(releasesOf(feed.items)).toEqual(["1"]);
  });
});
