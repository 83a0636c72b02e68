// What the API answers beyond one relation: filters, pages, changes, exports.
import { createExecutionContext, env, waitOnExecutionContext } from "cloudflare:test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { factKinds } from "../../data/model/facts/kinds.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../data/pipeline/publish/withdraw.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { relations } from "../data/view/card.ts";
import { emptyKv } from "./empty-kv.ts";
import { OverlaidKv } from "./overlaid-kv.ts";

const origin = "https://entente.example";
const bindings: Env = { ...(env as unknown as Env), REFRESH_SECONDS: "0", RATE_LIMIT: "off", ORIGIN: origin };
let kv: OverlaidKv;

async function get(path: string, init: RequestInit = {}): Promise<Response> {
  const context = createExecutionContext();
  const response = await app.request(path, init, { ...bindings, KV: kv as unknown as KVNamespace }, context);
  await waitOnExecutionContext(context);
  return response;
}

/** Follows `next` from page to page, to the last; gives what each page holds under a name. */
async function all<Item>(path: string, name: string): Promise<Item[]> {
  const found: Item[] = [];
  for (let next: string | null = path; next; ) {
    const response: Response = await get(next.replace(origin, ""));
    expect([response.status, next]).toEqual([200, next]);
    const page = await response.json<Record<string, unknown>>();
    expect(response.headers.get("Link")).toBe(page.next ? `<${page.next}>; rel="next"` : null);
    found.push(...(page[name] as Item[]));
    next = page.next as string | null;
  }
  return found;
}

const ids = async (path: string) => (await all<{ id: string }>(path, "relations")).map(({ id }) => id);

