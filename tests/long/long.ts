// npm run test:long: the long trials at their full size, then install, start and test with other versions of Node.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tryNode } from "./node-version.ts";
import { printTimes, run, step } from "./step.ts";

/** The newest release of each line of Node that is supported beside the oldest one, which runs everything else. */
const nodeVersions = ["22.23.3", "24.21.0"];

/** The test files that have a full size: those that import its table. */
const trials = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => join("tests", file))
  .filter((file) => file.endsWith(".test.ts") && /\/trial-size\.ts"/.test(readFileSync(file, "utf8")));

try {
  await step("build", () => run("npm", ["run", "build", "--silent"]));
  await step("trials at full size", () => run("npx", ["vitest", "run", ...trials], { env: { TRIALS: "full" } }));
  for (const version of nodeVersions) await tryNode(version);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
printTimes();
