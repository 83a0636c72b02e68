import { restore } from "../../pipeline/maintenance/restore.ts";
import { type Command, countNoun } from "../command.ts";
import { findingsJson, findingsText } from "../findings-text.ts";
import { namespaceOptions, withNamespace } from "../namespace.ts";

/** Writes a backup into an empty namespace. */
export const restoreCommand: Command = {
  argument: "DIR",
  acceptedOptions: namespaceOptions,
  summary: "Write the backup in DIR into an empty namespace, and verify it; after an interruption, run it again",
  async run({ root, argument, options, onProgress }) {
    const result = await withNamespace(root, options, (kv) => restore(kv, argument, onProgress));
    const { release, values, written, damaged, findings } = result;
    const lines = [
      `Restored release ${release ?? "unknown"} and all earlier ones: ${countNoun(values, "value")}, ${written} of them written by this run.`,
      ...(damaged.length > 0
        ? [`Damaged in the backup, so not written:\n${damaged.map((key) => `  ${key}`).join("\n")}`]
        : []),
      findings.length === 0
        ? "Every value that the releases name is present and undamaged."
        : `Incomplete; run npm run data -- repair:\n${findingsText(findings)}`,
    ];
    const failed = findings.length > 0 || damaged.length > 0;
    return { text: lines.join("\n"), json: { ...result, findings: findingsJson(findings) }, failed };
  },
};
