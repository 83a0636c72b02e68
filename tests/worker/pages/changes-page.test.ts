// The page of a relation's changes: since a release, or release by release.
import { expect, inject, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { languages } from "../../../data/model/language.ts";
import { pointerKey } from "../../../data/model/release/release-log.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { editedRelease, withoutFact } from "../edited-release.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;
const path = "/relations/no-tj/changes";

async function page(query: string, status = 200): Promise<string> {
  const response = await get(`${path}?${query}`);
  expect([query, response.status]).toEqual([query, status]);
  return (await response.text()).replaceAll("\u00a0", " ");
}

/** Publishes a second release, which differs in two facts of no-tj: one is removed, and one has another month. */
async function publishChanges(edit: (relation: Relation) => Relation = (relation) => relation): Promise<void> {
  const release = editedRelease(inject("release"), "no-tj", (relation) => {
    const removal = { id: "visit-2012-11-gul", reason: "The page was misread.", movedTo: "visit-2012-osce-pa" };
    const facts = relation.facts.map((fact) =>
      fact.id === "visit-2012-osce-pa" ? { ...fact, date: "2012-07" } : fact,
    );
    return edit(withoutFact({ ...relation, facts }, removal));
  });
  await publish(storeOf(worker.kv), release, "2026-01-02T00:00:00Z");
}

test("the page says what has changed since a release, and links each changed fact to its page", async () => {
  await publishChanges();
  const text = await page("lang=en&since=1");
  expect(text).toContain("<strong>Release 1, 1 January 2026 → Release 2, 2 January 2026</strong>");
  expect(text).toContain("Changed facts: 1 · Removed facts: 1");
  expect(text).toMatch(
    new RegExp(
      `<a href="${origin}/relations/no-tj/visit-2012-osce-pa\\?lang=en">.*July 2012.*Before: .*After: July 2012`,
    ),
  );
});

test("a removed fact appears with its id, the reason and a link to its replacement, but without its content", async () => {
  expect(await page("lang=en")).not.toContain("Sherali Gul");
  await publishChanges();
  const text = await page("lang=en&since=1");
  expect(text).toContain('<code dir="ltr">visit-2012-11-gul</code> · Reason: The page was misread.');
  expect(text).toContain(`→ <a href="${origin}/relations/no-tj/visit-2012-osce-pa?lang=en">visit-2012-osce-pa</a>`);
  for (const query of ["lang=en&since=1", "lang=en"]) expect(await page(query)).not.toContain("Sherali Gul");
});

test("without a release, the page lists the releases, each with a link to what has changed since", async () => {
  await publishChanges();
  const text = await page("lang=en");
  expect(text).toMatch(/Release 2, 2 January 2026.*Changed facts: 1.*Release 1, 1 January 2026.*Newly added/);
  expect(text.match(/<a[^>]*>Changed since then/g)).toEqual([
    `<a href="${origin}${path}?lang=en&amp;since=1">Changed since then`,
  ]);
  expect(text).toContain(`href="${origin}/v1/relations/no-tj/changes.atom?lang=en"`);
  expect(text).toContain(`<a href="${origin}/relations/no-tj?lang=en">All facts: Norway – Tajikistan</a>`);
});

test("the relation's page and feeds link to the page, and its links to other languages keep the release", async () => {
  expect(await (await get("/relations/no-tj?lang=en")).text()).toContain(`href="${origin}${path}?lang=en"`);
  expect(await (await get(`/v1${path}.atom?lang=en`)).text()).toContain(`href="${origin}${path}?lang=en"`);
  expect(await page("lang=en&since=1")).toContain(`href="${path}?lang=ru&amp;since=1"`);
});

test("the page says that the release is the latest one, or that nothing has changed since", async () => {
  expect(await page("lang=en&since=1")).toContain("Release 1 is the latest one.");
  await publishChanges();
  await publish(storeOf(worker.kv), inject("release"), "2026-01-03T00:00:00Z");
  expect(await page("lang=en&since=1")).toContain("Nothing has changed here since release 1.");
});

test.each([
  ["99", 404, "There is no release 99 yet. The latest one is release 1."],
  ["0", 400, "Allowed values for “since”: 1, 2, 3"],
  ["first", 400, "Allowed values for “since”: 1, 2, 3"],
])("since=%s is a %i that says why", async (since, status, message) => {
  const response = await get(`${path}?lang=en&since=${since}`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([status, "text/html; charset=utf-8"]);
  expect(await response.text()).toContain(message);
});

test("a future release is found as soon as it is published", async () => {
  await page("lang=en&since=2", 404);
  await publishChanges();
  expect(await page("lang=en&since=2")).toContain("Release 2 is the latest one.");
});

test("a number that publishing skipped is a 404", async () => {
  await publishChanges();
  await publish(storeOf(worker.kv), inject("release"), "2026-01-03T00:00:00Z");
  const pointer = JSON.parse((await worker.kv.get(pointerKey)) as string);
  await worker.kv.put(pointerKey, JSON.stringify({ ...pointer, abandoned: [2] }));
  expect(await page("lang=en&since=2", 404)).toContain("There is no release 2.");
});

test("a relation that is only in the newer release is new, and the facts of one that is only in the older release are not shown", async () => {
  const store = storeOf(worker.kv);
  const [fewRelations] = inject("fewRelations");
  const textOf = async (since: number) => (await get(`/relations/ca-tj/changes?lang=en&since=${since}`)).text();
  await publish(store, fewRelations, "2026-01-02T00:00:00Z", undefined, { forgetIds: true });
  const removed = await textOf(1);
  expect(removed).toContain("Removed. Facts before removal: 1");
  expect(removed).not.toMatch(/Diplomatic relations|All facts/);
  await publish(store, inject("release"), "2026-01-03T00:00:00Z");
  expect(await textOf(2)).toMatch(/Newly added\. Facts: 1.*Diplomatic relations/);
  expect((await get("/relations/no-to/changes?since=1")).status).toBe(404);
});

test("a withdrawn version of the relation is a 410 with the reason", async () => {
  await worker.withdrawFact();
  expect(await page("lang=en&since=1", 410)).toContain("A court ordered it.");
  expect(await page("lang=en")).not.toContain("562");
});

test.each(Object.keys(languages))("no text is missing in %s", async (language) => {
  const pages = [await page(`lang=${language}&since=1`)];
  await publishChanges();
  pages.push(await page(`lang=${language}&since=1`), await page(`lang=${language}`), await page("since=9", 404));
  for (const text of pages) expect(/undefined|\[object |\{\w+\}<|<h1><\/h1>/.exec(text)?.[0]).toBeUndefined();
});

test("`Accept` does not change the page, which is served from memory", async () => {
  for (const accept of ["application/json", "text/html"]) {
    const response = await get(`${path}?lang=en&since=1`, { headers: { Accept: accept } });
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Vary") ?? "").not.toContain("Accept");
  }
  expect((await get(`${path}?lang=en&since=1`)).headers.get("Entente-From")).toBe("memory");
});
