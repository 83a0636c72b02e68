import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("the page of a state lists its relations and marks conflicting information", async () => {
  const page = await (await get("/countries/tj?lang=en")).text();
  expect(page).toContain('<a href="/relations/am-tj?lang=en&amp;home=tj">Armenia</a>');
  expect(page).toContain('<table class="relations" aria-label="Tajikistan">');
  expect(page).toContain("Conflicting information");
  expect(page).toContain("Based only on mirrors of an encyclopaedia");
});

test("redirects other codes to the canonical one; a state without relations, or an unknown one, is a 404", async () => {
  const moved = await get("/countries/TJK?lang=en");
  expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/countries/tj?lang=en"]);
  expect((await get("/countries/se")).status).toBe(200);
  expect((await get("/countries/fj")).status).toBe(404);
  expect((await get("/countries/xx")).status).toBe(404);
});
