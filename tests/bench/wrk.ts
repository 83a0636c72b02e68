import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Result of a load test. Latencies are in milliseconds. */
export interface Load {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Responses with a status of 400 or above. */
  errors: number;
  /** Socket errors, and requests that took more than two seconds. */
  dropped: number;
}

/** What to load. */
interface Target {
  /** On this machine. */
  origin: string;
  /** Each request takes a random path, and replaces `{n}` with a random number. */
  paths: readonly string[];
  seconds: number;
  connections: number;
}

/**
 * Runs wrk with one thread against an origin on this machine.
 * @throws if wrk is not installed, or the origin is not on this machine
 */
export async function load({ origin, paths, seconds, connections }: Target): Promise<Load> {
  if (new URL(origin).hostname !== "127.0.0.1") throw new Error(`${origin} is not on this machine`);
  const folder = mkdtempSync(join(tmpdir(), "entente-wrk-"));
  const script = join(folder, "any.lua");
  writeFileSync(script, anyOf(paths));
  const several = paths.length > 1 ? ["-s", script] : [];
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", ...several, origin + paths[0]];
  // Not execFileSync, because this process must notice when the server closes connections in the meantime.
  const { stdout } = await promisify(execFile)("wrk", args)
    .catch((error: Error) => {
      throw new Error(`wrk is needed (Debian: apt-get install wrk): ${error.message}`);
    })
    .finally(() => rmSync(folder, { recursive: true }));
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const latency = (percent: number) => milliseconds(new RegExp(`\\b${percent}%\\s+(\\S+)`).exec(stdout)?.[1] ?? "");
  const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? [];
  return {
    requests: number(/(\d+) requests in /),
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: latency(50),
    p99: latency(99),
    errors: number(/Non-2xx or 3xx responses: (\d+)/),
    dropped: sockets.reduce((sum, count) => sum + count, 0),
  };
}

/** A wrk script that requests a random path each time. */
function anyOf(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
request = function()
  local path = paths[math.random(#paths)]:gsub("{n}", tostring(math.random(1000000)))
  return wrk.format("GET", path)
end
`;
}

/** Parses wrk's durations: `812.00us`, `1.23ms` or `1.02s`. */
function milliseconds(text: string): number {
  const [, value = "0", unit = "ms"] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as "us" | "ms" | "s"];
}
