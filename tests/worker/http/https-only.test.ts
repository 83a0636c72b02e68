import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker({ REFRESH_SECONDS: "60" });

const page = "http://elsewhere.example/relations/no-tj?lang=en";

test("redirects from http to https, without rendering, and in any order", async () => {
  for (const url of [page, page.replace("http:", "https:"), page]) {
    const response = await get(url, { redirect: "manual" });
    const isPlain = url.startsWith("http:");
    expect(response.status).toBe(isPlain ? 301 : 200);
    expect(response.headers.get("Location")).toBe(isPlain ? page.replace("http:", "https:") : null);
    // Scripts and data may be requested from other origins, and follow the redirect only if it has this header.
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  }
});

test("keeps http in development", async () => {
  const response = await get(page, { redirect: "manual" }, { ORIGIN: "http://localhost:8787" });
  expect([response.status, response.headers.get("Strict-Transport-Security")]).toEqual([200, null]);
});

test("tells browsers to use only https for a year", async () => {
  const response = await get("/relations/no-tj?lang=en");
  expect(response.headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
});

test("a method that is not allowed stays an error", async () => {
  expect((await get(page, { method: "POST" })).status).toBe(405);
});
