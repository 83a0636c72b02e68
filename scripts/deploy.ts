// npm run deploy: builds, uploads the worker with its snapshot, then publishes the data. With --dry-run it does what needs no
// Cloudflare account, and leaves what would be uploaded in dist/deploy.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unstable_readConfig as readConfig } from "wrangler";
import { buildRelease } from "../data/pipeline/build.ts";
import { check } from "../data/pipeline/check.ts";
import { progressBar } from "../data/pipeline/progress-bar.ts";
import { publish } from "../data/pipeline/publish.ts";
import { readWidgets } from "../data/pipeline/published.ts";
import { remoteKv, wrangler } from "../data/pipeline/remote-kv.ts";
import { addWidgets } from "../data/pipeline/snapshot.ts";
import { build } from "./build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });

await build();
if (values["dry-run"]) {
  console.log(await wrangler(root, ["deploy", "--dry-run", "--outdir", "dist/deploy"]));
} else {
  assertConfigured();
  const kv = remoteKv(root);
  // Pages are pinned to the widgets of earlier releases; the snapshot has them too, for when KV is down.
  addWidgets(await readWidgets(kv), "dist/assets/snapshot");
  // The worker first: it reads what it published earlier, and an earlier worker may not read what comes now.
  console.log(await wrangler(root, ["deploy"]));
  const release = buildRelease(check(root), readFileSync("dist/widget.txt", "utf8"));
  const done = await publish(kv, release, new Date().toISOString(), progressBar(process.stderr));
  console.log(done.changed ? `Published release ${done.release}: ${done.summary}.` : "The data are up to date.");
}

/** Ends the program where wrangler.toml is still as it came. */
function assertConfigured(): void {
  const { vars, kv_namespaces: namespaces } = readConfig({ config: "wrangler.toml" });
  const lacking = [
    ...(String(vars.ORIGIN).startsWith("https://") ? [] : ["ORIGIN: the https origin at which readers reach it"]),
    ...(/^[0-9a-f]{32}$/.test(namespaces[0]?.id ?? "")
      ? []
      : ["the id that `npx wrangler kv namespace create KV` prints"]),
  ];
  if (lacking.length === 0) return;
  console.error(`Write into wrangler.toml, then run this again:\n  ${lacking.join("\n  ")}`);
  process.exit(1);
}
