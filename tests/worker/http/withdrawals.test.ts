// Data that had to be withdrawn from a release for legal reasons.
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { publishedWorker, withdrawal } from "../published-worker.ts";
import { relationDocument } from "../released-documents.ts";

/** What an isolate serves if it reads the pointer for every request, and as deployed, where it reads it after a response. */
describe.each(["0", "60"])("with REFRESH_SECONDS=%s", (REFRESH_SECONDS) => {
  const worker = publishedWorker({ REFRESH_SECONDS });
  const { get } = worker;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Withdraws a fact from the first release, after the isolate has read that release. */
  async function withdrawFact(): Promise<void> {
    await get("/healthz");
    await worker.withdrawFact();
    await worker.passMinute();
  }

  test.each(["/v1/relations/no-tj", "/relations/no-tj", "/embed/no-tj", "/embed/no-tj.js"])(
    "%s of the first release returns 410 with the reason, even if it was read before; the current release is unaffected",
    async (path) => {
      expect((await get(`${path}?release=1&lang=en`)).status).toBe(200);
      await withdrawFact();
      expect((await get(`${path}?lang=en`)).status).toBe(200);
      const response = await get(`${path}?release=1&lang=en`);
      expect(response.status).toBe(410);
      expect(await response.text()).toContain(withdrawal.reason);
    },
  );

  test("does not return 304 for a copy that contains withdrawn data", async () => {
    const before = await get("/v1/facts?release=1&country=no");
    await withdrawFact();
    const headers = { "If-None-Match": before.headers.get("ETag") ?? "" };
    expect((await get("/v1/facts?release=1&country=no", { headers })).status).toBe(200);
  });

  test("a source stays in the release after a relation that quotes it was withdrawn", async () => {
    await withdrawFact();
    expect((await get("/v1/sources/mfa-tj.no.de?release=1")).status).toBe(200);
  });

  test("the feed of changes omits the withdrawn relation without an error", async () => {
    await withdrawFact();
    const response = await get("/v1/relations/no-tj/changes.jsonfeed?lang=en");
    expect([response.status, (await response.json<{ items: unknown[] }>()).items]).toEqual([200, []]);
  });
});

const worker = publishedWorker();

test("a withdrawal leaves a tombstone, cannot be undone and cannot remove data of the current release", async () => {
  await worker.withdrawFact();
  expect(await worker.kv.get(relationDocument("no-tj").key)).toContain(withdrawal.reason);
  const store = storeOf(worker.kv);
  const time = "2026-01-04T00:00:00Z";
  const wholeRelation = withdraw(store, { relation: "no-tj", fact: null }, withdrawal.reason, time);
  await expect(wholeRelation).rejects.toThrow("still contains");
  await expect(publish(store, inject("release"), time)).rejects.toThrow("was withdrawn");
  await expect(rollback(store, 1, time)).rejects.toThrow(withdrawal.reason);
});
