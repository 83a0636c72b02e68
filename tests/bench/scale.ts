// Measures Entente at full scale: generates, builds, publishes to a local KV and reads all 18,915 relations of 195 states. The project's own
// relations are among them, in place of the generated ones of the same pairs.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ComputedMap } from "../../data/model/computed-map.ts";
import type { AuthoredFact } from "../../data/model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../data/model/facts/relation.ts";
import type { PairId } from "../../data/model/states/pair.ts";
import { check } from "../../data/pipeline/authored/check.ts";
import type { KeyValueStore, StoredText } from "../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import { DocumentSpool } from "../../data/pipeline/release/document-spool.ts";
import { writeSnapshot } from "../../data/pipeline/release/write-snapshot.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { findRelations } from "../../data/search/find-relations.ts";
import { queryWords } from "../../data/search/query-words.ts";
import { shardPrefix } from "../../data/search/stored-lists.ts";
import { selectFacts } from "../../worker/store/selection.ts";
import { Store } from "../../worker/store/store.ts";
import { bulkGet } from "../bulk-get.ts";
import { generatedWorld, worldWith } from "./world.ts";

const time = "2026-01-01T00:00:00Z";

/** Cloudflare's limits for static assets: files per worker version on the free plan, and bytes per file. */
const assetLimits = { files: 20_000, bytes: 25 * 1024 * 1024 };

