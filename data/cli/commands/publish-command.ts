import { publish as publishTo } from "../../pipeline/publish/publish.ts";
import { builtRelease } from "../../pipeline/release/built-release.ts";
import { type Command, counted, UsageError } from "../command.ts";
import { namespaceOptions, withNamespace } from "../namespace.ts";

/** Publishes the working data. */
export const publish: Command = {
  takes: [...namespaceOptions, "again", "forget-ids"],
  summary: "checks, builds and publishes to the local KV in DIR (.wrangler/state), or to the account's",
  async run({ root, options, watch }) {
    const forgetIds = options["forget-ids"] ?? false;
    if (forgetIds && options.remote)
      throw new UsageError("--forget-ids does not go with --remote: readers use its ids.");
    const release = builtRelease(root);
    const done = await withNamespace(root, options, (kv) =>
      publishTo(kv, release, new Date().toISOString(), watch, { ...options, forgetIds }),
    );
    const text = done.changed
      ? `Published release ${done.release} (${counted(done.writes, "value")} written): ${done.summary}.`
      : `Release ${done.release} is already up to date.`;
    return { text, json: done };
  },
};
