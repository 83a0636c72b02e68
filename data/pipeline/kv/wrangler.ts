import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Refused } from "../refused.ts";

/** Path of wrangler's script, to be run with Node. */
export const wranglerProgram = join(
  dirname(createRequire(import.meta.url).resolve("wrangler/package.json")),
  "bin/wrangler.js",
);

/**
 * Runs wrangler and returns its standard output.
 * @param variables further environment variables
 * @throws {Refused} with wrangler's output if it fails
 */
export async function wrangler(
  root: string,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<string> {
  const child = spawn(process.execPath, [wranglerProgram, ...args], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", FORCE_COLOR: "0", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed.err += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return printed.out;
  throw new Refused(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${(printed.err || printed.out).trim()}`);
}
