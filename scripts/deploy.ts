// npm run deploy: builds, uploads the worker with its snapshot, then publishes the data. With --dry-run, it only builds, and
// writes the worker to dist/deploy; that needs no Cloudflare account.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";
import { defaultEnvironment, reportPause } from "../data/cli/namespace.ts";
import { progressBar } from "../data/cli/progress-bar.ts";
import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { remoteKv } from "../data/pipeline/kv/remote-kv.ts";
import { wrangler } from "../data/pipeline/kv/wrangler.ts";
import { machineFault } from "../data/pipeline/machine-fault.ts";
import { NotPublished } from "../data/pipeline/publish/published.ts";
import { Refused } from "../data/pipeline/refused.ts";
import { build } from "./build.ts";
import { deployRelease } from "./deploy-release.ts";
import { problemsOfSettings } from "./deployment-settings.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  const { "dry-run": isDryRun, env } = readArguments();
  await (isDryRun ? dryRun(env) : deploy(env));
} catch (error) {
  const isExpected = [BadData, NotPublished, Refused].some((kind) => error instanceof kind);
  const message = machineFault(error) ?? (isExpected ? (error as Error).message : null);
  if (message === null) throw error;
  console.error(message);
  process.exitCode = 1;
}

function readArguments(): { "dry-run": boolean; env: string } {
  const options = {
    "dry-run": { type: "boolean", default: false },
    env: { type: "string", default: defaultEnvironment },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refused(
      `${(error as Error).message.split(". ")[0]}.\nUsage: npm run deploy [-- [--env staging] [--dry-run]]`,
    );
  }
}

async function dryRun(env: string): Promise<void> {
  await build();
  console.log(await wrangler(root, ["deploy", "--dry-run", "--outdir", "dist/deploy", "--env", env]));
}

async function deploy(env: string): Promise<void> {
  assertConfigured(env);
  const release = await build();
  const result = await deployRelease({
    kv: remoteKv(root, { env, onPause: reportPause }),
    release,
    snapshot: "dist/assets/snapshot",
    upload: async () => console.log(await wrangler(root, ["deploy", "--env", env])),
    time: new Date().toISOString(),
    onProgress: progressBar(process.stderr),
  });
  console.log(
    result.changed
      ? `Published release ${result.release}: ${result.summary}.`
      : `Release ${result.release} is already up to date.`,
  );
}

/** @throws {Refused} if wrangler.toml still has the placeholders of the repository, or if settings contradict each other */
function assertConfigured(env: string): void {
  const problems = problemsOfSettings(readConfig({ config: "wrangler.toml", env }));
  if (problems.length > 0) {
    throw new Refused(
      `Set these values under [env.${env}] in wrangler.toml, then run the command again:\n  ${problems.join("\n  ")}`,
    );
  }
}
