// Which requests Cloudflare's asset server answers (for free) and which reach the worker. Only a running server shows this.
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { hashOf } from "../../data/model/release/documents.ts";
import { fetchWithRetry } from "../connections.ts";

const server = inject("server");
const widgetHash = hashOf(readFileSync("dist/widget.txt", "utf8"));
const reference = /\/docs\/[0-9a-f]{64}\.js/;

/** The asset server's ETags are hashes; the worker's ETags name what the body was built from. */
function servedBy({ headers }: Response): "assets" | "worker" {
  return /^"[0-9a-f]{32}"$/.test(headers.get("ETag") ?? "") && !headers.has("Content-Language") ? "assets" : "worker";
}

test("flags and current scripts are assets, with the headers that other sites need", async () => {
  const [script = ""] = reference.exec(await (await fetchWithRetry(`${server}/docs`)).text()) ?? [];
  for (const [path, type, caching] of [
    ["/flags/no.svg", "image/svg+xml", "public, max-age=604800"],
    [`/widget/${widgetHash}.js`, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    // While somebody edits the widget, browsers must not cache it.
    ["/widget.js", "text/javascript; charset=utf-8", "no-cache"],
    [script, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/docs/licences.txt", "text/plain; charset=utf-8", "public, max-age=604800"],
  ] as const) {
    const response = await fetchWithRetry(server + path);
    const { headers, status } = response;
    expect([path, status, servedBy(response)]).toEqual([path, 200, "assets"]);
    expect([path, headers.get("Content-Type"), headers.get("Cache-Control")]).toEqual([path, type, caching]);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'; frame-ancestors 'none';/);
    const again = await fetchWithRetry(server + path, { headers: { "If-None-Match": headers.get("ETag") ?? "" } });
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test("the worker answers everything else", async () => {
  for (const [path, status] of [
    ["/", 200],
    ["/v1/openapi.json", 200],
    ["/v1/relations/no-tj", 200],
    ["/embed/no-tj", 200],
    ["/embed/no-tj.js", 200],
    ["/relations/no-tj", 200],
    ["/countries/no", 200],
    ["/docs", 200],
    ["/docs/errors", 200],
    ["/healthz", 200],
    ["/flags/xx.svg", 404],
    [`/widget/${"0".repeat(64)}.js`, 404],
    [`/docs/${"0".repeat(64)}.js`, 404],
    ["/no-such-page", 404],
  ] as const) {
    const response = await fetchWithRetry(server + path);
    expect([path, response.status, servedBy(response)]).toEqual([path, status, "worker"]);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  }
});

test("the snapshot, the OpenAPI document with its placeholder and the list of headers are never served as they are", async () => {
  for (const path of [
    "/snapshot/current.json",
    "/snapshot",
    "/snapshot/",
    "/%73napshot/current.json",
    "/snapshot%2Fcurrent.json",
    "//snapshot/current.json",
    "/snapshot//current.json",
    "/openapi.json",
    "/%6fpenapi.json",
    "/_headers",
  ]) {
    const response = await fetchWithRetry(server + path);
    expect([path, response.status, servedBy(response)]).toEqual([path, 404, "worker"]);
  }
});
