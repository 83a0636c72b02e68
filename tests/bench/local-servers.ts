import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare, type WorkerOptions } from "miniflare";
import { unstable_readConfig as readConfig } from "wrangler";
import { type KvBinding, storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { wrangler } from "../../data/pipeline/kv/wrangler.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import type { Release } from "../../data/pipeline/release/build-release.ts";

/** Origins of the workers, which run in one workerd process on this machine. */
export interface LocalServers {
  entente: string;
  /** Plain Hono routes. */
  plain: string;
  /** A worker without a framework. */
  bare: string;
  /** The KV namespace that entente reads. */
  kv: KvBinding & { delete(key: string): Promise<void> };
  /** Process id of workerd. */
  pid: number;
  stop(): Promise<void>;
}

/**
 * Serves a release with the worker as wrangler would deploy it, together with the workers that it is compared with.
 * @param overrides variables that replace those of wrangler.toml
 */
export async function serve(release: Release, overrides: Readonly<Record<string, string>> = {}): Promise<LocalServers> {
  const script = await deployedScript();
  const { compatibility_date: compatibilityDate, vars } = readConfig({ config: "wrangler.toml" });
  const common = { compatibilityDate, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };
  const comparison = async (name: string): Promise<WorkerOptions> => ({
    ...common,
    name,
    modules: [{ type: "ESModule", path: "index.js", contents: await bundled(`tests/bench/${name}-worker.ts`) }],
  });
  const miniflare = new Miniflare({
    workers: [
      {
        ...common,
        name: "entente",
        modules: [{ type: "ESModule", path: "index.js", contents: script }],
        kvNamespaces: { KV: "entente" },
        ratelimits: { LIMITER: { simple: { limit: 120, period: 60 } } },
        serviceBindings: { ASSETS: { disk: { path: join(process.cwd(), "dist/assets"), writable: false } } },
        bindings: {
          ...(vars as Record<string, string>),
          ...overrides,
          VERSION: { id: "bench000", tag: "", timestamp: "" },
        },
      },
      await comparison("plain"),
      await comparison("bare"),
    ],
  });
  await miniflare.ready;
  const kv = (await miniflare.getKVNamespace("KV", "entente")) as unknown as LocalServers["kv"];
  await publish(storeOf(kv), release, "2026-01-01T00:00:00Z");
  const originOf = async (name: string) => (await miniflare.unsafeGetDirectURL(name)).origin;
  return {
    entente: await originOf("entente"),
    plain: await originOf("plain"),
    bare: await originOf("bare"),
    kv,
    pid: childOf(process.pid),
    stop: () => miniflare.dispose(),
  };
}

/** Returns the worker's script as wrangler would deploy it. */
export async function deployedScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    await wrangler(".", ["deploy", "--dry-run", "--outdir", folder]);
    return readFileSync(join(folder, "index.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Returns the process id of the workerd that this process started. */
function childOf(parent: number): number {
  const child = readdirSync("/proc").find((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [, ppid] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
      return Number(ppid) === parent && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("workerd");
    } catch {
      // The process has ended.
      return false;
    }
  });
  return Number(child);
}
