// What all URLs of a relation have in common: the API, the card, the page, the frame and the one-tag script.
import { describe, expect, test } from "vitest";
import { assetsWithoutSnapshot, publishedWorker } from "../published-worker.ts";
import { relationDocument } from "../released-documents.ts";

const worker = publishedWorker({ ASSETS: assetsWithoutSnapshot });
const { get } = worker;

const templates = ["/v1/relations/PAIR", "/v1/relations/PAIR/card", "/relations/PAIR", "/embed/PAIR", "/embed/PAIR.js"];

describe.each(templates)("%s", (template) => {
  const urlOf = (pair: string) => template.replace("PAIR", pair);
  const url = urlOf("no-tj");

  test.each(["tj-no", "TJ-NO", "tjk-nor", "%74j-no", "tj%2Dno"])(
    "redirects %s to the canonical id and keeps the query",
    async (spelling) => {
      const response = await get(`${urlOf(spelling)}?lang=de&home=tj`);
      expect(response.status).toBe(308);
      expect(response.headers.get("Location")).toBe(`${url}?lang=de&home=tj`);
    },
  );

  test("returns 400 with an example for a malformed pair", async () => {
    const response = await get(urlOf("norway"));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("no-tj");
  });

  test("returns 404 for an unpublished pair or an unknown state", async () => {
    expect((await get(urlOf("de-fr"))).status).toBe(404);
    const response = await get(urlOf("no-xx"));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("xx");
  });

  test("returns 405 with Allow for other methods", async () => {
    const response = await get(url, { method: "POST" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test("returns 304 for a matching If-None-Match, and compares weakly", async () => {
    const etag = (await get(url)).headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const response = await get(url, { headers: { "If-None-Match": tag } });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", etag]);
    }
    expect((await get(url, { headers: { "If-None-Match": '"x"' } })).status).toBe(200);
  });

  test("changes its ETag with the release, language, home state and day", async () => {
    const queries = ["", "?lang=de", "?home=tj", "?asOf=2016-01-01"];
    const responses = await Promise.all(queries.map((query) => get(url + query)));
    const etags = responses.map(({ headers }) => headers.get("ETag"));
    // The relation in the API depends only on the release.
    if (template !== "/v1/relations/PAIR") expect(new Set(etags).size).toBe(4);
    await worker.kv.put(
      "current",
      JSON.stringify({ ...JSON.parse((await worker.kv.get("current")) ?? ""), release: 2 }),
    );
    expect((await get(url)).headers.get("ETag")).not.toBe(etags[0]);
  });

  test("returns the headers without the body for HEAD", async () => {
    const [head, full] = [await get(url, { method: "HEAD" }), await get(url)];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("ETag")).toBe(full.headers.get("ETag"));
  });

  test("lets every origin read the response, and forbids browsers from guessing its type", async () => {
    const { headers } = await get(url);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
    expect(headers.get("Set-Cookie")).toBeNull();
    expect(headers.get("X-Frame-Options")).toBeNull();
  });

  test("takes the origin of absolute URLs from the configuration, not from the request", async () => {
    expect(await (await get(url)).text()).not.toContain("elsewhere.example");
  });

  test("returns 400 for an invalid home or day, and names the parameter", async () => {
    for (const [name, value] of [
      ["home", "se"],
      ["asOf", "2016"],
      ["asOf", "2016-02-30"],
    ]) {
      const response = await get(`${url}?${name}=${value}&lang=en`);
      // A script without an invalid option shows the card, as the element does, unless it would then be the card of another day.
      expect(response.status).toBe(name === "home" && url.endsWith(".js") ? 200 : 400);
      expect(await response.text()).toContain(`“${name}”`);
    }
  });

  test("says which command to run if nothing is published", async () => {
    await worker.kv.delete("current");
    const response = await get(url);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm start");
  });

  test.each([
    ["a damaged document", () => "{}"],
    ["the document of another relation", () => relationDocument("af-tj").text],
  ])("returns 503 without a stack trace if KV has %s under the relation's key", async (_, text) => {
    await worker.kv.put(relationDocument("no-tj").key, text());
    const response = await get(url);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/\bat .*\.ts/);
  });
});
