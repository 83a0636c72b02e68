// Formats other than JSON, selected by the URL's extension or by Accept.
import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get, getProblem } = publishedWorker();
const typeOf = (response: Response) => response.headers.get("Content-Type");

test("the facts of a relation are available as a table with a row for each claim", async () => {
  const byExtension = await get("/v1/relations/no-tj/facts.csv?lang=de");
  expect([byExtension.status, typeOf(byExtension)]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
  const table = await byExtension.text();
  expect(table).toMatch(/^\uFEFF?fact,pair,iso3_a,iso3_b,home,counterpart,kind,/);
  expect(table).toContain("Norwegen,Tadschikistan");
  const byAccept = await get("/v1/relations/no-tj/facts?lang=de", { headers: { Accept: "text/csv" } });
  expect(await byAccept.text()).toBe(table);
  expect(byAccept.headers.get("Vary")).toContain("Accept");
  expect(typeOf(await get("/v1/relations/no-tj/facts?lang=de"))).toContain("application/json");
  const lines = (await (await get("/v1/relations/no-tj/facts.ndjson")).text()).trim().split("\n");
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ pair: "no-tj" });
});

test("citations are available for reference managers", async () => {
  const path = "/v1/relations/no-tj/facts/establishment-1992/citation";
  const csl = await (await get(path)).json<{ type: string }[]>();
  expect(csl).toHaveLength(2);
  const ris = await get(`${path}.ris`);
  expect(typeOf(ris)).toBe("application/x-research-info-systems");
  expect(await ris.text()).toMatch(/^TY {2}- /);
});

test("linked data is the same in the API and in the page", async () => {
  const response = await get("/v1/relations/no-tj.jsonld?lang=en");
  expect(typeOf(response)).toBe("application/ld+json");
  const data = await response.json<{ name: string }>();
  const page = await (await get("/relations/no-tj?lang=en")).text();
  const inPage = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
  expect(JSON.parse(inPage)).toEqual(data);
});

test("the calendar of a state's anniversaries includes only dates with a known day", async () => {
  const response = await get("/v1/countries/tj/anniversaries.ics?lang=en");
  expect(typeOf(response)).toBe("text/calendar; charset=utf-8");
  const calendar = await response.text();
  expect(calendar).toContain("UID:establishment.no-tj@entente.example");
  expect(calendar).not.toContain("establishment.cy-tj@");
  expect((await get("/v1/countries/TJ/anniversaries.ics")).headers.get("Location")).toBe(
    "/v1/countries/tj/anniversaries.ics",
  );
});

test("Accept is case-insensitive, and q=0 excludes a format", async () => {
  const typeFor = async (Accept: string) =>
    typeOf(await get("/v1/facts?limit=1", { headers: { Accept } }))?.split(";")[0];
  expect(await typeFor("text/csv;q=0")).toBe("application/json");
  expect(await typeFor("TEXT/CSV")).toBe("text/csv");
  expect(await typeFor("application/xml, application/x-ndjson;q=0.5")).toBe("application/x-ndjson");
});

test.each(["/v1/relations.json", "/v1/countries/tj.json", "/v1/sources/mfa-tj.no.de.json", "/v1/search.json?q=tj"])(
  "%s returns the same as without the extension",
  async (path) => {
    const [withExtension, without] = await Promise.all([get(path), get(path.replace(".json", ""))]);
    expect([withExtension.status, await withExtension.text()]).toEqual([200, await without.text()]);
  },
);

test.each(["/v1/search.csv?q=tj", "/v1/facts.xml", "/v1/relations/no-tj.pdf", "/v1/exports/facts.json"])(
  "%s is a 404 that lists the available formats",
  async (path) => {
    expect(await getProblem(`${path}${path.includes("?") ? "&" : "?"}lang=en`)).toEqual({
      status: 404,
      type: "unknown-format",
      detail: expect.stringMatching(/json|csv/),
    });
  },
);
