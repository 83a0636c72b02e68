// Requests per second and latency of the hot routes, compared with a plain Hono route and a bare worker that return the same
// bytes and headers, in the same workerd process and in alternation.
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { type LocalServers, serve } from "./local-servers.ts";
import { type Load, load } from "./wrk.ts";

const routes = [
  ["API", "/v1/relations/no-tj"],
  ["card", "/v1/relations/no-tj/card?lang=de"],
  ["frame", "/embed/no-tj?lang=de"],
  ["one tag", "/embed/no-tj.js?lang=de"],
] as const;
const workers = ["entente", "plain", "bare"] as const;
/** Number of measurements of each worker, and seconds per measurement. */
const rounds = 7;
const seconds = 2;

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
  for (const worker of workers) await measure(servers[worker], path, 1);
  const loads: Record<(typeof workers)[number], Load[]> = { entente: [], plain: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Reverse the order every other round, so that none is always first.
    const order = round % 2 === 0 ? workers : [...workers].reverse();
    for (const worker of order) loads[worker].push(await measure(servers[worker], path, seconds));
  }
  console.log(`${name}: ${path}`);
  for (const worker of workers) {
    const measured = loads[worker];
    const errors = measured.reduce((sum, load) => sum + load.errors, 0);
    const figures = measured.map(({ perSecond }) => Math.round(perSecond)).join(" ");
    console.log(
      `  ${worker.padEnd(8)} ${figures}/s; p50 ${median(measured.map(({ p50 }) => p50)).toFixed(2)} ms, p99 ${median(measured.map(({ p99 }) => p99)).toFixed(2)} ms; errors ${errors}`,
    );
    if (errors > 0) process.exitCode = 1;
  }
  for (const other of ["plain", "bare"] as const) {
    const ratios = loads.entente.map(({ perSecond }, round) => perSecond / (loads[other][round]?.perSecond ?? 0));
    console.log(
      `  relative to ${other}: ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})`,
    );
    if (other === "plain" && median(ratios) < 0.9) process.exitCode = 1;
  }
}

function measure(origin: string, path: string, seconds: number): Promise<Load> {
  return load({ origin, paths: [path], seconds, connections: 16 });
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
