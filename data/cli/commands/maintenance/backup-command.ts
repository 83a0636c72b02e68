import { backup } from "../../../pipeline/maintenance/backup.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { type Command, countNoun } from "../../command.ts";
import { findingsText } from "../../findings-text.ts";
import { namespaceOptions, nothingPublished, withExistingNamespace } from "../../namespace.ts";

/** Copies all values into a folder. */
export const backupCommand: Command = {
  argument: "DIR",
  acceptedOptions: namespaceOptions,
  summary: "Back up all values (releases, log, scripts, tombstones) to the folder DIR; copies only what DIR lacks",
  async run({ root, argument, options, onProgress }) {
    const result = await withExistingNamespace(root, options, (kv) => backup(kv, argument, onProgress));
    if (!result) throw new Refused(nothingPublished(options));
    const { release, values, copied, damaged, skipped } = result;
    const findings = damaged.map((key) => ({ key, problem: "missing", release: null, remedy: null }) as const);
    const lines = [
      `Backed up release ${release} and all earlier ones: ${countNoun(values, "value")}, ${copied} of them new or changed.`,
      ...(damaged.length > 0
        ? [`Missing or damaged, so not copied; run npm run data -- repair --from ${argument}:`, findingsText(findings)]
        : []),
      ...(skipped.length > 0
        ? [`Not needed by any release, so not copied: ${countNoun(skipped.length, "value")} (--json lists them).`]
        : []),
    ];
    return { text: lines.join("\n"), json: result, failed: damaged.length > 0 };
  },
};
