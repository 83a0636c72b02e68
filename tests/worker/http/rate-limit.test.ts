import { expect, inject, test, vi } from "vitest";
import { documentKey, encode, shardOf } from "../../../data/model/release/documents.ts";
import { pointerKey } from "../../../data/model/release/release-log.ts";
import { ReleaseReader } from "../../../worker/store/release-reader.ts";
import { publishedWorker } from "../published-worker.ts";

// No memory, so that no response is cached: cached responses do not count towards the limit.
const worker = publishedWorker({ RATE_LIMIT: "on", MEMORY_BYTES: "0" });
const { get } = worker;

test("costly routes return 429 with Retry-After to an address with too many requests; embeds never do", async () => {
  const request = (path: string, overrides = {}) =>
    get(path, { headers: { "CF-Connecting-IP": "192.0.2.1" } }, overrides);
  const responses = await Promise.all(Array.from({ length: 130 }, () => request("/v1/relations?limit=1")));
  const refused = responses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(refused[0]?.headers.get("Retry-After")).toBe("60");
  expect(refused[0]?.headers.get("Content-Type")).toContain("problem+json");
  for (const path of ["/embed/no-tj", "/embed/no-tj.js", "/v1/relations/no-tj/card", "/widget.js"]) {
    expect((await request(path)).status).toBe(200);
  }
  expect((await request("/v1/relations?limit=1", { RATE_LIMIT: "off" })).status).toBe(200);
});

test("a route that costs more counts more", async () => {
  const request = async (path: string, address: string) =>
    (await get(path, { headers: { "CF-Connecting-IP": address } })).status;
  const served = async (path: string, address: string) => {
    const statuses = await Promise.all(Array.from({ length: 60 }, () => request(path, address)));
    return statuses.filter((status) => status === 200).length;
  };
  expect(await served("/v1/relations?limit=1", "192.0.2.2")).toBe(60);
  expect(await served("/v1/changes?limit=1", "192.0.2.3")).toBeLessThanOrEqual(20);
});

/** Replaces the relations that quote a source in the current release. */
async function quoteSourceIn(pairs: readonly string[]): Promise<void> {
  const read = async (key: string) => JSON.parse((await worker.kv.get(key)) ?? "");
  const pointer = await read(pointerKey);
  const root = await read(documentKey("root", pointer.root));
  const prefix = shardOf("mfa-tj.no.de", Object.keys(root.sources));
  const index = await read(documentKey("sources", root.sources[prefix]));
  index.sources["mfa-tj.no.de"].quotedBy = pairs;
  const shard = encode<"sources">(index);
  const newRoot = encode<"root">({ ...root, sources: { ...root.sources, [prefix]: shard.hash } });
  await worker.kv.put(documentKey("sources", shard.hash), shard.text);
  await worker.kv.put(documentKey("root", newRoot.hash), newRoot.text);
  await worker.kv.put(pointerKey, JSON.stringify({ ...pointer, root: newRoot.hash }));
}

test.each([
  ["/v1/sources/mfa-tj.no.de", "192.0.2.4"],
  ["/sources/mfa-tj.no.de", "192.0.2.5"],
])("%s counts more if more relations quote the source, and reads few of them at once", async (path, address) => {
  const pairs = Object.keys(inject("release").contents.relations);
  await quoteSourceIn([...pairs, ...pairs, ...pairs, ...pairs]);
  let reading = 0;
  let most = 0;
  const relation = vi.spyOn(ReleaseReader.prototype, "relation").mockImplementation(async () => {
    reading += 1;
    most = Math.max(most, reading);
    await new Promise((resolve) => setTimeout(resolve, 0));
    reading -= 1;
    return null;
  });
  const statuses: number[] = [];
  // The limiter starts a new minute at any time.
  while (statuses.at(-1) !== 429 && statuses.length < 90) {
    statuses.push((await get(path, { headers: { "CF-Connecting-IP": address } })).status);
  }
  relation.mockRestore();
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(most).toBeLessThanOrEqual(50);
});

test("a source that very many relations quote is served, and a client at its limit causes no reads", async () => {
  const pairs = Object.keys(inject("release").contents.relations);
  await quoteSourceIn(Array.from({ length: 6500 }, (_, index) => pairs[index % pairs.length] ?? ""));
  const relation = vi.spyOn(ReleaseReader.prototype, "relation").mockResolvedValue(null);
  const request = () => get("/v1/sources/mfa-tj.no.de", { headers: { "CF-Connecting-IP": "192.0.2.7" } });
  expect((await request()).status).toBe(200);
  let refused = 200;
  for (let count = 0; count < 10 && refused === 200; count += 1) {
    relation.mockClear();
    refused = (await request()).status;
  }
  expect([refused, relation.mock.calls.length]).toEqual([429, 0]);
  relation.mockRestore();
});

test("pages of sources are limited, even if one relation quotes them", async () => {
  const request = () => get("/sources/mfa-tj.no.de?lang=en", { headers: { "CF-Connecting-IP": "192.0.2.6" } });
  const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await request()).status));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

test("all addresses of an IPv6 network that one client has are counted together, and IPv4 addresses one by one", async () => {
  const served = async (addressOf: (index: number) => string) => {
    const request = (_: unknown, index: number) =>
      get("/v1/changes?limit=1", { headers: { "CF-Connecting-IP": addressOf(index) } });
    const responses = await Promise.all(Array.from({ length: 30 }, request));
    return responses.filter(({ status }) => status === 200).length;
  };
  const inOneNetwork = (index: number) => `2001:db8:1:2:${index % 2 ? "" : "3:4:5"}:${index.toString(16)}`;
  expect(await served(inOneNetwork)).toBeLessThanOrEqual(20);
  expect(await served((index) => `2001:db8::${index.toString(16)}:1`)).toBeLessThanOrEqual(20);
  expect(await served((index) => `2001:db8:2:${index.toString(16)}::1`)).toBe(30);
  for (const prefix of ["192.0.2.1", "::ffff:192.0.2.1"]) expect(await served((index) => `${prefix}${index}`)).toBe(30);
});
