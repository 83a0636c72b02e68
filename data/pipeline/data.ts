// The editors' command line: npm run data -- check | publish
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildRelease, type Release } from "./build.ts";
import { check } from "./check.ts";
import { withLocalKv } from "./local-kv.ts";
import { BadData } from "./problems.ts";
import { NotPublished, publish } from "./publish.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usage = `npm run data -- COMMAND
  check                   reads and checks all of data/, and writes nothing
  publish [--state DIR]   checks, builds and publishes to the local KV in DIR (.wrangler/state)`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { state: { type: "string", default: join(root, ".wrangler/state") } },
});

try {
  if (positionals[0] === "check") {
    const { relations, sources } = check(root);
    console.log(`Nothing wrong in ${counted(relations.size, "relation")} and ${counted(sources.size, "source")}.`);
  } else if (positionals[0] === "publish") {
    const release = builtRelease();
    const done = await withLocalKv(root, values.state, (kv) => publish(kv, release, new Date().toISOString()));
    console.log(
      done.changed
        ? `Published release ${done.release} (${counted(done.writes, "value")} written): ${done.changes.join(", ") || "same contents, another widget"}.`
        : `Release ${done.release} is already up to date.`,
    );
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof BadData || error instanceof NotPublished)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function builtRelease(): Release {
  const data = check(root);
  const widget = join(root, "dist/widget.txt");
  if (!existsSync(widget)) throw new NotPublished("dist/widget.txt is missing; run npm run build first");
  return buildRelease(data, readFileSync(widget, "utf8"));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
