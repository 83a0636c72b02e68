import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRelease, type Release } from "../build.ts";
import { check } from "../check.ts";
import { type Command, counted } from "../command.ts";
import { namespaceOptions, withNamespace } from "../namespace.ts";
import { publish as publishTo } from "../publish.ts";
import { NotPublished } from "../published.ts";

/** Publishes the working data. */
export const publish: Command = {
  takes: [...namespaceOptions, "again"],
  summary: "checks, builds and publishes to the local KV in DIR (.wrangler/state), or to the account's",
  async run({ root, options, watch }) {
    const release = builtRelease(root);
    const done = await withNamespace(root, options, (kv) =>
      publishTo(kv, release, new Date().toISOString(), watch, options),
    );
    const text = done.changed
      ? `Published release ${done.release} (${counted(done.writes, "value")} written): ${done.summary}.`
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
