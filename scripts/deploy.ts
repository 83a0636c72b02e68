// npm run deploy: builds, uploads the worker with its snapshot, then publishes the data. With --dry-run, it only builds, and
// writes the worker to dist/deploy; that needs no Cloudflare account.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";
import { progressBar } from "../data/cli/progress-bar.ts";
import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { remoteKv } from "../data/pipeline/kv/remote-kv.ts";
import { wrangler } from "../data/pipeline/kv/wrangler.ts";
import { readEarlierReleases } from "../data/pipeline/publish/earlier-releases.ts";
import { publish } from "../data/pipeline/publish/publish.ts";
import { NotPublished } from "../data/pipeline/publish/published.ts";
import { Refused } from "../data/pipeline/refused.ts";
import { addToSnapshot } from "../data/pipeline/release/write-snapshot.ts";
import { build } from "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  await (isDryRun() ? dryRun() : deploy());
} catch (error) {
  const isExpected = [BadData, NotPublished, Refused].some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

function isDryRun(): boolean {
  try {
    return parseArgs({ options: { "dry-run": { type: "boolean" } } }).values["dry-run"] ?? false;
  } catch (error) {
    throw new Refused(`${(error as Error).message.split(". ")[0]}.\nUsage: npm run deploy [-- --dry-run]`);
  }
}

async function dryRun(): Promise<void> {
  await build();
  console.log(await wrangler(root, ["deploy", "--dry-run", "--outdir", "dist/deploy"]));
}

async function deploy(): Promise<void> {
  assertConfigured();
  const release = await build();
  const kv = remoteKv(root);
  // Sites pin earlier releases and their widget scripts. With these in the snapshot, they keep working when KV is down.
  addToSnapshot(await readEarlierReleases(kv), "dist/assets/snapshot");
  // Deploy the worker first: it can read earlier releases, but the previous worker may not be able to read the new one.
  console.log(await wrangler(root, ["deploy"]));
  const result = await publish(kv, release, new Date().toISOString(), progressBar(process.stderr));
  console.log(
    result.changed
      ? `Published release ${result.release}: ${result.summary}.`
      : `Release ${result.release} is already up to date.`,
  );
}

/** @throws {Refused} if wrangler.toml still has the placeholders of the repository */
function assertConfigured(): void {
  const { vars, kv_namespaces: namespaces } = readConfig({ config: "wrangler.toml" });
  const missing = [
    ...(String(vars.ORIGIN).startsWith("https://") ? [] : ["ORIGIN: the https origin of the public site"]),
    ...(/^[0-9a-f]{32}$/.test(namespaces[0]?.id ?? "")
      ? []
      : ["id in [[kv_namespaces]]: the id that `npx wrangler kv namespace create KV` prints"]),
  ];
  if (missing.length > 0) {
    throw new Refused(`Set these values in wrangler.toml, then run the command again:\n  ${missing.join("\n  ")}`);
  }
}
