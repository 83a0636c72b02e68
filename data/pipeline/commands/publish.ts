import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRelease, type Release } from "../build.ts";
import { changeSummary } from "../change-summary.ts";
import { check } from "../check.ts";
import { type Command, counted } from "../command.ts";
import { stateFolder, withLocalKv } from "../local-kv.ts";
import { publish as publishTo } from "../publish.ts";
import { NotPublished } from "../published.ts";

/** Publishes to the KV of this machine. */
export const publish: Command = {
  takes: ["state"],
  summary: "checks, builds and publishes to the local KV in DIR (.wrangler/state)",
  async run({ root, options }) {
    const release = builtRelease(root);
    const done = await withLocalKv(root, stateFolder(root, options), (kv) =>
      publishTo(kv, release, new Date().toISOString()),
    );
    const { changes, writes } = done;
    const text = done.changed
      ? `Published release ${done.release} (${counted(writes, "value")} written): ${changeSummary(changes)}.`
      : `Release ${done.release} is already up to date.`;
    return { text, json: done };
  },
};

function builtRelease(root: string): Release {
  const data = check(root);
  const widget = join(root, "dist/widget.txt");
  if (!existsSync(widget)) throw new NotPublished("dist/widget.txt is missing; run npm run build first");
  return buildRelease(data, readFileSync(widget, "utf8"));
}
