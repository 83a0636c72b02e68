import { env } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import type { Env } from "../../../worker/env.ts";
import { assetsWithoutSnapshot, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker({ ASSETS: assetsWithoutSnapshot });
const { get } = worker;

async function sha256(bytes: BufferSource): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
const hex = (digest: Uint8Array) => [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");

test("the script of the API reference has its hash in its URL, and comes with its licences", async () => {
  const asset = (path: string) => (env as unknown as Env).ASSETS.fetch(new URL(path, "https://assets.example"));
  const page = await get("/docs?lang=en");
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; .*script-src 'self'; .*connect-src 'self';/);
  expect(policy).not.toContain("unsafe");
  const path = /<script defer src="(\/docs\/[0-9a-f]{64}\.js)">/.exec(await page.text())?.[1] ?? "";
  expect(path).toContain(hex(await sha256(await (await asset(path)).arrayBuffer())));
  expect(await (await asset("/docs/licences.txt")).text()).toContain("MIT");
  expect((await get(`/docs/${"0".repeat(64)}.js`)).status).toBe(404);
});

describe("the widget", () => {
  test("under its hash is immutable, matches the integrity on the front page and is the same as /widget.js", async () => {
    const home = await (await get("/?lang=en&way=element&pinned=1")).text();
    const [path, hash] = /widget\/([0-9a-f]{64})\.js/.exec(home) ?? [];
    const response = await get(`/${path}`);
    expect(response.headers.get("Cache-Control")).toContain("immutable");
    const bytes = await response.arrayBuffer();
    const digest = await sha256(bytes);
    expect(hex(digest)).toBe(hash);
    expect(home).toContain(`sha256-${btoa(String.fromCharCode(...digest))}`);
    expect(await (await get("/widget.js")).text()).toBe(new TextDecoder().decode(bytes));
  });

  test("of an earlier release stays available; an unknown one is a 404, a corrupt one a 503", async () => {
    const old = "// an old widget";
    const hash = hex(await sha256(new TextEncoder().encode(old)));
    expect((await get(`/widget/${hash}.js`)).status).toBe(404);
    await worker.kv.put(`widget/${hash}`, old);
    expect(await (await get(`/widget/${hash}.js`)).text()).toBe(old);
    worker.reset();
    await worker.kv.put(`widget/${hash}`, "// tampered with");
    expect((await get(`/widget/${hash}.js`)).status).toBe(503);
  });
});

describe("unknown widgets", () => {
  const path = (number: number) => `/widget/${String(number).padStart(64, "0")}.js`;

  test("are looked up in KV once a minute", async () => {
    const reads = vi.spyOn(worker.kv, "get");
    for (let request = 0; request < 5; request += 1) {
      expect((await get(path(1), {}, { REFRESH_SECONDS: "60" })).status).toBe(404);
    }
    expect(reads.mock.calls.filter(([key]) => String(key).startsWith("widget/")).length).toBe(1);
  });

  test("are limited per IP address; scripts that the worker knows are not", async () => {
    const known = await (await get("/?lang=en&way=element&pinned=1")).text();
    const [current] = /\/widget\/[0-9a-f]{64}\.js/.exec(known) ?? [];
    const request = async (url: string) =>
      (await get(url, { headers: { "CF-Connecting-IP": "192.0.2.7" } }, { RATE_LIMIT: "on" })).status;
    const statuses = await Promise.all(Array.from({ length: 130 }, (_, number) => request(path(number))));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
    expect(await request(`${current}`)).toBe(200);
    expect(await request("/widget.js")).toBe(200);
  });
});

describe("the one-tag script", () => {
  const fromScriptTag = { headers: { "Sec-Fetch-Dest": "script" } };

  test("for an unpublished pair warns in the browser's console; other clients get a 404", async () => {
    const path = "/embed/de-fr.js?lang=en";
    const [script, other] = [await get(path, fromScriptTag), await get(path)];
    expect([script.status, other.status]).toEqual([200, 404]);
    expect(script.headers.get("Cache-Control")).toBe("private, max-age=60");
    for (const { headers } of [script, other])
      expect(headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(await script.text()).toMatch(/^console\.warn\("Entente: .*de-fr.*"\);$/);
  });

  test("escapes the URL in its warning", async () => {
    const script = await (await get("/embed/%22%29%3Balert%281%29%2F%2F.js", fromScriptTag)).text();
    expect(script).toMatch(/^console\.warn\("(?:[^"\\]|\\.)*"\);$/);
  });

  test("returns 503 during an outage, to script tags too", async () => {
    await worker.kv.delete("current");
    expect((await get("/embed/no-tj.js", fromScriptTag)).status).toBe(503);
  });
});
