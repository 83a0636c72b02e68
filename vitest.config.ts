import { availableParallelism } from "node:os";
import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

/** Size of the long-running tests; see tests/trial-size.ts. */
const trialSize = process.env.TRIALS ?? "small";
if (trialSize !== "small" && trialSize !== "full")
  throw new Error(`TRIALS is “${trialSize}”; set it to small or full.`);

/** Browsers in which to run the tests in tests/pages/engines. */
const engines = (process.env.ENGINES ?? "chromium").split(",").map((name) => {
  if (name === "chromium" || name === "firefox" || name === "webkit") return name;
  throw new Error(`ENGINES contains “${name}”; set it to some of chromium,firefox,webkit.`);
});

/** At full size, tests exceed the usual timeouts, and tests that wait for processes leave enough idle time for one more worker. */
const isFull = trialSize === "full";

// Tests often wait for a server or a browser, so all cores are used. By default, Vitest leaves one free.
const maxWorkers = availableParallelism() + (isFull ? 1 : 0);

/** Returns a timeout in milliseconds: at full size, ten times the given one. */
const timeout = (milliseconds: number) => milliseconds * (isFull ? 10 : 1);

/** Tests in Node that start workerd, wrangler or many processes, or take a long time. */
const slow = [
  "changed-fact",
  "collisions",
  "damage",
  "damage-table",
  "damaged-pointer",
  "deploy-release",
  "diff",
  "empty-namespace",
  "export-builder",
  "interrupted-runs",
  "interrupted-withdrawal",
  "kill",
  "lost-ids",
  "memory",
  "mutations",
  "npm-package",
  "other-history",
  "publish",
  "release-commands",
  "releases",
  "remote-kv",
  "remote-publish",
  "repair",
  "restore",
  "slips",
  "storage-page",
  "stray-values",
  "withdraw",
  "without-build",
  "worker-bundle",
].map((name) => `tests/{data,formats,scripts}/**/${name}.test.ts`);

/** Tests of code that also runs in the worker. They run in workerd, because its locale data differs from Node's. */
const runtimeNeutral = ["tests/data/view/**/*.test.ts", "tests/data/search/{search,normalized-words}.test.ts"];

export default defineConfig({
  test: {
    provide: { trialSize, engines },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["tests/{data,formats,integrations,scripts,widget}/**/*.test.{ts,tsx}"],
          exclude: [...slow, ...runtimeNeutral],
          // These tests share no state. Importing everything again for each file would take most of the time.
          isolate: false,
          pool: "threads",
          maxWorkers,
          testTimeout: timeout(60_000),
        },
      },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "node",
          include: slow,
          isolate: false,
          maxWorkers,
          testTimeout: timeout(60_000),
          hookTimeout: timeout(60_000),
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "wrangler.toml" } })],
        test: {
          name: "workerd",
          include: ["tests/worker/**/*.test.ts", ...runtimeNeutral],
          globalSetup: "tests/worker/provide-releases.ts",
          // Starting a runtime takes longer than most files. Files that write to KV empty it first.
          isolate: false,
          maxWorkers,
          testTimeout: timeout(60_000),
          hookTimeout: timeout(60_000),
        },
      },
      {
        test: {
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          globalSetup: "tests/api/start-api-server.ts",
          isolate: false,
          maxWorkers,
          testTimeout: timeout(120_000),
          hookTimeout: timeout(120_000),
        },
      },
      {
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: "tests/pages/start-page-server.ts",
          isolate: false,
          maxWorkers,
          testTimeout: timeout(60_000),
          hookTimeout: timeout(60_000),
          // Many tests wait for what happens in a browser, which shares the machine with others.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
