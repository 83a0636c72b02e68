import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { factKinds } from "../../../data/model/facts/kinds.ts";
import { relations } from "../../data/view/card.ts";
import { publishedWorker } from "../published-worker.ts";

const { get, getAll } = publishedWorker();

describe("the facts of all relations", () => {
  const facts = relations().flatMap((relation) => relation.facts.map((fact) => ({ relation, fact })));
  const allIds = facts.map(({ relation, fact }) => `${relation.id}/${fact.id}`).sort();

  test.each([1, 7, 100])("appear once each across pages of %d", async (limit) => {
    const found = await getAll<{ relation: string; fact: { id: string } }>(`/v1/facts?limit=${limit}`, "facts");
    expect(found.map(({ relation, fact }) => `${relation}/${fact.id}`).sort()).toEqual(allIds);
  });

  test.each(Object.keys(factKinds))("can be filtered by the kind %s", async (kind) => {
    const found = await getAll<{ fact: { kind: string } }>(`/v1/facts?kind=${kind}&limit=5`, "facts");
    expect(found).toHaveLength(facts.filter(({ fact }) => fact.kind === kind).length);
    expect(found.filter(({ fact }) => fact.kind !== kind)).toEqual([]);
  });

  test("can be filtered by date; an ambassador matches only up to the last day that a source attests", async () => {
    const ambassadors = async (query: string) =>
      (await getAll<{ fact: { id: string } }>(`/v1/facts?kind=ambassador&${query}`, "facts")).map(
        ({ fact }) => fact.id,
      );
    expect(await ambassadors("to=2015-04-20")).toContain("ambassador-no-bernoy");
    expect(await ambassadors("from=2015-04-21&to=2015-04-30")).not.toContain("ambassador-no-bernoy");
    expect(await ambassadors("from=2024-01-19")).toContain("ambassador-no-kvistad");
    expect(await ambassadors("from=2024-01-20")).toEqual([]);
    // No source attests any ambassador for this day, as the card for this day says too.
    expect(await ambassadors("from=2016-01-01&to=2016-01-01")).toEqual([]);
  });

  test("can be read as a table, which links to its next page", async () => {
    const response = await get("/v1/facts.csv?limit=10&lang=de");
    const rows = parse(await response.text(), { columns: true, bom: true }) as { fact: string }[];
    expect(new Set(rows.map(({ fact }) => fact)).size).toBeGreaterThan(0);
    expect(response.headers.get("Link")).toMatch(
      /^<https:\/\/entente\.example\/v1\/facts\.csv\?.*cursor=.*>; rel="next"$/,
    );
  });

  test("appear once each across the pages of the table", async () => {
    const ids: string[] = [];
    for (let next = "/v1/facts.csv?limit=20&lang=de"; next; ) {
      const response = await get(next.replace("https://entente.example", ""));
      const rows = parse(await response.text(), { columns: true, bom: true }) as { pair: string; fact: string }[];
      ids.push(...new Set(rows.map(({ pair, fact }) => `${pair}/${fact}`)));
      next = /<(.*)>/.exec(response.headers.get("Link") ?? "")?.[1] ?? "";
    }
    expect(ids.sort()).toEqual(allIds);
  });
});

test("returns all facts of a relation", async () => {
  const all = await (await get("/v1/relations/no-tj/facts")).json<{ facts: unknown[] }>();
  expect(all.facts).toHaveLength(26);
});

test("returns a single fact; one that never existed is a 404", async () => {
  const { relation, fact } = await (await get("/v1/relations/no-tj/facts/visit-2012-11-gul")).json<{
    relation: string;
    fact: { id: string };
  }>();
  expect([relation, fact.id]).toEqual(["no-tj", "visit-2012-11-gul"]);
  const missing = await get("/v1/relations/no-tj/facts/visit-1850");
  expect([missing.status, (await missing.json<{ type: string }>()).type]).toEqual([
    404,
    "https://entente.example/docs/errors#unknown-fact",
  ]);
});

test("returns a fact with the people and sources that it refers to by key", async () => {
  const { fact, named } = await (await get("/v1/relations/no-tj/facts/visit-2012-11-gul")).json<{
    fact: { people: { person: string }[]; claims: { source: string }[] };
    named: { people: Record<string, { name: string }>; sources: { id: string }[] };
  }>();
  for (const { person } of fact.people) expect(named.people[person]?.name).toMatch(/\w/);
  for (const { source } of fact.claims) expect(named.sources.map(({ id }) => id)).toContain(source);
});
