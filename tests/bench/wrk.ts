import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a load on one address found. Latencies in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no success. */
  errors: number;
  /** Connections that failed, or waited for more than two seconds. */
  dropped: number;
}

/** What is asked of an origin of this machine, for how many seconds, over how many connections. */
interface Asked {
  origin: string;
  /** One path, or several of which each request takes any; a number is put in the place of `{n}`. */
  paths: readonly string[];
  seconds: number;
  connections: number;
}

/**
 * Loads an origin of this machine with wrk, one thread.
 * @throws where wrk is not installed, or the origin is not of this machine
 */
export async function load({ origin, paths, seconds, connections }: Asked): Promise<Load> {
  if (new URL(origin).hostname !== "127.0.0.1") throw new Error(`${origin} is not on this machine`);
  const folder = mkdtempSync(join(tmpdir(), "entente-wrk-"));
  const script = join(folder, "any.lua");
  writeFileSync(script, anyOf(paths));
  const several = paths.length > 1 ? ["-s", script] : [];
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", ...several, origin + paths[0]];
  // Not the synchronous one: this process has to see which of its own connections the server closed meanwhile.
  const { stdout } = await promisify(execFile)("wrk", args)
    .catch((error: Error) => {
      throw new Error(`wrk is needed (Debian: apt-get install wrk): ${error.message}`);
    })
    .finally(() => rmSync(folder, { recursive: true }));
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const latency = (percent: number) => milliseconds(new RegExp(`\\b${percent}%\\s+(\\S+)`).exec(stdout)?.[1] ?? "");
  const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? [];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: latency(50),
    p99: latency(99),
    errors: number(/Non-2xx or 3xx responses: (\d+)/),
    dropped: sockets.reduce((sum, count) => sum + count, 0),
  };
}

/** A script for wrk that asks for any of these paths each time. */
function anyOf(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
request = function()
  local path = paths[math.random(#paths)]:gsub("{n}", tostring(math.random(1000000)))
  return wrk.format("GET", path)
end
`;
}

/** wrk writes `812.00us`, `1.23ms` or `1.02s`. */
function milliseconds(text: string): number {
  const [, value = "0", unit = "ms"] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as "us" | "ms" | "s"];
}
