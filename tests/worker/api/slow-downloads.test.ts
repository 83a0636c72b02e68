// Clients that read downloads slowly or not at all.
import { afterEach, expect, test, vi } from "vitest";
import type { Exports } from "../../../data/model/release/exports.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;

afterEach(() => {
  vi.useRealTimers();
});

/** More downloads than an isolate sends at once, although their parts are small. */
const many = 70;
/** Downloads that it does send at once. */
const few = 40;

/** Starts downloads, and returns the responses. */
const start = (count: number, name = "facts.csv") =>
  Promise.all(Array.from({ length: count }, () => get(`/v1/exports/${name}`)));
const statusesOf = (responses: Response[]) => responses.map(({ status }) => status);
const cancel = (responses: Response[]) => Promise.all(responses.map(({ body }) => body?.cancel()));

/** Status of one more download, which is read to its end. */
async function oneMore(init: RequestInit = {}): Promise<number> {
  const response = await get("/v1/exports/facts.csv", init);
  await response.arrayBuffer();
  return response.status;
}

test("an isolate sends a limited number of downloads at once; further ones get a 503 with Retry-After", async () => {
  const responses = (await start(many)).filter(({ status }) => status === 200);
  expect(responses.length).toBeGreaterThan(few);
  expect(responses.length).toBeLessThan(many);
  const refused = await get("/v1/exports/entente.zip");
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "60"]);
  expect(refused.headers.get("Cache-Control")).toBe("no-store");
  expect((await refused.json<{ type: string }>()).type).toMatch(/#too-many-downloads$/);
  // What has no body needs no place.
  expect(await oneMore({ method: "HEAD" })).toBe(200);
  expect(await oneMore({ headers: { "If-None-Match": responses[1]?.headers.get("ETag") ?? "" } })).toBe(304);
  await responses[0]?.arrayBuffer();
  expect(await oneMore()).toBe(200);
  await responses[1]?.body?.cancel();
  expect(await oneMore()).toBe(200);
  await cancel(responses.slice(2));
  expect(statusesOf(await start(few))).not.toContain(503);
});

test("a download that fails before its first byte leaves its place to others", async () => {
  const unsatisfiable = { headers: { Range: "bytes=999999999-" } };
  for (let count = 0; count < many; count += 1) expect(await oneMore(unsatisfiable)).toBe(416);
  for (let count = 0; count < many; count += 1) expect((await get("/v1/exports/facts.csv?release=7")).status).toBe(404);
  expect(await oneMore()).toBe(200);
});

test("if the current release cannot be read and the client has the previous one, the place is free again", async () => {
  const read = async (init: RequestInit = {}) => {
    const response = await get("/v1/exports/facts.csv.gz", init);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const before = await read();
  await worker.publishSecondRelease();
  const after = await read();
  const changed = after.bytes.findIndex((byte, index) => byte !== before.bytes[index]);
  const current = JSON.parse((await worker.kv.get("current")) ?? "");
  const { exports } = JSON.parse((await worker.kv.get(`root/${current.root}`)) ?? "") as { exports: Exports };
  let end = 0;
  const part = exports.csv.find(({ bytes }) => {
    end += bytes;
    return changed < end;
  });
  await worker.kv.delete(`export/${part?.hash}`);
  const headers = { "If-None-Match": before.response.headers.get("ETag") ?? "", Range: `bytes=${changed}-` };
  for (let count = 0; count < many; count += 1) expect((await read({ headers })).response.status).toBe(304);
});

test("a client that reads nothing for a minute is cut off", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  // Of a compressed file, the first piece is written at once.
  const responses = await start(few, "facts.csv.gz");
  await vi.advanceTimersByTimeAsync(60_000);
  for (const response of responses) await expect(response.arrayBuffer()).rejects.toThrow();
  expect(await oneMore()).toBe(200);
});

test("a download that has not moved for two minutes does not keep its place", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const responses = await start(many);
  vi.setSystemTime(Date.now() + 121_000);
  expect(await oneMore()).toBe(200);
  await cancel(responses.filter(({ status }) => status === 200));
});