/** @param pairs number of relations; all by default */
export async function scale(pairs = Number(process.env.PAIRS) || undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-scale-"));
  try {
    const own = timed("time to check the project's own data", () => check("."));
    const data = timed("time to generate", () => worldWith(own, generatedWorld(1, pairs)));
    console.log(
      `${count(data.relations.size)} relations, ${count(own.relations.size)} of them the project's own; ${count(data.sources.size)} sources`,
    );
    report("memory before the build", `${megabytes(process.memoryUsage().rss)} MB`);
    const release = timed("time to build", () => buildRelease(data, "// a widget", new DocumentSpool(folder).keep));
    report("peak memory of the build, data included", peakMemory());
    reportSizes(release);
    measureSnapshot(release, join(folder, "snapshot"));
    await withLocalKv(".", join(folder, "state"), async (kv) => {
      await measurePublish("first publish", kv, release);
      release.documents.length = 0;
      const changed = buildRelease(withRemark(data, "gb-us"), "// a widget", new DocumentSpool(folder).keep);
      await measurePublish("one fact changed", kv, changed);
      report("peak memory of build and publication, data included", peakMemory());
      await measureColdReads(kv);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the data with another remark at one fact of a relation. */
function withRemark(data: Dataset, pair: PairId): Dataset {
  const relation = (id: PairId) => {
    const { facts, ...rest } = data.relations.get(id) as AuthoredRelation;
    const [first, ...others] = facts as [AuthoredFact, ...AuthoredFact[]];
    const changed = id === pair ? [{ ...first, remark: { en: "Changed a remark." } }, ...others] : facts;
    return { ...rest, facts: changed };
  };
  return { ...data, relations: new ComputedMap(data.relations, relation) };
}

function reportSizes({ documents }: Release): void {
  const byType = new Map<string, number[]>();
  for (const { key, text } of documents) {
    const [type = ""] = key.split("/");
    const sizes = byType.get(type) ?? [];
    sizes.push(Buffer.byteLength(text));
    byType.set(type, sizes);
  }
  for (const [type, sizes] of byType) {
    const [total, largest] = [sizes.reduce((sum, bytes) => sum + bytes, 0), sizes.reduce((a, b) => Math.max(a, b), 0)];
    report(
      `values of type ${type}`,
      `${count(sizes.length)}; mean ${count(Math.round(total / sizes.length))} bytes, largest ${count(largest)}, total ${megabytes(total)} MB`,
    );
  }
}

function measureSnapshot(release: Release, folder: string): void {
  writeSnapshot(release, time, folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  const largest = bytes.reduce((a, b) => Math.max(a, b), 0);
  const total = megabytes(bytes.reduce((sum, size) => sum + size, 0));
  report("snapshot", `${count(files.length)} files, largest ${count(largest)} bytes, total ${total} MB`);
  rmSync(folder, { recursive: true });
  if (files.length > assetLimits.files || largest > assetLimits.bytes) {
    console.log("  exceeds Cloudflare's limits for static assets");
    process.exitCode = 1;
  }
}

async function measurePublish(name: string, kv: KeyValueStore, release: Release): Promise<void> {
  const writes: StoredText[] = [];
  let reads = 0;
  const counting: KeyValueStore = {
    ...kv,
    read: (keys) => {
      reads += keys.length;
      return kv.read(keys);
    },
    write: (values) => {
      writes.push(...values.map(({ key, text }) => ({ key, text: String(Buffer.byteLength(text)) })));
      return kv.write(values);
    },
  };
  const start = performance.now();
  await publish(counting, release, time);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const bytes = writes.reduce((sum, { text }) => sum + Number(text), 0);
  report(name, `${count(writes.length)} writes, ${count(bytes)} bytes; ${count(reads)} reads; ${seconds} s`);
}

/** Reports how many KV reads a new isolate needs for one response. */
async function measureColdReads(kv: KeyValueStore): Promise<void> {
  const countReads = async (work: Parameters<Store["read"]>[0]) => {
    let reads = 0;
    const counting = {
      get: bulkGet(async (key) => {
        reads += 1;
        return (await kv.read([key]))[0] ?? null;
      }),
    };
    const emptySnapshot = { get: async () => null };
    const options = {
      refresh: 60_000,
      timeout: 10_000,
      requestTimeout: 60_000,
      cacheBytes: 12_000_000,
      now: 0,
      waitUntil: () => undefined,
    };
    await new Store(counting, emptySnapshot, options).read(work);
    return reads;
  };
  report("cold reads for a relation", String(await countReads((release) => release.relation("no-tj"))));
  report("cold reads for the front page", String(await countReads((release) => release.root())));
  report("cold reads for a state's page", String(await countReads((release) => release.country("tj"))));
  for (const query of ["Norwegen Tadschikistan", "Botschafter 1992 Wien", "Ambassador to Norway 1961", "Kissinger"]) {
    const words = queryWords(query);
    report(
      `cold reads to search for “${query}”, without those for the results`,
      String(await countReads((release) => release.searchIndex(words.map(({ word }) => shardPrefix(word))))),
    );
    const durations: number[] = [];
    await countReads(async (release) => {
      const index = await release.searchIndex(words.map(({ word }) => shardPrefix(word)));
      for (let round = 0; index && round < 20; round += 1) {
        const start = performance.now();
        findRelations(words, index);
        durations.push(performance.now() - start);
      }
    });
    report("median search time", `${durations.sort((a, b) => a - b)[10]?.toFixed(1)} ms`);
  }
  for (const kind of ["agreement", "recognition"] as const) {
    const selection = { kind, country: null, candidates: null };
    const first = { pair: "", fact: null };
    report(
      `cold reads for the first page of all facts of the kind ${kind}`,
      String(await countReads((release) => selectFacts(release, selection, first, 100))),
    );
  }
  for (const [name, period] of [
    ["1800 and 1801", { from: "1800-01-01", to: "1801-12-31" }],
    ["the visits of June 2003", { kind: "visit", from: "2003-06-01", to: "2003-06-30" }],
  ] as const) {
    const selection = { ...period, country: null, candidates: null };
    const first = { pair: "", fact: null };
    report(
      `cold reads for the first page of facts of ${name}`,
      String(await countReads((release) => selectFacts(release, selection, first, 100))),
    );
  }
  for (const [page, after] of [
    ["first", ""],
    ["middle", "gm-zz"],
    ["last", "ve-zz"],
  ] as const) {
    report(
      `cold reads for 100 relations of the list, ${page} page`,
      String(await countReads((release) => release.relations(after, 101))),
    );
  }
}

function timed<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  report(name, `${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function report(name: string, figure: string): void {
  console.log(`  ${name}: ${figure}`);
}

const peakMemory = (): string => `${megabytes(process.resourceUsage().maxRSS * 1024)} MB`;
const count = (number: number): string => number.toLocaleString("en");
const megabytes = (bytes: number): string => count(Math.round(bytes / 1e6));
