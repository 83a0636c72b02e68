// npm run deploy: builds, uploads the worker with its snapshot, then publishes the data. With --dry-run, it only builds, and
// writes the worker to dist/deploy; that needs no Cloudflare account. With --built, it deploys what npm run build built, so that
// the build need not run where the token is. With --worker-only, it publishes nothing: the snapshot is the current release.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";
import { defaultEnvironment, reportPause } from "../../data/cli/namespace.ts";
import { progressBar } from "../../data/cli/progress-bar.ts";
import { remoteKv } from "../../data/pipeline/kv/remote-kv.ts";
import { wrangler } from "../../data/pipeline/kv/wrangler.ts";
import { Refused } from "../../data/pipeline/refused.ts";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { build } from "../build.ts";
import { reportError } from "../report-error.ts";
import { deployRelease, deployWorker } from "./deploy-release.ts";
import { problemsOfSettings } from "./deployment-settings.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  const { "dry-run": isDryRun, "worker-only": isWorkerOnly, built: isBuilt, env } = readArguments();
  await (isDryRun ? dryRun(env, isBuilt) : deploy(env, isBuilt, isWorkerOnly));
} catch (error) {
  reportError(error);
}

function readArguments(): { "dry-run": boolean; "worker-only": boolean; built: boolean; env: string } {
  const options = {
    built: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    env: { type: "string", default: defaultEnvironment },
    "worker-only": { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refused(
      `${(error as Error).message.split(". ")[0]}.\nUsage: npm run deploy [-- [--env staging] [--dry-run] [--built] [--worker-only]]`,
    );
  }
}

async function dryRun(env: string, isBuilt: boolean): Promise<void> {
  if (!isBuilt) await build();
  console.log(await wrangler(root, ["deploy", "--dry-run", "--outdir", "dist/deploy", "--env", env]));
}

async function deploy(env: string, isBuilt: boolean, isWorkerOnly: boolean): Promise<void> {
  assertConfigured(env);
  const release = isBuilt ? builtRelease(root) : await build();
  const deployment = {
    kv: remoteKv(root, { env, onPause: reportPause }),
    release,
    snapshot: "dist/assets/snapshot",
    upload: async () => console.log(await wrangler(root, ["deploy", "--env", env])),
    onProgress: progressBar(process.stderr),
  };
  if (isWorkerOnly) {
    console.log(`Deployed the worker; release ${await deployWorker(deployment)} is still the current one.`);
    return;
  }
  const result = await deployRelease({ ...deployment, time: () => new Date().toISOString() });
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
