import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("the page of a state lists its relations and marks conflicting information", async () => {
  const page = await (await get("/countries/tj?lang=en")).text();
  expect(page).toMatch(/<img[^>]* src="[^"]*\/flags\/am.svg"[^>]*><a href="\/relations\/am-tj\?lang=en&amp;home=tj">/);
  expect(page).toContain('<table class="relations" aria-label="Tajikistan">');
  expect(page).toContain("Conflicting information");
  // What applies to many rows is said once, below the table.
  expect(page).toMatch(/<\/time><sup title="Based only on mirrors of an encyclopaedia">‡<\/sup>/);
  const [, footnotes = ""] = page.split("</table>");
  expect(footnotes.match(/Based only on mirrors of an encyclopaedia/g)).toHaveLength(1);
  expect(footnotes).toContain("† No official source, and only one publisher");
  expect(footnotes).toContain("* Several sources from different publishers, none official");
});

test("the number of facts is shown only where there is more than the date", async () => {
  const page = await (await get("/countries/tj?lang=en")).text();
  expect(page).toMatch(/>Norway<\/a><small> \d\d facts<\/small>/);
  expect(page).toMatch(/>Armenia<\/a><\/th>/);
});

test("redirects other codes to the canonical one; a state without relations, or an unknown one, is a 404", async () => {
  const moved = await get("/countries/TJK?lang=en");
  expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/countries/tj?lang=en"]);
  expect((await get("/countries/se")).status).toBe(200);
  expect((await get("/countries/fj")).status).toBe(404);
  expect((await get("/countries/xx")).status).toBe(404);
});
