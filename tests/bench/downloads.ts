// Downloads the whole dataset from workerd: bytes, time, CPU time and KV operations for each file.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { AuthoredRelation } from "../../data/model/facts/relation.ts";
import { documentKey, encode } from "../../data/model/release/documents.ts";
import type { Exports, ParquetPart } from "../../data/model/release/exports.ts";
import type { StoredText } from "../../data/pipeline/kv/key-value-store.ts";
import { buildRelation, type Release } from "../../data/pipeline/release/build-release.ts";
import { ExportBuilder } from "../../data/pipeline/release/export-builder.ts";
import { type LocalServers, serve } from "./local-servers.ts";
import { generatedWorld } from "./world.ts";

const files = ["facts.csv.gz", "facts.csv", "facts.ndjson.gz", "facts.ndjson", "facts.parquet", "entente.zip"];

/** Clock ticks per second in /proc, which is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** @param pairs number of relations; all by default */
export async function downloads(pairs = Number(process.env.PAIRS) || undefined): Promise<void> {
  const { release, parts: documents, exports } = buildDownloads(pairs);
  for (const [format, parts] of Object.entries(exports) as [keyof Exports, ParquetPart[]][]) {
    const largest = Math.max(...parts.map(({ size }) => size));
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const stored = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(
      `  ${format}: ${parts.length} parts, ${rows} rows, ${stored} bytes; the largest part has ${largest} bytes before compression (Parquet: after it)`,
    );
  }
  const servers = await serve(release, { RATE_LIMIT: "off", MEMORY_BYTES: "0" });
  try {
    // One by one: Miniflare resets connections if hundreds of large values are written at once.
    for (const { key, text } of documents) await servers.kv.put(key, text);
    for (const file of files) {
      const format = (["ndjson", "parquet"] as const).find((name) => file.includes(name)) ?? "csv";
      measure(file, exports[format]?.length ?? 0, servers);
    }
  } finally {
    await servers.stop();
  }
}

/** Builds a release that contains only downloads. Their parts are returned separately. */
function buildDownloads(pairs: number | undefined): { release: Release; parts: StoredText[]; exports: Exports } {
  const data = generatedWorld(1, pairs);
  const start = performance.now();
  const parts: StoredText[] = [];
  const builder = new ExportBuilder((part) => parts.push(part));
  for (const id of [...data.relations.keys()].sort()) {
    builder.add(buildRelation(id, data.relations.get(id) as AuthoredRelation, data));
  }
  const exports = builder.finish();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const bytes = JSON.stringify(exports).length;
  console.log(`${data.relations.size} relations; built in ${seconds} s; ${bytes} bytes in the root`);
  const root = encode<"root">({ schema: 1, countries: {}, sources: {}, widget: "", featured: null, exports });
  const documents = [{ key: documentKey("root", root.hash), text: root.text }];
  const release = { root: root.hash, documents, contents: { relations: {}, sources: {} }, recorded: [] };
  return { release, parts, exports };
}

/** Downloads a file twice and reports the second download, after the code has been compiled. */
function measure(file: string, parts: number, { entente, pid }: LocalServers): void {
  const download = () =>
    execFileSync("curl", [
      "-sSf",
      "-o",
      "/dev/null",
      "-w",
      "%{size_download} %{time_total}",
      `${entente}/v1/exports/${file}`,
    ]);
  download();
  const before = cpuSeconds(pid);
  const [bytes, seconds] = String(download()).split(" ").map(Number);
  const cpu = cpuSeconds(pid) - before;
  console.log(
    `  ${file}: ${bytes} bytes in ${seconds?.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU in workerd, KV included; ${parts + 2} KV operations`,
  );
}

/** CPU time of a process so far. */
function cpuSeconds(pid: number): number {
  const [, fields = ""] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
  return (user + system) / ticksPerSecond;
}
