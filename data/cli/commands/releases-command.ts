import { readLog } from "../../pipeline/publish/published.ts";
import type { Command } from "../command.ts";
import { namespaceOptions, withExistingNamespace } from "../namespace.ts";

/** Lists the releases, the one in force first. */
export const releasesCommand: Command = {
  acceptedOptions: namespaceOptions,
  summary: "lists the releases, the one in force first",
  async run({ root, options }) {
    const log = (await withExistingNamespace(root, options, readLog)) ?? [];
    const lines = log.map(({ release, time, action, summary }) => `${release}  ${time}  ${action}: ${summary}`);
    return {
      text: lines.join("\n") || "Nothing is published yet; npm run data -- publish does so.",
      json: { releases: log },
    };
  },
};
