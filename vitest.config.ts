import { availableParallelism } from "node:os";
import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

/** Size of the long trials; see tests/trial-size.ts. */
const trialSize = process.env.TRIALS ?? "small";
if (trialSize !== "small" && trialSize !== "full") throw new Error(`TRIALS is “${trialSize}”; write small or full.`);

// Tests often wait for a server or a browser, so no core is kept free, as Vitest would.
const maxWorkers = availableParallelism();

/** Tests in Node that start workerd, wrangler or many processes, or take long. */
const slow = ["diff", "lost-ids", "kill", "mutations", "publish", "releases", "remote-kv", "worker-bundle"].map(
  (name) => `tests/{data,formats}/**/${name}.test.ts`,
);

/** Tests of code that the worker runs too. They run in workerd, which has other language data than Node. */
const runtimeNeutral = ["tests/data/view/**/*.test.ts", "tests/data/search/search{,-words}.test.ts"];

export default defineConfig({
  test: {
    provide: { trialSize },
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["tests/{data,formats,scripts,widget}/**/*.test.{ts,tsx}"],
          exclude: [...slow, ...runtimeNeutral],
          // These tests change nothing outside of themselves: importing everything for each file would take most of the time.
          isolate: false,
          pool: "threads",
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "node",
          include: slow,
          isolate: false,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "wrangler.toml" } })],
        test: {
          name: "workerd",
          include: ["tests/worker/**/*.test.ts", ...runtimeNeutral],
          globalSetup: "tests/worker/release.ts",
          // Starting a runtime takes longer than most files. A file that writes into its KV empties it first.
          isolate: false,
          maxWorkers,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          globalSetup: "tests/api/server.ts",
          isolate: false,
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: "tests/pages/server.ts",
          isolate: false,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
