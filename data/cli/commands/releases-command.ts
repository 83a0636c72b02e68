import { readLog } from "../../pipeline/publish/published.ts";
import type { Command } from "../command.ts";
import { namespaceOptions, nothingPublished, withExistingNamespace } from "../namespace.ts";

/** Lists the releases, the current one first. */
export const releasesCommand: Command = {
  acceptedOptions: namespaceOptions,
  summary: "List the releases, the current one first",
  async run({ root, options }) {
    const log = (await withExistingNamespace(root, options, readLog)) ?? [];
    const lines = log.map(({ release, time, action, summary }) => `${release}  ${time}  ${action}: ${summary}`);
    return {
      text: lines.join("\n") || nothingPublished,
      json: { releases: log },
    };
  },
};
