// Requests per second and latency of the hot routes, compared with a plain Hono route and a bare worker that return the same
// bytes and headers, in the same workerd process and in alternation.
import { readFileSync } from "node:fs";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { type LocalServers, serve } from "./local-servers.ts";
import { median, summary } from "./statistics.ts";
import { type Load, load } from "./wrk.ts";

const routes = [
  ["API", "/v1/relations/no-tj"],
  ["card", "/v1/relations/no-tj/card?lang=de"],
  ["frame", "/embed/no-tj?lang=de"],
  ["one tag", "/embed/no-tj.js?lang=de"],
] as const;
const workers = ["entente", "plain", "bare"] as const;
/** Number of measurements of each worker, and seconds per measurement. */
const rounds = Number(process.env.ROUNDS) || 15;
const seconds = 1;
/** The least that our worker may achieve relative to a plain Hono route. */
const target = 0.95;

/** Requests per second, and how much processor time workerd used for each, in microseconds. */
interface Measurement extends Load {
  cpu: number;
}

export async function speed(): Promise<void> {
  const servers = await serve(builtRelease("."));
  try {
    for (const [name, path] of routes) await compare(name, path, servers);
  } finally {
    await servers.stop();
  }
}

async function compare(name: string, path: string, servers: LocalServers): Promise<void> {
  await setResponses(path, servers);
  for (const worker of workers) await measure(servers, worker, path);
  const measured: Record<(typeof workers)[number], Measurement[]> = { entente: [], plain: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Reverse the order every other round, so that none is always first.
    const order = round % 2 === 0 ? workers : [...workers].reverse();
    for (const worker of order) measured[worker].push(await measure(servers, worker, path));
  }
  console.log(`${name}: ${path}`);
  for (const worker of workers) {
    const of = (figure: (measurement: Measurement) => number) => median(measured[worker].map(figure));
    const errors = measured[worker].reduce((sum, load) => sum + load.errors, 0);
    console.log(
      `  ${worker.padEnd(8)} ${of(({ perSecond }) => perSecond).toFixed(0)}/s; p50 ${of(({ p50 }) => p50).toFixed(2)} ms, p99 ${of(({ p99 }) => p99).toFixed(2)} ms; processor ${of(({ cpu }) => cpu).toFixed(1)} µs a request, at best ${Math.min(...measured[worker].map(({ cpu }) => cpu)).toFixed(1)}; errors ${errors}`,
    );
    if (errors > 0) process.exitCode = 1;
  }
  for (const other of ["plain", "bare"] as const) {
    const pairs = measured.entente.map((ours, round) => [ours, measured[other][round] as Measurement] as const);
    const throughput = pairs.map(([ours, theirs]) => ours.perSecond / theirs.perSecond);
    const cpu = pairs.map(([ours, theirs]) => theirs.cpu / ours.cpu);
    console.log(
      `  relative to ${other}: by processor time ${summary(cpu)}, by requests per second ${summary(throughput)}; ${rounds} pairs`,
    );
    // Other programs disturb the requests per second much more than the processor time.
    if (other === "plain" && median(cpu) < target) process.exitCode = 1;
  }
}

async function measure(servers: LocalServers, worker: (typeof workers)[number], path: string): Promise<Measurement> {
  const before = processorTime(servers.pid);
  const measured = await load({ origin: servers[worker], paths: [path], seconds, connections: 16 });
  return { ...measured, cpu: (processorTime(servers.pid) - before) / measured.requests };
}

/** Processor time that a process has used so far, in microseconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  // User and system time, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Makes the other workers return the same bytes and headers as ours for a path, and verifies that they do. */
async function setResponses(path: string, servers: LocalServers): Promise<void> {
  const request = async () => {
    const response = await fetch(servers.entente + path, { headers: { "Accept-Encoding": "identity" } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return { body: await response.text(), headers: headersOf(response) };
  };
  // The second response comes from the cache.
  await request();
  const expected = await request();
  for (const worker of ["plain", "bare"] as const) {
    await fetch(servers[worker] + path, { method: "POST", body: JSON.stringify(expected) });
    const response = await fetch(servers[worker] + path, { headers: { "Accept-Encoding": "identity" } });
    const isSame =
      JSON.stringify({ body: await response.text(), headers: headersOf(response) }) === JSON.stringify(expected);
    if (!isSame) throw new Error(`the ${worker} worker does not return the same response as ours for ${path}`);
  }
}

/** The headers that the worker sets itself. */
function headersOf(response: Response): Record<string, string> {
  const transport = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];
  return Object.fromEntries([...response.headers].filter(([name]) => !transport.includes(name)).sort());
}
