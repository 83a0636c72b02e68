import { publish as publishTo } from "../../pipeline/publish/publish.ts";
import { builtRelease } from "../../pipeline/release/built-release.ts";
import { type Command, countNoun } from "../command.ts";
import { namespaceOptions, withNamespace } from "../namespace.ts";

/** Publishes the working data. */
export const publishCommand: Command = {
  acceptedOptions: [...namespaceOptions, "again"],
  summary: "checks, builds and publishes to the local KV in DIR (.wrangler/state), or to the account's",
  async run({ root, options, onProgress }) {
    const release = builtRelease(root);
    const done = await withNamespace(root, options, (kv) =>
      publishTo(kv, release, new Date().toISOString(), onProgress, options),
    );
    const text = done.changed
      ? `Published release ${done.release} (${countNoun(done.writes, "value")} written): ${done.summary}.`
      : `Release ${done.release} is already up to date.`;
    return { text, json: done };
  },
};
