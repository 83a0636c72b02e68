import { describe, expect, inject, test } from "vitest";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { relations } from "../../data/view/card.ts";
import { publishedWorker } from "../published-worker.ts";
import { sourceText } from "../released-documents.ts";

const worker = publishedWorker();
const { get, getAll } = worker;

test("lists the relations with a summary of each", async () => {
  expect(await (await get("/v1/relations")).json()).toMatchObject({
    release: 1,
    licence: { data: { spdx: "CC0-1.0" }, quotes: expect.stringContaining("publisher") },
    relations: expect.arrayContaining([
      {
        id: "no-tj",
        facts: 26,
        since: ["1992-06-29"],
        disputed: false,
        grade: "official",
        restsOnMirrors: false,
        url: "https://entente.example/v1/relations/no-tj",
      },
      {
        id: "af-tj",
        facts: 1,
        since: ["1992-07-15"],
        disputed: true,
        grade: "mirror",
        restsOnMirrors: true,
        url: "https://entente.example/v1/relations/af-tj",
      },
    ]),
  });
});

test("returns each relation once across the pages; an invalid limit or cursor is a 400", async () => {
  const listed = await getAll<{ id: string }>("/v1/relations?limit=7", "relations");
  expect(listed.map(({ id }) => id)).toEqual(Object.keys(inject("release").contents.relations).sort());
  expect((await get("/v1/relations?limit=0")).status).toBe(400);
  expect((await get("/v1/relations?cursor=x")).status).toBe(400);
});

describe("filters relations", () => {
  const ids = async (query: string) =>
    (await getAll<{ id: string }>(`/v1/relations?${query}`, "relations")).map(({ id }) => id);

  test("by state, in any spelling of its code", async () => {
    const norwegian = relations().filter(({ id }) => id.split("-").includes("no"));
    expect(await ids("country=no&limit=2")).toEqual(norwegian.map(({ id }) => id).sort());
    expect(await ids("country=NOR")).toEqual(norwegian.map(({ id }) => id).sort());
    expect(await ids("country=fj")).toEqual([]);
  });

  test("by the kind and date of their facts", async () => {
    expect(await ids("kind=visit")).toEqual(["no-tj"]);
    expect(await ids("kind=visit&from=2013&to=2014")).toEqual([]);
    expect(await ids("kind=visit&from=2012&to=2012-11")).toEqual(["no-tj"]);
    const earlyIn1992 = await ids("kind=establishment&from=1992&to=1992-06&limit=3");
    const expected = relations().filter(({ facts }) =>
      facts.some(
        ({ kind, date = "", conflicts }) =>
          kind === "establishment" &&
          [date, ...conflicts.map(({ value }) => String(value))].some((value) => /^1992(-0[1-6].*)?~?$/.test(value)),
      ),
    );
    expect(earlyIn1992).toEqual(expected.map(({ id }) => id).sort());
    expect(earlyIn1992.length).toBeGreaterThan(3);
  });

  test("by the time of their last change", async () => {
    await worker.publishSecondRelease();
    expect(await ids("updatedSince=2026-01-01")).toEqual(["no-tj"]);
    expect(await ids("updatedSince=2026-01-01T23:59:59Z&country=tj")).toEqual(["no-tj"]);
    expect(await ids("updatedSince=2026-01-02")).toEqual([]);
    expect(await ids("updatedSince=2025-12-31&limit=9")).toHaveLength(relations().length);
    // After the rollback, no-tj is as it was on that day.
    await rollback(storeOf(worker.kv), 1, "2026-01-03T00:00:00Z");
    expect(await ids("updatedSince=2026-01-01")).toEqual([]);
  });
});

test("every quote has its position in the text of the source", async () => {
  const { relation } = await (await get("/v1/relations/no-tj")).json<{
    relation: { facts: { claims: { quotes: { exact: string; start: number; end: number }[] }[] }[] };
  }>();
  const text = [...sourceText("mfa-tj.no.de")];
  const quotes = relation.facts.flatMap(({ claims }) => claims.flatMap((claim) => claim.quotes));
  expect(quotes.length).toBeGreaterThan(20);
  for (const { exact, start, end } of quotes) expect(text.slice(start, end).join("")).toBe(exact);
});
