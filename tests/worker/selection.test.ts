import { expect, test } from "vitest";
import { matchesFilter } from "../../data/model/facts/fact-filter.ts";
import { factKinds } from "../../data/model/facts/kinds.ts";
import type { Relation } from "../../data/model/facts/relation.ts";
import { type Documents, decode, documentKey, encode } from "../../data/model/release/documents.ts";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import type { ReleaseReader } from "../../worker/store/release-reader.ts";
import { allRelations, type Selection, selectFacts, selectRelations } from "../../worker/store/selection.ts";
import { Store } from "../../worker/store/store.ts";
import { world } from "../bench/world.ts";
import { bulkGet } from "../bulk-get.ts";
import { mulberry32 } from "../random.ts";
import { trialSize } from "../trial-size.ts";

const release = buildRelease(world(1, 60), "// a widget");
const everything: Selection = { country: null, candidates: null };

/** Runs `work` on a release in a new isolate. Returns the result and the types of the values that were read. */
async function readCold<Value>({ documents, root }: Release, work: (reader: ReleaseReader) => Promise<Value>) {
  const head = { release: 1, root, time: "2026-01-01T00:00:00Z" };
  const pointer = { schema: 1, ...head, rolledBack: [], abandoned: [], withdrawals: [] };
  const values = new Map([...documents.map(({ key, text }) => [key, text] as const)]).set(
    pointerKey,
    JSON.stringify(pointer),
  );
  const reads: string[] = [];
  const get = bulkGet(async (key) => {
    reads.push(key.replace(/\/.*/, ""));
    return values.get(key) ?? null;
  });
  const options = {
    refresh: 60_000,
    timeout: 5000,
    requestTimeout: 60_000,
    cacheBytes: 50_000_000,
    now: 0,
    waitUntil: () => undefined,
  };
  const { value } = await new Store({ get }, { get: async () => null }, options).read(work);
  const count = (type: string) => reads.filter((read) => read === type).length;
  return { value, relations: count("relation"), countries: count("country") };
}

async function relationsIn(reader: ReleaseReader): Promise<Relation[]> {
  const relations: Relation[] = [];
  for await (const relation of allRelations(reader)) relations.push(relation);
  return relations;
}

/** Reads all pages of facts. */
async function allFacts(reader: ReleaseReader, selection: Selection, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const [pair = "", fact = null] = cursor.split("/");
    const page = await selectFacts(reader, selection, { pair, fact }, limit);
    found.push(...(page?.items ?? []).map(({ relation, fact: { id } }) => `${relation.id}/${id}`));
    cursor = page?.next ?? null;
  }
  return found;
}

/** Reads all pages of relations. */
async function allPairs(reader: ReleaseReader, selection: Selection, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof selectRelations>> = await selectRelations(reader, selection, cursor, limit);
    found.push(...page.items.map(([pair]) => pair));
    cursor = page.next;
  }
  return found;
}

/** Returns a random filter: whole years, months or days, open on one side or both, for any kind or one. */
function randomFilter(random: () => number, states: readonly string[]): Selection {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const year = () =>
    String(pick([0, 1650, 1800, 1862, 1905, 1946, 1985, 1992, 1999, 2005, 2014, 2020, 9999]) + pick([0, 0, 1, 3]));
  const day = (end: "01-01" | "12-31") => `${year().padStart(4, "0").slice(-4)}-${pick([end, end, "06-15"])}`;
  const [from, to] = [day("01-01"), day("12-31")].sort();
  return {
    kind: random() < 0.6 ? pick(Object.keys(factKinds) as (keyof typeof factKinds)[]) : undefined,
    from: random() < 0.6 ? from : undefined,
    to: random() < 0.6 ? to : undefined,
    country: random() < 0.3 ? pick(states) : null,
    candidates: null,
  };
}

