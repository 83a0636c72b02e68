import type { ProgressListener } from "../../../pipeline/publish/progress.ts";
import { publish as publishTo } from "../../../pipeline/publish/publish.ts";
import type { Release } from "../../../pipeline/release/build-release.ts";
import { builtRelease } from "../../../pipeline/release/built-release.ts";
import { type Command, type CommandResult, countNoun, type Options, UsageError } from "../../command.ts";
import { damageRemark, namespaceOptions, withNamespace } from "../../namespace.ts";

/** Publishes the working data. */
export const publishCommand: Command = {
  acceptedOptions: [...namespaceOptions, "again", "forget-ids"],
  summary:
    "Check, build and publish the data to the local KV in DIR (default .wrangler/state), or with --remote to Cloudflare; --again publishes a rolled-back release, --forget-ids publishes even if ids are no longer recorded (local KV only)",
  async run({ root, options, onProgress }) {
    if (options["forget-ids"] && options.remote)
      throw new UsageError(
        "--forget-ids cannot be combined with --remote: readers may rely on the ids that would be lost.",
      );
    return publishRelease(builtRelease(root), root, options, onProgress);
  },
};

/** Publishes a release to the namespace that the options select. The caller has checked that they fit together. */
export async function publishRelease(
  release: Release,
  root: string,
  options: Options,
  onProgress: ProgressListener,
): Promise<CommandResult> {
  const { again = false, "forget-ids": forgetIds = false } = options;
  const done = await withNamespace(root, options, (kv) =>
    publishTo(kv, release, () => new Date().toISOString(), onProgress, { again, forgetIds }),
  );
  const text = done.changed
    ? `Published release ${done.release} (${countNoun(done.writes, "value")} written): ${done.summary}.`
    : done.writes > 0
      ? `Release ${done.release} is already up to date. Restored ${countNoun(done.writes, "missing or damaged value")}.`
      : `Release ${done.release} is already up to date.`;
  return { text, json: done, ...damageRemark(done.damaged) };
}
