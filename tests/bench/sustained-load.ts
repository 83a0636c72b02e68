// Two minutes of maximum load on a local server. Fails if there are errors or memory grows.
import { readFileSync } from "node:fs";
import { languages } from "../../data/model/language.ts";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { serve } from "./local-servers.ts";
import { load } from "./wrk.ts";

const seconds = 120;
/** Number of intervals. Memory is measured after each. */
const intervals = 24;

/** Returns URLs of more responses than fit in the cache, in every language, some with tracking parameters. */
function pathsOf(pairs: readonly string[]): string[] {
  return pairs.flatMap((pair) =>
    Object.keys(languages).flatMap((language) => [
      `/v1/relations/${pair}/card?lang=${language}`,
      `/v1/relations/${pair}/card?lang=${language}&asOf=2016-01-01`,
      `/v1/relations/${pair}/facts.csv?lang=${language}`,
      `/embed/${pair}?lang=${language}&utm_source={n}`,
      `/embed/${pair}.js?lang=${language}`,
      `/relations/${pair}?lang=${language}`,
    ]),
  );
}

export async function longLoad(): Promise<void> {
  const release = builtRelease(".");
  const paths = [...pathsOf(Object.keys(release.contents.relations)), "/widget.js", "/countries/tj", "/healthz"];
  const servers = await serve(release);
  try {
    const measurements: { perSecond: number; errors: number; dropped: number; memory: number }[] = [];
    for (let interval = 0; interval < intervals; interval += 1) {
      const target = { origin: servers.entente, paths, seconds: seconds / intervals, connections: 64 };
      const { perSecond, errors, dropped } = await load(target);
      measurements.push({ perSecond, errors, dropped, memory: residentMegabytes(servers.pid) });
    }
    const requests = measurements.reduce((sum, { perSecond }) => sum + perSecond * (seconds / intervals), 0);
    const errors = measurements.reduce((sum, measurement) => sum + measurement.errors, 0);
    const dropped = measurements.reduce((sum, measurement) => sum + measurement.dropped, 0);
    const total = `${Math.round(requests).toLocaleString("en")} requests to ${paths.length.toLocaleString("en")} URLs`;
    console.log(`${total} in ${seconds} s; ${errors} errors; ${dropped} dropped or slower than two seconds`);
    console.log(
      `memory of workerd every ${seconds / intervals} s, MB: ${measurements.map(({ memory }) => memory).join(" ")}`,
    );
    // The caches fill up in the first third. After that, memory may fluctuate but not grow.
    const third = intervals / 3;
    const [filled, last] = [measurements.slice(third, 2 * third), measurements.slice(-third)];
    const growth = mean(last.map(({ memory }) => memory)) / mean(filled.map(({ memory }) => memory));
    console.log(`memory in the last third relative to the second: ${growth.toFixed(2)}`);
    if (errors > 0 || growth > 1.2) process.exitCode = 1;
  } finally {
    await servers.stop();
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
