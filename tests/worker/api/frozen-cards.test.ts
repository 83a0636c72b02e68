// Cards of a release that is requested by its number: what they say about newer releases, and what they no longer show.
import { expect, inject, test } from "vitest";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { memoryOf } from "../../../worker/store/namespace-memory.ts";
import { editedRelease, withoutFact } from "../edited-release.ts";
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
  const next = editedRelease(inject("release"), "no-tj", (relation) =>
    withoutFact(relation, { id, reason: "The page was misread." }),
  );
  await publish(storeOf(worker.kv), next, "2026-01-02T00:00:00Z");
  await readPointerAgain();
}

test("a card without release has no pill; one with the current release names it and its date", async () => {
  expect(await frozen("no-tj", "")).toBeUndefined();
  expect(await frozen()).toEqual({ text: "Release 1, 1 January 2026" });
});

test("a cached card says so as soon as a newer release differs, and links to the changes", async () => {
  const paths = ["/embed/no-tj", "/embed/no-tj.js", "/fragment/no-tj"].map((path) => `${path}?lang=de&release=1`);
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
    url: "https://entente.example/relations/no-tj/changes?lang=en&since=1",
  });
  expect((await get(line?.url?.replace("https://entente.example", "") ?? "")).status).toBe(200);
});

test("a relation that a newer release does not change is not said to have changed", async () => {
  await worker.publishSecondRelease();
  await readPointerAgain();
  expect(await frozen("kz-no")).toEqual({ text: "Release 1, 1 January 2026" });
});

test("the page of a relation names the release and its date, links to what has changed, and leaves out what was removed", async () => {
  const id = "visit-2012-11-gul";
  const path = "/relations/no-tj?lang=en&release=1";
  const page = async () => (await (await get(path)).text()).replaceAll("\u00a0", " ");
  expect(await page()).toMatch(/pill frozen"><span>Release 1, 1 January 2026<\/span>/);
  expect(await (await get("/relations/no-tj?lang=en")).text()).not.toContain("pill frozen");
  await publishWithRemoval(id);
  const changed = await page();
  const link = "https://entente.example/relations/no-tj/changes?lang=en&amp;since=1";
  expect(changed).toContain(`<a href="${link}">Release 1, 1 January 2026 · Changed since then`);
  expect(changed).toContain("The page was misread.");
  expect(changed).not.toContain("Sherali Gul");
  // The data of a release stays as it was published.
  expect(await (await get(path, { headers: { Accept: "application/json" } })).text()).toContain(`"id":"${id}"`);
});

test("a fact that an editor has removed since is not shown, and the card says how many are missing", async () => {
  const id = "visit-2012-11-gul";
  const before = await (await get("/v1/relations/no-tj/card?lang=en&release=1")).text();
  expect(before).toContain("Sherali Gul");
  await publishWithRemoval(id);
  for (const path of ["/v1/relations/no-tj/card", "/fragment/no-tj"]) {
    const after = (await (await get(`${path}?lang=en&release=1`)).text()).replaceAll("\u00a0", " ");
    expect(after).toContain("Facts removed since then, not shown here: 1");
    expect(after).not.toContain("Sherali Gul");
  }
  for (const path of [
    `/fragment/no-tj?fact=${id}&lang=en&release=1`,
    `/embed/no-tj/${id}?lang=en&release=1`,
    `/v1/relations/no-tj/card?fact=${id}&lang=en&release=1`,
  ]) {
    const response = await get(path);
    const text = await response.text();
    expect([response.status, text.includes("The page was misread."), text.includes("Gul")]).toEqual([410, true, false]);
  }
});
