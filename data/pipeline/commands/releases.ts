import { existsSync } from "node:fs";
import type { LogEntry } from "../../model/documents.ts";
import { changeSummary } from "../change-summary.ts";
import type { Command } from "../command.ts";
import { stateFolder, withLocalKv } from "../local-kv.ts";
import { type ReadableStore, readLogEntry, readPointer } from "../published.ts";

/** Lists the releases, the one in force first. */
export const releases: Command = {
  takes: ["state"],
  summary: "lists the releases in the local KV in DIR (.wrangler/state), the one in force first",
  async run({ root, options }) {
    const state = stateFolder(root, options);
    // Opening a KV would make the folder.
    const found = existsSync(state) ? await withLocalKv(root, state, logOf) : [];
    const lines = found.map(
      ({ release, time, action, changes }) => `${release}  ${time}  ${action}: ${changeSummary(changes)}`,
    );
    return {
      text: lines.join("\n") || "Nothing is published yet; npm run data -- publish does so.",
      json: { releases: found },
    };
  },
};

/** Every entry up to the one in force; a number that a stopped run left behind is passed over. */
async function logOf(kv: ReadableStore): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  let next = (await readPointer(kv))?.release ?? null;
  while (next !== null) {
    const entry: LogEntry | null = await readLogEntry(kv, next);
    if (!entry) break;
    found.push(entry);
    next = entry.previous;
  }
  return found;
}
