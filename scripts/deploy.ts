// npm run deploy: builds, uploads the worker with its snapshot, then publishes the data. With --dry-run it does what needs no
// Cloudflare account, and leaves what would be uploaded in dist/deploy.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";
import { progressBar } from "../data/cli/progress-bar.ts";
import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { remoteKv } from "../data/pipeline/kv/remote-kv.ts";
import { wrangler } from "../data/pipeline/kv/wrangler.ts";
import { publish } from "../data/pipeline/publish/publish.ts";
import { NotPublished, readEarlierReleases } from "../data/pipeline/publish/published.ts";
import { Refused } from "../data/pipeline/refused.ts";
import { addToSnapshot } from "../data/pipeline/release/write-snapshot.ts";
import { build } from "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  await (readsDryRun() ? dryRun() : deploy());
} catch (error) {
  const isExpected = [BadData, NotPublished, Refused].some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readsDryRun(): boolean {
  try {
    return parseArgs({ options: { "dry-run": { type: "boolean" } } }).values["dry-run"] ?? false;
  } catch (error) {
    throw new Refused(`${(error as Error).message.split(". ")[0]}: npm run deploy [-- --dry-run]`);
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
  // Pages are frozen at earlier releases and pinned to their widgets; the snapshot has what they need when KV is down.
  addToSnapshot(await readEarlierReleases(kv), "dist/assets/snapshot");
  // The worker first: it reads what it published earlier, and an earlier worker may not read what comes now.
  console.log(await wrangler(root, ["deploy"]));
  const done = await publish(kv, release, new Date().toISOString(), progressBar(process.stderr));
  console.log(done.changed ? `Published release ${done.release}: ${done.summary}.` : "The data are up to date.");
}

/** @throws {Refused} where wrangler.toml is still as it came */
function assertConfigured(): void {
  const { vars, kv_namespaces: namespaces } = readConfig({ config: "wrangler.toml" });
  const lacking = [
    ...(String(vars.ORIGIN).startsWith("https://") ? [] : ["ORIGIN: the https origin at which readers reach it"]),
    ...(/^[0-9a-f]{32}$/.test(namespaces[0]?.id ?? "")
      ? []
      : ["the id that `npx wrangler kv namespace create KV` prints"]),
  ];
  if (lacking.length > 0)
    throw new Refused(`Write into wrangler.toml, then run this again:\n  ${lacking.join("\n  ")}`);
}
