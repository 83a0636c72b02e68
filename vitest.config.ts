import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

const trialSize = process.env.TRIALS ?? "small";
if (trialSize !== "small" && trialSize !== "full") throw new Error(`TRIALS is “${trialSize}”; write small or full.`);

export default defineConfig({
  test: {
    provide: { trialSize },
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "node",
          include: ["tests/{data,formats,scripts,widget}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "wrangler.toml" } })],
        test: {
          name: "workers",
          include: ["tests/{view,worker}/**/*.test.ts"],
          globalSetup: "tests/worker/release.ts",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          globalSetup: "tests/api/server.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: "tests/pages/server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
