// Requests a second and latency of the hot routes, against a plain Hono route and a bare worker that give the same bytes with
// the same headers, in the same workerd, in turns.
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { type Served, serve } from "./served.ts";
import { type Load, load } from "./wrk.ts";

const routes = [
  ["API", "/v1/relations/no-tj"],
  ["card", "/v1/relations/no-tj/card?lang=de"],
  ["frame", "/embed/no-tj?lang=de"],
  ["one tag", "/embed/no-tj.js?lang=de"],
] as const;
const workers = ["entente", "plain", "bare"] as const;
/** How often each is measured, and for how many seconds. */
const rounds = 7;
const seconds = 2;

export async function speed(): Promise<void> {
  const served = await serve(builtRelease("."));
  try {
    for (const [name, path] of routes) await compare(name, path, served);
  } finally {
    await served.stop();
  }
}

async function compare(name: string, path: string, served: Served): Promise<void> {
  await tell(path, served);
  for (const worker of workers) await measure(served[worker], path, 1);
  const found: Record<(typeof workers)[number], Load[]> = { entente: [], plain: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first in a round comes last in the next.
    const order = round % 2 === 0 ? workers : [...workers].reverse();
    for (const worker of order) found[worker].push(await measure(served[worker], path, seconds));
  }
  console.log(`${name}: ${path}`);
  for (const worker of workers) {
    const its = found[worker];
    const errors = its.reduce((sum, one) => sum + one.errors, 0);
    const figures = its.map(({ perSecond }) => Math.round(perSecond)).join(" ");
    console.log(
      `  ${worker.padEnd(8)} ${figures}/s; p50 ${middle(its.map(({ p50 }) => p50)).toFixed(2)} ms, p99 ${middle(its.map(({ p99 }) => p99)).toFixed(2)} ms; errors ${errors}`,
    );
    if (errors > 0) process.exitCode = 1;
  }
  for (const other of ["plain", "bare"] as const) {
    const ratios = found.entente.map(({ perSecond }, round) => perSecond / (found[other][round]?.perSecond ?? 0));
    console.log(`  of ${other}: ${middle(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})`);
    if (other === "plain" && middle(ratios) < 0.9) process.exitCode = 1;
  }
}

function measure(origin: string, path: string, seconds: number): Promise<Load> {
  return load({ origin, paths: [path], seconds, connections: 16 });
}

/** Tells the other workers what to give: the very bytes and headers of ours, which is then to give the same again. */
async function tell(path: string, served: Served): Promise<void> {
  const ask = async () => {
    const response = await fetch(served.entente + path, { headers: { "Accept-Encoding": "identity" } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return { body: await response.text(), headers: headersOf(response) };
  };
  await ask();
  const told = await ask();
  for (const worker of ["plain", "bare"] as const) {
    await fetch(served[worker] + path, { method: "POST", body: JSON.stringify(told) });
    const response = await fetch(served[worker] + path, { headers: { "Accept-Encoding": "identity" } });
    const same = JSON.stringify({ body: await response.text(), headers: headersOf(response) }) === JSON.stringify(told);
    if (!same) throw new Error(`the ${worker} worker does not give what ours gives at ${path}`);
  }
}

/** The headers that a worker decides on. */
function headersOf(response: Response): Record<string, string> {
  const transport = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];
  return Object.fromEntries([...response.headers].filter(([name]) => !transport.includes(name)).sort());
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