async function problem(path: string): Promise<[status: number, type: string, detail: string]> {
  const response = await get(path);
  const { type, detail } = await response.json<{ type: string; detail: string }>();
  return [response.status, type.replace(/.*#/, ""), detail];
}

/** Publishes a release that lacks a fact, and withdraws every version of its relation that had it. */
async function withdrawn(): Promise<void> {
  await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
  const subject = { relation: "no-tj", fact: "trade-2023-turnover" };
  await withdraw(storeOf(kv), subject, "A court ordered it.", "2026-01-03T00:00:00Z");
}

beforeAll(async () => {
  await emptyKv(bindings.KV);
  await publish(storeOf(bindings.KV), inject("release"), "2026-01-01T00:00:00Z");
});
beforeEach(() => {
  kv = new OverlaidKv(bindings.KV);
});

describe("relations are let through", () => {
  test("by state, in any spelling of its code", async () => {
    const own = relations().filter(({ id }) => id.split("-").includes("no"));
    expect(await ids("/v1/relations?country=no&limit=2")).toEqual(own.map(({ id }) => id).sort());
    expect(await ids("/v1/relations?country=NOR")).toEqual(own.map(({ id }) => id).sort());
    expect(await ids("/v1/relations?country=fj")).toEqual([]);
  });

  test("by the kind and the days of their facts", async () => {
    expect(await ids("/v1/relations?kind=visit")).toEqual(["no-tj"]);
    expect(await ids("/v1/relations?kind=visit&from=2013&to=2014")).toEqual([]);
    expect(await ids("/v1/relations?kind=visit&from=2012&to=2012-11")).toEqual(["no-tj"]);
    const nineties = await ids("/v1/relations?kind=establishment&from=1992&to=1992-06&limit=3");
    const expected = relations().filter(({ facts }) =>
      facts.some(
        ({ kind, date = "", conflicts }) =>
          kind === "establishment" &&
          [date, ...conflicts.map(({ value }) => String(value))].some((one) => /^1992(-0[1-6].*)?~?$/.test(one)),
      ),
    );
    expect(nineties).toEqual(expected.map(({ id }) => id).sort());
    expect(nineties.length).toBeGreaterThan(3);
  });

  test("by what became another since a release", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    expect(await ids("/v1/relations?updatedSince=2026-01-01")).toEqual(["no-tj"]);
    expect(await ids("/v1/relations?updatedSince=2026-01-01T23:59:59Z&country=tj")).toEqual(["no-tj"]);
    expect(await ids("/v1/relations?updatedSince=2026-01-02")).toEqual([]);
    expect(await ids("/v1/relations?updatedSince=2025-12-31&limit=9")).toHaveLength(relations().length);
    // What was taken back became no other.
    await rollback(storeOf(kv), 1, "2026-01-03T00:00:00Z");
    expect(await ids("/v1/relations?updatedSince=2026-01-01")).toEqual([]);
  });
});

describe("facts of all relations", () => {
  const facts = relations().flatMap((relation) => relation.facts.map((fact) => ({ relation, fact })));

  test.each([1, 7, 100])("come each once, in pages of %d", async (limit) => {
    const found = await all<{ relation: string; fact: { id: string } }>(`/v1/facts?limit=${limit}`, "facts");
    expect(found.map(({ relation, fact }) => `${relation}/${fact.id}`).sort()).toEqual(
      facts.map(({ relation, fact }) => `${relation.id}/${fact.id}`).sort(),
    );
  });

  test.each(Object.keys(factKinds))("of the kind %s alone", async (kind) => {
    const found = await all<{ fact: { kind: string } }>(`/v1/facts?kind=${kind}&limit=5`, "facts");
    expect(found).toHaveLength(facts.filter(({ fact }) => fact.kind === kind).length);
    expect(found.filter(({ fact }) => fact.kind !== kind)).toEqual([]);
  });

  test("an ambassador counts for the days that are attested, and not for those after", async () => {
    const of = async (query: string) =>
      (await all<{ fact: { id: string } }>(`/v1/facts?kind=ambassador&${query}`, "facts")).map(({ fact }) => fact.id);
    expect(await of("to=2015-04-20")).toContain("ambassador-no-bernoy");
    expect(await of("from=2015-04-21&to=2015-04-30")).not.toContain("ambassador-no-bernoy");
    expect(await of("from=2024-01-19")).toContain("ambassador-no-kvistad");
    expect(await of("from=2024-01-20")).toEqual([]);
    // On that day no source vouches for anybody: see the card as of it.
    expect(await of("from=2016-01-01&to=2016-01-01")).toEqual([]);
  });

  test("as a table, which goes on in the next page", async () => {
    const response = await get("/v1/facts.csv?limit=10&lang=de");
    const rows = parse(await response.text(), { columns: true, bom: true }) as { fact: string }[];
    expect(new Set(rows.map(({ fact }) => fact)).size).toBeGreaterThan(0);
    expect(response.headers.get("Link")).toMatch(
      /^<https:\/\/entente\.example\/v1\/facts\.csv\?.*cursor=.*>; rel="next"$/,
    );
  });
});

describe("sources and releases", () => {
  test("every source is listed once, with who quotes it", async () => {
    const found = await all<{ source: { id: string; text?: string }; quotedBy: string[] }>(
      "/v1/sources?limit=7",
      "sources",
    );
    const known = inject("release").documents.flatMap(({ key, text }) =>
      key.startsWith("source/") ? [JSON.parse(text).source.id as string] : [],
    );
    expect(found.map(({ source }) => source.id).sort()).toEqual(known.sort());
    expect(found.find(({ source }) => source.id === "mfa-tj.no.de")?.quotedBy).toEqual(["no-tj"]);
    expect(found.filter(({ source }) => "text" in source)).toEqual([]);
  });

  test("releases come in pages, the latest first", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    await rollback(storeOf(kv), 1, "2026-01-03T00:00:00Z");
    const found = await all<{ release: number; action: string }>("/v1/releases?limit=1", "releases");
    expect(found.map(({ release, action }) => [release, action])).toEqual([
      [3, "rollback"],
      [2, "publish"],
      [1, "publish"],
    ]);
  });
});

describe("changes of all relations", () => {
  interface Entry {
    release: number;
    change: { relation: string; kind: string; summary: string };
  }
  const told = (entries: Entry[]) =>
    entries.map(({ release, change }) => `${release} ${change.kind} ${change.relation}`);

  test.each([1, 7, 100])("the latest first, each once, in pages of %d", async (limit) => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const found = told(await all<Entry>(`/v1/changes?lang=en&limit=${limit}`, "changes"));
    const first = relations().map(({ id }) => `1 added ${id}`);
    expect(found).toEqual(["2 changed no-tj", ...first.sort()]);
  });

  test("as a feed that leads to its next page", async () => {
    const feed = await (await get("/v1/changes.jsonfeed?limit=2&lang=de")).json<{
      items: object[];
      next_url: string;
    }>();
    expect([feed.items.length, feed.next_url]).toEqual([2, expect.stringContaining("/v1/changes.jsonfeed?")]);
    const atom = await (await get("/v1/changes.atom?limit=2&lang=de")).text();
    expect(atom).toContain(
      `<link rel="self" type="application/atom+xml" href="${origin}/v1/changes.atom?limit=2&amp;lang=de"/>`,
    );
  });

  test("of a relation, in the same form", async () => {
    const found = await all<Entry>("/v1/relations/no-tj/changes?lang=de", "changes");
    expect(told(found)).toEqual(["1 added no-tj"]);
    expect(found[0]?.change.summary).toContain("26");
  });
});

