// Measures the memory of reading, checking and building the synthetic dataset from files, in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorld } from "./world-files.ts";

/** @param pairs number of relations; all by default */
export function files(pairs = Number(process.env.PAIRS) || undefined): void {
  const folder = mkdtempSync(join(tmpdir(), "entente-files-"));
  try {
    writeWorld(folder, pairs);
    execFileSync(process.execPath, [...process.execArgv, "tests/bench/build-files.ts", folder], { stdio: "inherit" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
