import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

// No memory, so that no response is cached: cached responses do not count towards the limit.
const { get } = publishedWorker({ RATE_LIMIT: "on", MEMORY_BYTES: "0" });

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
