import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a load on one address found. Latencies in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no success, and connections that failed. */
  errors: number;
}

/**
 * Loads an address of this machine with wrk, one thread.
 * @param seconds how long
 * @throws where wrk is not installed, or the address is not of this machine
 */
export async function load(address: string, seconds: number, connections = 16): Promise<Load> {
  if (new URL(address).hostname !== "127.0.0.1") throw new Error(`${address} is not on this machine`);
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", address];
  // Not the synchronous one: this process has to see which of its own connections the server closed meanwhile.
  const { stdout } = await promisify(execFile)("wrk", args).catch((error: Error) => {
    throw new Error(`wrk is needed (Debian: apt-get install wrk): ${error.message}`);
  });
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const latency = (percent: number) => milliseconds(new RegExp(`\\b${percent}%\\s+(\\S+)`).exec(stdout)?.[1] ?? "");
  const sockets = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? [];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: latency(50),
    p99: latency(99),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + sockets.reduce((sum, count) => sum + count, 0),
  };
}

/** wrk writes `812.00us`, `1.23ms` or `1.02s`. */
function milliseconds(text: string): number {
  const [, value = "0", unit = "ms"] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as "us" | "ms" | "s"];
}
