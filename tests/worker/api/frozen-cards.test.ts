// Cards of a release that is requested by its number: what they say about newer releases, and what they no longer show.
import { expect, inject, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { documentKey, encode, hashOf } from "../../../data/model/release/documents.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import type { Release } from "../../../data/pipeline/release/build-release.ts";
import { memoryOf } from "../../../worker/store/namespace-memory.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker({ REFRESH_SECONDS: "60" });
const { get } = worker;

async function frozen(pair = "no-tj", query = "release=1"): Promise<CardView["frozen"]> {
  const response = await get(`/v1/relations/${pair}/card?lang=en&${query}`);
  expect(response.status).toBe(200);
  const { frozen: line } = await response.json<CardView>();
  return line && { ...line, text: line.text.replaceAll("\u00a0", " ") };
}

/** Makes the worker read the pointer, as if REFRESH_SECONDS had passed. */
async function readPointerAgain(): Promise<void> {
  memoryOf(worker.kv, 0).refreshAt = Number.NEGATIVE_INFINITY;
  await get("/healthz");
}

/** Publishes the first release again, with a fact of no-tj removed by an editor. */
async function publishWithRemoval(id: string): Promise<void> {
  const release = inject("release");
  const replaced = new Map<string, string>();
  const rename = (text: string) => [...replaced].reduce((result, [old, next]) => result.replaceAll(old, next), text);
  const documents = release.documents.map((document) => {
    const [type = "", hash = ""] = document.key.split("/");
    let text = rename(document.text);
    if (type === "relation" && text.includes('"relation":{"id":"no-tj"')) {
      const { relation } = JSON.parse(text) as { relation: Relation };
      const facts = relation.facts.filter((fact) => fact.id !== id);
      const removed = [...relation.removed, { id, reason: "The page was misread." }];
      text = encode<"relation">({ schema: 2, relation: { ...relation, facts, removed } }).text;
    }
    const next = type === "widget" || type === "export" ? hash : hashOf(text);
    if (next !== hash) replaced.set(hash, next);
    return { key: documentKey(type as "relation", next), text };
  });
  const next: Release = {
    ...release,
    documents,
    root: rename(release.root),
    contents: JSON.parse(rename(JSON.stringify(release.contents))),
  };
  await publish(storeOf(worker.kv), next, "2026-01-02T00:00:00Z");
  await readPointerAgain();
}

test("a card without release has no pill; one with the current release names it and its date", async () => {
  expect(await frozen("no-tj", "")).toBeUndefined();
  expect(await frozen()).toEqual({ text: "Release 1, 1 January 2026" });
});

test("a cached card says so as soon as a newer release differs, and links to the changes", async () => {
  const paths = ["/embed/no-tj?lang=de&release=1", "/embed/no-tj.js?lang=de&release=1"];
  const bodies = async () => Promise.all(paths.map(async (path) => (await get(path)).text()));
  for (const body of await bodies()) expect(body).not.toContain("Seitdem geändert");
  const { headers } = await get(paths[0] as string);
  await worker.publishSecondRelease();
  await readPointerAgain();
  for (const body of await bodies()) expect(body).toContain("Seitdem geändert");
  const again = await get(paths[0] as string, { headers: { "If-None-Match": headers.get("ETag") ?? "" } });
  expect([again.status, again.headers.get("Entente-Release")]).toEqual([200, "1"]);
  const line = await frozen();
  expect(line).toEqual({
    text: "Release 1, 1 January 2026 · Changed since then",
    url: "https://entente.example/v1/relations/no-tj/changes?lang=en",
  });
  expect((await get(line?.url?.replace("https://entente.example", "") ?? "")).status).toBe(200);
});

test("a relation that a newer release does not change is not said to have changed", async () => {
  await worker.publishSecondRelease();
  await readPointerAgain();
  expect(await frozen("kz-no")).toEqual({ text: "Release 1, 1 January 2026" });
});

test("a fact that an editor has removed since is not shown, and the card says how many are missing", async () => {
  const id = "visit-2012-11-gul";
  const before = await (await get("/v1/relations/no-tj/card?lang=en&release=1")).text();
  expect(before).toContain("Sherali Gul");
  await publishWithRemoval(id);
  const after = await (await get("/v1/relations/no-tj/card?lang=en&release=1")).text();
  expect(after).not.toContain("Sherali Gul");
  expect((await frozen())?.text).toContain("Facts removed since then, not shown here: 1");
  for (const path of [
    `/embed/no-tj/${id}?lang=en&release=1`,
    `/v1/relations/no-tj/card?fact=${id}&lang=en&release=1`,
  ]) {
    const response = await get(path);
    const text = await response.text();
    expect([response.status, text.includes("The page was misread."), text.includes("Gul")]).toEqual([410, true, false]);
  }
});
