// Two minutes of what this machine gives, on this machine only: no errors, and memory does not grow.
import { readFileSync } from "node:fs";
import { realRelease } from "./real-release.ts";
import { serve } from "./served.ts";
import { load } from "./wrk.ts";

const seconds = 120;
/** So many parts of the time are measured apart, each with an address of its own. */
const parts = 24;
const paths = [
  "/v1/relations/no-tj/card?lang=de",
  "/embed/no-tj?lang=fa",
  "/embed/no-tj.js?lang=en",
  "/relations/no-tj?lang=ru",
  "/v1/relations/af-tj",
  "/widget.js",
  "/countries/tj?lang=tg",
  "/",
];

export async function longLoad(): Promise<void> {
  const served = await serve(realRelease());
  try {
    const found: { perSecond: number; errors: number; memory: number }[] = [];
    for (let part = 0; part < parts; part += 1) {
      const { perSecond, errors } = await load(served.entente + paths[part % paths.length], seconds / parts, 64);
      found.push({ perSecond, errors, memory: residentMegabytes(served.pid) });
    }
    const requests = found.reduce((sum, { perSecond }) => sum + perSecond * (seconds / parts), 0);
    const errors = found.reduce((sum, one) => sum + one.errors, 0);
    console.log(`${Math.round(requests).toLocaleString("en")} requests in ${seconds} s, errors ${errors}`);
    console.log(
      `memory of workerd after each ${seconds / parts} s, MB: ${found.map(({ memory }) => memory).join(" ")}`,
    );
    // The first round of all addresses fills memory; from then on it may breathe, but not grow.
    const [filled, last] = [found.slice(paths.length, 2 * paths.length), found.slice(-paths.length)];
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
