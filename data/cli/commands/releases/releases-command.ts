import { logKey } from "../../../model/release/release-log.ts";
import { readCurrent } from "../../../pipeline/publish/current-release.ts";
import { readableLog } from "../../../pipeline/publish/read-log.ts";
import type { Command } from "../../command.ts";
import { emptyResult, namespaceOptions, withExistingNamespace } from "../../namespace.ts";

/** Lists the releases, the current one first. */
export const releasesCommand: Command = {
  acceptedOptions: namespaceOptions,
  summary: "List the releases, the current one first",
  async run({ root, options }) {
    const log = await withExistingNamespace(root, options, async (kv) => {
      const pointer = await readCurrent(kv);
      return pointer && readableLog(kv, pointer);
    });
    if (!log) return emptyResult(options, { releases: [] });
    const { entries, unreadable } = log;
    const lines = entries.map(({ release, time, action, summary }) => `${release}  ${time}  ${action}: ${summary}`);
    const remark = `Missing or damaged: ${unreadable.map(logKey).join(", ")}; run npm run data -- repair.`;
    return {
      text: lines.join("\n"),
      json: { releases: entries },
      ...(unreadable.length > 0 ? { remark } : {}),
    };
  },
};