test("finds the same facts and relations as without an index, for random filters", { timeout: 120_000 }, async () => {
  const random = mulberry32(12);
  await readCold(release, async (reader) => {
    const relations = await relationsIn(reader);
    const states = Object.keys((await reader.root()).countries);
    for (let trial = 0; trial < trialSize.randomFilters; trial += 1) {
      const selection = randomFilter(random, states);
      const { country } = selection;
      const expected = relations
        .filter(({ id }) => !country || id.split("-").includes(country))
        .map(({ id, facts }) => ({ id, facts: facts.filter((fact) => matchesFilter(fact, selection)) }))
        .filter(({ facts }) => facts.length > 0);
      const limit = 1 + Math.floor(random() * 100);
      const filter = JSON.stringify(selection);
      expect([filter, await allFacts(reader, selection, limit)]).toEqual([
        filter,
        expected.flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`)),
      ]);
      if (selection.kind || selection.from || selection.to) {
        expect([filter, await allPairs(reader, selection, limit)]).toEqual([filter, expected.map(({ id }) => id)]);
      }
    }
  });
});

test("a period without facts reads no relation and no state", async () => {
  const selection = { ...everything, from: "1500-01-01", to: "1501-12-31" };
  for (const select of [allFacts, allPairs]) {
    const { value, relations, countries } = await readCold(release, (reader) => select(reader, selection, 100));
    expect([value, relations, countries]).toEqual([[], 0, 0]);
  }
});

test("reads only the relations that can match", async () => {
  for (const selection of [
    { ...everything, kind: "legal-framework" as const },
    { ...everything, kind: "visit" as const, from: "2003-01-01", to: "2003-12-31" },
    { ...everything, from: "1995-01-01", to: "1995-12-31" },
  ]) {
    const matching = new Set(
      (await readCold(release, (reader) => allFacts(reader, selection, 1000))).value.map((id) => id.split("/")[0]),
    );
    expect((await readCold(release, (reader) => allFacts(reader, selection, 1000))).relations).toBe(matching.size);
    // The index alone says which relations have a fact in a whole year.
    const listed = await readCold(release, (reader) => allPairs(reader, selection, 100));
    expect([listed.value.length, listed.relations]).toEqual([matching.size, 0]);
  }
});

test("a page of unfiltered facts reads no more relations than it shows", async () => {
  const { value, relations } = await readCold(release, (reader) =>
    selectFacts(reader, everything, { pair: "", fact: null }, 50),
  );
  expect(relations).toBe(new Set(value?.items.map(({ relation }) => relation.id)).size);
});

test("a release without an index, from an earlier version, is read as before", async () => {
  const earlier = withoutIndex(release);
  const selection = { ...everything, kind: "visit" as const, from: "2003-06-01" };
  const [now, before] = await Promise.all(
    [release, earlier].map((read) => readCold(read, (reader) => allFacts(reader, selection, 30))),
  );
  expect(before?.value).toEqual(now?.value);
});

test("a page searches a limited number of index entries, and the next page goes on from there", async () => {
  const letters = [..."abcdefghijklm"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const entry = { hash: "", facts: 1, since: [], disputed: false, restsOnMirrors: false, kinds: "l" };
  let read = 0;
  const reader = {
    root: async () => ({
      countries: Object.fromEntries(
        codes.map((code) => [code, { hash: "", relations: 168, first: 168, years: "1990-2020" }]),
      ),
    }),
    country: async (code: string) => {
      read += 1;
      return Object.fromEntries(codes.filter((other) => other !== code).map((other) => [`${code}-${other}`, entry]));
    },
  } as unknown as ReleaseReader;
  const selection = { ...everything, kind: "legal-framework" as const, from: "1995-01-01", to: "1995-12-31" };
  const reads: number[] = [];
  for (let after: string | null = ""; after !== null; read = 0) {
    const page: Awaited<ReturnType<typeof selectRelations>> = await selectRelations(reader, selection, after, 100);
    expect(page.items).toEqual([]);
    reads.push(read);
    after = page.next;
  }
  expect(Math.max(...reads)).toBeLessThan(100);
  expect(reads.length).toBeLessThan(5);
});

/** Returns a release as an earlier version would have built it. */
function withoutIndex({ documents, root, ...rest }: Release): Release {
  const textOf = new Map(documents.map(({ key, text }) => [key, text]));
  const added: Release["documents"] = [];
  const add = <Type extends "root" | "country">(type: Type, document: Documents[Type]) => {
    const { hash, text } = encode(document);
    added.push({ key: documentKey(type, hash), text });
    return hash;
  };
  const read = <Type extends "root" | "country">(type: Type, hash: string) =>
    decode(type, hash, textOf.get(documentKey(type, hash)) ?? "");
  const current = read("root", root);
  const countries = Object.entries(current.countries).map(([code, { hash, relations, first }]) => {
    const country = read("country", hash);
    const entries = Object.entries(country.relations).map(
      ([pair, { hash, facts, since, disputed, restsOnMirrors }]) => [
        pair,
        { hash, facts, since, disputed, restsOnMirrors },
      ],
    );
    return [code, { hash: add("country", { ...country, relations: Object.fromEntries(entries) }), relations, first }];
  });
  const newRoot = add("root", { ...current, countries: Object.fromEntries(countries) });
  return { ...rest, root: newRoot, documents: [...documents, ...added] };
}