describe("the whole dataset", () => {
  test("every file that is listed is there, of the type that is said", async () => {
    const { files } = await (await get("/v1/exports")).json<{
      files: { name: string; url: string; mediaType: string }[];
    }>();
    expect(files.length).toBeGreaterThan(4);
    for (const { url, mediaType } of files) {
      const response = await get(url.replace(origin, ""));
      expect([url, response.status, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([
        url,
        200,
        mediaType,
      ]);
      await response.arrayBuffer();
    }
  });

  test("in one archive: the descriptor names the table, and the table has every claim of every fact", async () => {
    const bytes = new Uint8Array(await (await get("/v1/exports/entente.zip?lang=de")).arrayBuffer());
    const files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)]),
    );
    expect(Object.keys(files).sort()).toEqual(["CITATION.cff", "codebook.md", "datapackage.json", "facts.csv"]);
    const { resources } = JSON.parse(files["datapackage.json"] ?? "");
    const rows = parse(files[resources[0].path] ?? "", { columns: true, bom: true }) as {
      fact: string;
      pair: string;
    }[];
    expect(Object.keys(rows[0] ?? {})).toEqual(resources[0].schema.fields.map(({ name }: { name: string }) => name));
    expect(rows).toHaveLength(relations().flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)).length);
    expect(await (await get("/v1/exports/facts.csv?lang=de")).text()).toBe(files["facts.csv"]?.replace(/^\uFEFF?/, ""));
    // Its bytes are the same each time: its entity tag says so.
    const again = new Uint8Array(await (await get("/v1/exports/entente.zip?lang=de")).arrayBuffer());
    expect(again).toEqual(bytes);
  });

  test("what was withdrawn is in no export, and breaks none", async () => {
    await withdrawn();
    const table = await (await get("/v1/exports/facts.ndjson?release=1")).text();
    expect(table).toContain('"pair":"se-tj"');
    expect(table).not.toContain('"pair":"no-tj"');
  });
});

