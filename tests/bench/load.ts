// Two minutes of what this machine gives, on this machine only: no errors, and memory does not grow.
import { readFileSync } from "node:fs";
import { languages } from "../../data/model/language.ts";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { serve } from "./served.ts";
import { load } from "./wrk.ts";

const seconds = 120;
/** After so many parts of the time memory is looked at. */
const parts = 24;

/** More answers than may be remembered, in every language, some of them with what others hang onto an address. */
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
  const served = await serve(release);
  try {
    const found: { perSecond: number; errors: number; dropped: number; memory: number }[] = [];
    for (let part = 0; part < parts; part += 1) {
      const its = { origin: served.entente, paths, seconds: seconds / parts, connections: 64 };
      const { perSecond, errors, dropped } = await load(its);
      found.push({ perSecond, errors, dropped, memory: residentMegabytes(served.pid) });
    }
    const requests = found.reduce((sum, { perSecond }) => sum + perSecond * (seconds / parts), 0);
    const errors = found.reduce((sum, one) => sum + one.errors, 0);
    const dropped = found.reduce((sum, one) => sum + one.dropped, 0);
    const asked = `${Math.round(requests).toLocaleString("en")} requests for ${paths.length.toLocaleString("en")} addresses`;
    console.log(`${asked} in ${seconds} s, errors ${errors}, dropped or slower than two seconds ${dropped}`);
    console.log(
      `memory of workerd after each ${seconds / parts} s, MB: ${found.map(({ memory }) => memory).join(" ")}`,
    );
    // The first third fills memory; from then on it may breathe, but not grow.
    const third = parts / 3;
    const [filled, last] = [found.slice(third, 2 * third), found.slice(-third)];
    const growth = mean(last.map(({ memory }) => memory)) / mean(filled.map(({ memory }) => memory));
    console.log(`the last third against the second: ${growth.toFixed(2)}`);
    if (errors > 0 || growth > 1.2) process.exitCode = 1;
  } finally {
    await served.stop();
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
