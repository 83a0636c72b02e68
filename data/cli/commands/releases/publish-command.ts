import { publish as publishTo } from "../../../pipeline/publish/publish.ts";
import { builtRelease } from "../../../pipeline/release/built-release.ts";
import { type Command, countNoun, UsageError } from "../../command.ts";
import { damageRemark, namespaceOptions, withNamespace } from "../../namespace.ts";

/** Publishes the working data. */
export const publishCommand: Command = {
  acceptedOptions: [...namespaceOptions, "again", "forget-ids"],
  summary:
    "Check, build and publish the data to the local KV in DIR (default .wrangler/state), or with --remote to Cloudflare; --again publishes a rolled-back release, --forget-ids publishes even if ids are no longer recorded (local KV only)",
  async run({ root, options, onProgress }) {
    const forgetIds = options["forget-ids"] ?? false;
    if (forgetIds && options.remote)
      throw new UsageError(
        "--forget-ids cannot be combined with --remote: readers may rely on the ids that would be lost.",
      );
    const release = builtRelease(root);
    const done = await withNamespace(root, options, (kv) =>
      publishTo(kv, release, () => new Date().toISOString(), onProgress, { ...options, forgetIds }),
    );
    const text = done.changed
      ? `Published release ${done.release} (${countNoun(done.writes, "value")} written): ${done.summary}.`
      : done.writes > 0
        ? `Release ${done.release} is already up to date. Restored ${countNoun(done.writes, "missing or damaged value")}.`
        : `Release ${done.release} is already up to date.`;
    return { text, json: done, ...damageRemark(done.damaged) };
  },
};
