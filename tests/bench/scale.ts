// What the world costs: all 18,915 relations of 195 states, made up, built, published into a real local KV, and read.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeyValueStore, StoredText } from "../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import { writeSnapshot } from "../../data/pipeline/release/write-snapshot.ts";
import { findRelations, queryWords } from "../../data/search/find-relations.ts";
import { shardPrefix } from "../../data/search/search-lists.ts";
import { tableRows } from "../../worker/render/tables/facts-table.ts";
import { allRelations, selectFacts } from "../../worker/store/selection.ts";
import { Store } from "../../worker/store/store.ts";
import { world } from "./world.ts";

const time = "2026-01-01T00:00:00Z";

/** Cloudflare's limits on static assets: files of one version of a worker on the free plan, and bytes of a file. */
const assetLimits = { files: 20_000, bytes: 25 * 1024 * 1024 };

/** @param pairs how many relations; all of them unless told */
export async function scale(pairs = Number(process.env.PAIRS) || undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-scale-"));
  try {
    const data = timed("made up in", () => world(1, pairs));
    const facts = [...data.relations.values()].reduce((sum, { facts }) => sum + facts.length, 0);
    console.log(`${count(data.relations.size)} relations, ${count(facts)} facts, ${count(data.sources.size)} sources`);
    say("memory before the build", `${megabytes(process.memoryUsage().rss)} MB`);
    const release = timed("built in", () => buildRelease(data, "// a widget"));
    say("peak memory of the build, data included", `${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);
    sizes(release);
    snapshot(release, join(folder, "snapshot"));
    await withLocalKv(".", join(folder, "state"), async (kv) => {
      await published("first publish", kv, release);
      const [relation] = data.relations.values();
      const [fact] = relation?.facts ?? [];
      if (fact) fact.note = "Said otherwise.";
      release.documents.length = 0;
      await published("one fact changed", kv, buildRelease(data, "// a widget"));
      await coldReads(kv);
      await exported(kv);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizes({ documents }: Release): void {
  const byType = new Map<string, number[]>();
  for (const { key, text } of documents) {
    const [type = ""] = key.split("/");
    const its = byType.get(type) ?? [];
    its.push(Buffer.byteLength(text));
    byType.set(type, its);
  }
  for (const [type, its] of byType) {
    const [total, largest] = [its.reduce((sum, bytes) => sum + bytes, 0), its.reduce((a, b) => Math.max(a, b), 0)];
    say(
      `values of type ${type}`,
      `${count(its.length)}; mean ${count(Math.round(total / its.length))} bytes, largest ${count(largest)}, all ${megabytes(total)} MB`,
    );
  }
}

function snapshot(release: Release, folder: string): void {
  writeSnapshot(release, time, folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  const largest = bytes.reduce((a, b) => Math.max(a, b), 0);
  const all = megabytes(bytes.reduce((sum, one) => sum + one, 0));
  say("snapshot", `${count(files.length)} files, the largest ${count(largest)} bytes, all ${all} MB`);
  rmSync(folder, { recursive: true });
  if (files.length > assetLimits.files || largest > assetLimits.bytes) {
    console.log("  more than static assets may have");
    process.exitCode = 1;
  }
}

async function published(name: string, kv: KeyValueStore, release: Release): Promise<void> {
  const writes: StoredText[] = [];
  let reads = 0;
  const counting: KeyValueStore = {
    read: (keys) => {
      reads += keys.length;
      return kv.read(keys);
    },
    write: (values) => {
      writes.push(...values.map(({ key, text }) => ({ key, text: String(Buffer.byteLength(text)) })));
      return kv.write(values);
    },
  };
  const began = performance.now();
  await publish(counting, release, time);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const bytes = writes.reduce((sum, { text }) => sum + Number(text), 0);
  say(name, `${count(writes.length)} writes, ${count(bytes)} bytes; ${count(reads)} reads; ${seconds} s`);
}

/** All facts as one table, as the API gives them, part by part. */
async function exported(kv: KeyValueStore): Promise<void> {
  const reading = { get: async (key: string) => (await kv.read([key]))[0] ?? null };
  const options = { refresh: 60_000, timeout: 10_000, memory: 12_000_000, now: 0, later: () => undefined };
  const began = performance.now();
  let [rows, bytes] = [0, 0];
  await new Store(reading, { get: async () => null }, options).read(async (release) => {
    for await (const relation of allRelations(release)) {
      const facts = relation.facts.map((fact) => ({ relation, fact }));
      const text = tableRows("csv", facts, { language: "en", home: null, release: 1 });
      rows += relation.facts.reduce((sum, { claims }) => sum + claims.length, 0);
      bytes += Buffer.byteLength(text);
    }
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say("exported as one table", `${count(rows)} rows, ${megabytes(bytes)} MB; ${seconds} s`);
}

/** How often an isolate that knows nothing asks KV for one answer. */
async function coldReads(kv: KeyValueStore): Promise<void> {
  const asked = async (work: Parameters<Store["read"]>[0]) => {
    let reads = 0;
    const counting = {
      get: async (key: string) => {
        reads += 1;
        return (await kv.read([key]))[0] ?? null;
      },
    };
    const none = { get: async () => null };
    const options = { refresh: 60_000, timeout: 10_000, memory: 12_000_000, now: 0, later: () => undefined };
    await new Store(counting, none, options).read(work);
    return reads;
  };
  say("reads of a cold request for a relation", String(await asked((release) => release.relation("no-tj"))));
  say("for the front page", String(await asked((release) => release.root())));
  say("for a state's page", String(await asked((release) => release.country("tj"))));
  for (const query of ["Norwegen Tadschikistan", "Botschafter 1992 Wien"]) {
    const words = queryWords(query);
    say(
      `to search for “${query}”, without its hits`,
      String(await asked((release) => release.searchIndex(words.map(shardPrefix)))),
    );
    const took: number[] = [];
    await asked(async (release) => {
      const index = await release.searchIndex(words.map(shardPrefix));
      for (let time = 0; index && time < 20; time += 1) {
        const began = performance.now();
        findRelations(words, index);
        took.push(performance.now() - began);
      }
    });
    say("found in, median", `${took.sort((a, b) => a - b)[10]?.toFixed(1)} ms`);
  }
  for (const kind of ["agreement", "recognition"] as const) {
    const selection = { kind, country: null, among: null };
    const first = { pair: "", fact: null };
    say(
      `for the first page of all facts of the kind ${kind}`,
      String(await asked((release) => selectFacts(release, selection, first, 100))),
    );
  }
  for (const [page, after] of [
    ["first", ""],
    ["middle", "gm-zz"],
    ["last", "ve-zz"],
  ] as const) {
    say(`for 100 relations of the list, ${page} page`, String(await asked((release) => release.relations(after, 101))));
  }
}

function timed<Result>(what: string, work: () => Result): Result {
  const began = performance.now();
  const result = work();
  say(what, `${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

function say(what: string, found: string): void {
  console.log(`  ${what}: ${found}`);
}

const count = (number: number): string => number.toLocaleString("en");
const megabytes = (bytes: number): string => count(Math.round(bytes / 1e6));