describe("search", () => {
  interface Result {
    relation: { id: string };
    matches: { where: string; lang: string | null; text: { text: string; match?: true }[] }[];
    facts: { id: string; title: string; page: string; matches: Result["matches"] }[];
  }
  const find = (q: string, more = "") =>
    all<Result>(`/v1/search?q=${encodeURIComponent(q)}&lang=de&limit=100${more}`, "results");
  const marked = (matches: Result["matches"]) =>
    matches.flatMap(({ text }) => text.flatMap((piece) => (piece.match ? [piece.text] : [])));

  test.each(["Vollebaek", "Vollebæk", "vollebaek", "Воллебек", "Vollebek"])(
    "%s is found in every spelling",
    async (q) => {
      const found = await find(q);
      expect(found.map(({ relation }) => relation.id)).toEqual(["no-tj"]);
      expect(found[0]?.facts.length).toBeGreaterThan(0);
      for (const { page, matches } of found[0]?.facts ?? []) {
        expect(page).toMatch(/^https:\/\/entente\.example\/relations\/no-tj\?lang=de#/);
        expect(marked(matches).join()).toMatch(/Voll?eb[aæ]|Воллебек|Фоллебек/i);
      }
    },
  );

  test.each(["Bjornoy", "Bjørnøy"])(
    "%s is found as the source spells it, and what only resembles it is not",
    async (q) => {
      const found = await find(q);
      expect(found.map(({ relation }) => relation.id)).toEqual(["no-tj"]);
      expect(found[0]?.facts.map(({ id }) => id).sort()).toEqual([
        "ambassador-no-bernoy",
        "meeting-2015-04-20-zohidi-bernoy",
      ]);
      const words = found[0]?.facts.flatMap(({ matches }) => marked(matches)) ?? [];
      expect([...new Set(words)]).toEqual(["Bernoy"]);
    },
  );

  test("a state's name finds its relations, and tells that it is a name of the state", async () => {
    const found = await find("Таджикистан");
    const own = relations().filter(({ id }) => id.includes("tj"));
    expect(found.map(({ relation }) => relation.id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(found[0]?.matches).toContainEqual({
      where: "states.tj",
      lang: "ru",
      text: [{ text: "Таджикистан", match: true }],
    });
    expect(await find("Таджикистан Норвегия")).toHaveLength(1);
  });

  test("in pages, each relation once", async () => {
    const found = await all<Result>("/v1/search?q=tadschikistan&limit=7", "results");
    expect(new Set(found.map(({ relation }) => relation.id)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(50);
  });

  test("what nobody says is found nowhere", async () => {
    expect(await find("Xylophonkonzert")).toEqual([]);
  });

  test("what has no word, or too many, is a 400", async () => {
    expect(await problem("/v1/search?lang=en")).toEqual([400, "wrong-parameter", expect.stringContaining("“q”")]);
    expect((await problem("/v1/search?q=%E2%80%A6"))[0]).toBe(400);
    expect((await problem(`/v1/search?q=${"abcdefghijklmno".split("").join("+")}`))[0]).toBe(400);
  });

  test("what was withdrawn is not found in the release that had it", async () => {
    await withdrawn();
    expect(await find("Vollebaek", "&release=1")).toEqual([]);
    expect(await find("Vollebaek")).toHaveLength(1);
  });
});

describe("pages and releases", () => {
  test("the next page is of the same release, though another one comes between", async () => {
    const first = await (await get("/v1/facts?limit=30")).json<{
      facts: { relation: string; fact: { id: string } }[];
      next: string;
    }>();
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const rest = await all<{ relation: string; fact: { id: string } }>(first.next.replace(origin, ""), "facts");
    const found = [...first.facts, ...rest].map(({ relation, fact }) => `${relation}/${fact.id}`);
    expect(found.sort()).toEqual(
      relations()
        .flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`))
        .sort(),
    );
  });

  test("a table's next page has the rows that follow", async () => {
    const ids: string[] = [];
    for (let next = "/v1/facts.csv?limit=20&lang=de"; next; ) {
      const response = await get(next.replace(origin, ""));
      const rows = parse(await response.text(), { columns: true, bom: true }) as { pair: string; fact: string }[];
      ids.push(...new Set(rows.map(({ pair, fact }) => `${pair}/${fact}`)));
      next = /<(.*)>/.exec(response.headers.get("Link") ?? "")?.[1] ?? "";
    }
    expect(ids.sort()).toEqual(
      relations()
        .flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`))
        .sort(),
    );
  });

  test("what was withdrawn is no answer that a client may keep on showing", async () => {
    const before = await get("/v1/facts?release=1&country=no");
    await withdrawn();
    const headers = { "If-None-Match": before.headers.get("ETag") ?? "" };
    expect((await get("/v1/facts?release=1&country=no", { headers })).status).toBe(200);
  });

  test("a source stays, though a relation that quotes it was withdrawn from the release", async () => {
    await withdrawn();
    expect((await get("/v1/sources/mfa-tj.no.de?release=1")).status).toBe(200);
  });

  test("nothing of one asker's spelling stands in another's answer", async () => {
    await get("/v1/changes?limit=2&lang=en-GB");
    const { next } = await (await get("/v1/changes?limit=2&lang=en")).json<{ next: string }>();
    expect(next).toContain("lang=en&");
  });

  test("a feed is never empty, however many releases changed nothing of its relation", async () => {
    const [first, second] = inject("fewRelations");
    kv = new OverlaidKv({ get: async () => null });
    await publish(storeOf(kv), first, "2026-01-01T00:00:00Z");
    for (let day = 2; day < 31; day += 1) {
      const release = day % 2 === 0 ? second : first;
      await publish(storeOf(kv), release, `2026-01-${String(day).padStart(2, "0")}T00:00:00Z`, undefined, {
        again: true,
      });
      await rollback(storeOf(kv), 1, `2026-01-${String(day).padStart(2, "0")}T12:00:00Z`);
    }
    const feed = await (await get("/v1/relations/af-tj/changes.jsonfeed")).json<{ items: { id: string }[] }>();
    expect(feed.items.map(({ id }) => /releases\/(\d+)/.exec(id)?.[1])).toEqual(["1"]);
  });

  test("the log is not said to be empty where it cannot be read", async () => {
    const down = { get: () => Promise.reject(new Error("KV is down")) } as unknown as OverlaidKv;
    kv = down;
    for (const path of ["/v1/releases", "/v1/releases/1", "/v1/changes", "/v1/relations/no-tj/changes.atom"]) {
      expect([path, (await get(path)).status]).toEqual([path, 503]);
    }
    const missing = await get("/v1/sources/nowhere");
    expect([missing.status, missing.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
  });

  test("a frozen descriptor names the table of its release", async () => {
    const { resources } = await (await get("/v1/exports/datapackage.json?release=1&lang=de")).json<{
      resources: { path: string }[];
    }>();
    expect(resources[0]?.path).toBe(`${origin}/v1/exports/facts.csv?lang=de&release=1`);
    const { files } = await (await get("/v1/exports?release=1")).json<{ files: { url: string }[] }>();
    for (const { url } of files)
      expect([url, (await get(url.replace(origin, ""), { method: "HEAD" })).status]).toEqual([url, 200]);
  });
});

describe("formats", () => {
  test("what Accept refuses is not given, and its letters' case does not matter", async () => {
    const type = async (Accept: string) =>
      (await get("/v1/facts?limit=1", { headers: { Accept } })).headers.get("Content-Type")?.split(";")[0];
    expect(await type("text/csv;q=0")).toBe("application/json");
    expect(await type("TEXT/CSV")).toBe("text/csv");
    expect(await type("application/xml, application/x-ndjson;q=0.5")).toBe("application/x-ndjson");
  });

  test("a feed that Accept picked leads to the next page of a feed", async () => {
    const response = await get("/v1/changes?limit=2", { headers: { Accept: "application/atom+xml" } });
    expect(await response.text()).toMatch(/rel="next" [^>]*href="https:\/\/entente\.example\/v1\/changes\.atom\?/);
  });

  test("a fact comes with what it names by keys", async () => {
    const { fact, named } = await (await get("/v1/relations/no-tj/facts/visit-2012-11-gul")).json<{
      fact: { people: { person: string }[]; claims: { source: string }[] };
      named: { people: Record<string, { name: string }>; sources: { id: string }[] };
    }>();
    for (const { person } of fact.people) expect(named.people[person]?.name).toMatch(/\w/);
    for (const { source } of fact.claims) expect(named.sources.map(({ id }) => id)).toContain(source);
  });
});

describe("what cannot be asked", () => {
  test.each([
    ["/v1/relations?kind=war", "wrong-parameter", "kind"],
    ["/v1/relations?country=xx", "wrong-parameter", "country"],
    ["/v1/relations?from=2015-13", "wrong-parameter", "from"],
    ["/v1/relations?from=2015-02-30", "wrong-parameter", "from"],
    ["/v1/relations?to=soon", "wrong-parameter", "to"],
    ["/v1/relations?from=2016&to=2015", "wrong-parameter", "to"],
    ["/v1/relations?updatedSince=yesterday", "wrong-parameter", "updatedSince"],
    ["/v1/relations?limit=101", "wrong-parameter", "limit"],
    ["/v1/facts?limit=", "wrong-parameter", "limit"],
    ["/v1/facts?cursor=no", "wrong-cursor", "cursor"],
    ["/v1/facts?cursor=no-tj/never", "wrong-cursor", "cursor"],
    ["/v1/openapi.json?x=1", "unknown-parameter", "x"],
    ["/v1/changes?cursor=x", "wrong-cursor", "cursor"],
    ["/v1/releases?release=1", "unknown-parameter", "release"],
    ["/v1/facts?kind=visit&kind=aid", "repeated-parameter", "kind"],
    [`/v1/facts?cursor=${"a".repeat(201)}`, "repeated-parameter", "cursor"],
  ])("%s is a 400 that names the parameter", async (path, type, name) => {
    expect(await problem(`${path}&lang=en`)).toEqual([400, type, expect.stringContaining(`“${name}”`)]);
  });

  test.each(["/v1/relations.json", "/v1/countries/tj.json", "/v1/sources/mfa-tj.no.de.json", "/v1/search.json?q=tj"])(
    "%s is the same without its ending",
    async (path) => {
      const [ended, plain] = await Promise.all([get(path), get(path.replace(".json", ""))]);
      expect([ended.status, await ended.text()]).toEqual([200, await plain.text()]);
    },
  );

  test.each(["/v1/search.csv?q=tj", "/v1/facts.xml", "/v1/relations/no-tj.pdf", "/v1/exports/facts.json"])(
    "%s is in no format that there is",
    async (path) => {
      expect(await problem(`${path}${path.includes("?") ? "&" : "?"}lang=en`)).toEqual([
        404,
        "unknown-format",
        expect.stringMatching(/json|csv/),
      ]);
    },
  );
});
