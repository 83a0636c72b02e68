// A relation whose only fact was removed: it stays readable, and everything that lists relations still works.
import { beforeEach, describe, expect, test } from "vitest";
import { authoredRelation, publishedRelation } from "../../data/model/facts/relation.ts";
import { authoredSource } from "../../data/model/sources/source.ts";
import { cardViewSchema } from "../../data/model/views/card-view.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { publishedWorker } from "./published-worker.ts";

const worker = publishedWorker();
const { get, getAll, getProblem } = worker;

const establishment = { id: "establishment", kind: "establishment", date: "1992-03-01", claims: ["page"] };
const removed = { id: "establishment", reason: "The list named another state." };

/** Returns data in which bd-tj has its only fact, or has lost it. */
function data(bangladesh: object): Dataset {
  const source = authoredSource.parse({
    id: "page",
    kind: "encyclopaedia-mirror",
    date: "2020",
    url: "https://x.example",
  });
  return {
    relations: new Map([
      ["bd-tj", authoredRelation.parse(bangladesh)],
      ["no-tj", authoredRelation.parse({ facts: [establishment] })],
    ]),
    sources: new Map([["page", { ...source, text: null }]]),
    removedSources: new Map(),
    people: new Map(),
    organisations: new Map(),
    cities: new Map(),
    recorded: new Set(["bd-tj/establishment", "no-tj/establishment"]),
    reviewers: new Set(),
  };
}

beforeEach(async () => {
  const versions = [data({ facts: [establishment] }), data({ facts: [], removed: [removed] })];
  for (const [index, version] of versions.entries()) {
    const release = buildRelease(version, "// a widget");
    // These releases lack the relations of the test release, which is already published.
    await publish(storeOf(worker.kv), release, `2026-02-0${index + 1}T00:00:00Z`, undefined, { forgetIds: true });
  }
});

describe("the relation", () => {
  test("is readable, with its removed fact", async () => {
    const { relation } = await (await get("/v1/relations/bd-tj")).json<{ relation: unknown }>();
    expect(publishedRelation.parse(relation)).toEqual({
      id: "bd-tj",
      people: {},
      organisations: {},
      cities: {},
      facts: [],
      removed: [removed],
      sources: [],
      grade: null,
      restsOnMirrors: false,
    });
    expect(await getProblem("/v1/relations/bd-tj/facts/establishment?lang=en")).toMatchObject({
      status: 410,
      type: "removed-fact",
      detail: expect.stringContaining(removed.reason),
    });
  });

  test("has a card that says that no fact is published, whatever the day", async () => {
    for (const query of ["?lang=en", "?lang=en&asOf=1999-01-01"]) {
      const card = cardViewSchema.parse(await (await get(`/v1/relations/bd-tj/card${query}`)).json());
      expect(card).toMatchObject({ nothing: "No facts about these relations are published", lead: [], groups: [] });
      expect(card.basis).toBeUndefined();
    }
  });

  test.each(["/relations/bd-tj?lang=en", "/embed/bd-tj?lang=en", "/embed/bd-tj.js?lang=en"])(
    "%s says so too",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("No facts about these relations are published");
    },
  );

  test("has a page without a list of sources", async () => {
    expect(await (await get("/relations/bd-tj?lang=en")).text()).not.toContain("Sources (0)");
  });

  test.each([
    ["de", "Grund: "],
    ["en", "Reason: "],
    ["nb", "Grunn: "],
    ["ru", "Причина: "],
    ["tg", "Сабаб: "],
    ["fa", "دلیل: "],
  ])("has a page that says why the fact was removed, where links to the fact lead (%s)", async (language, label) => {
    const page = await (await get(`/relations/bd-tj?lang=${language}`)).text();
    const entry = /<li id="establishment">.*?<\/li>/.exec(page)?.[0];
    expect(entry).toContain(label);
    expect(entry).toContain(removed.reason);
    expect(entry?.includes('lang="en"')).toBe(language !== "en");
  });

  test.each(["", ".csv", ".ndjson"])("has an empty list of facts%s", async (extension) => {
    const response = await get(`/v1/relations/bd-tj/facts${extension}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("1992");
  });

  test("is linked data that mentions nothing", async () => {
    const node = await (await get("/v1/relations/bd-tj.jsonld")).json();
    expect(node).toMatchObject({ mentions: [], isBasedOn: [] });
  });

  test("has a change that removed the fact", async () => {
    const body = await (await get("/v1/relations/bd-tj/changes?lang=en")).text();
    expect(body).toContain(removed.reason);
    expect((await get("/v1/changes.atom?lang=en")).status).toBe(200);
  });
});

describe("among other relations", () => {
  const ids = (relations: { id: string }[]) => relations.map(({ id }) => id);

  test("it is listed with no facts, but under no kind", async () => {
    const all = await getAll<{ id: string }>("/v1/relations", "relations");
    expect(all).toContainEqual(expect.objectContaining({ id: "bd-tj", facts: 0, since: [], restsOnMirrors: false }));
    expect(ids(await getAll("/v1/relations?limit=1", "relations"))).toEqual(["bd-tj", "no-tj"]);
    expect(ids(await getAll("/v1/relations?kind=establishment", "relations"))).toEqual(["no-tj"]);
    expect(await getAll("/v1/facts?limit=1", "facts")).toHaveLength(1);
  });

  test("a search does not find it", async () => {
    const results = await getAll<{ relation: { id: string } }>("/v1/search?q=Bangladesh", "results");
    expect(results).toEqual([]);
    expect(await getAll("/v1/search?q=Tajikistan", "results")).toHaveLength(1);
  });

  test.each(["/v1/countries/bd", "/countries/bd?lang=en", "/embed/bd?lang=en", "/v1/countries/bd/anniversaries.ics"])(
    "the country's %s works",
    async (path) => expect((await get(path)).status).toBe(200),
  );

  test("the table of a country shows it without a date", async () => {
    expect(await (await get("/countries/tj?lang=en")).text()).toMatch(
      /bd-tj\?lang=en&amp;home=tj">Bangladesh<\/a><small> 0 facts<\/small><\/th><td><\/td>/,
    );
  });

  test.each([
    "/?lang=en",
    "/v1/countries",
    "/v1/exports/facts.csv",
    "/v1/exports/facts.parquet",
    "/v1/exports/entente.zip",
  ])("%s works", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });
});
