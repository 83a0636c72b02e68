import { restore } from "../../../pipeline/maintenance/restore.ts";
import { type Command, countNoun, UsageError } from "../../command.ts";
import { findingsJson, findingsText } from "../../findings-text.ts";
import { namespaceOptions, withNamespace } from "../../namespace.ts";

/** Writes a backup into an empty namespace. */
export const restoreCommand: Command = {
  argument: "DIR",
  acceptedOptions: [...namespaceOptions, "next"],
  summary:
    "Write the backup in DIR into an empty namespace, and verify it; after an interruption, run it again; --next N sets the number of the next release if releases that were published after the backup are lost",
  async run({ root, argument, options, onProgress }) {
    const { next: wanted } = options;
    if (wanted !== undefined && !/^[1-9]\d*$/.test(wanted))
      throw new UsageError(`“${wanted}” is not a release number; write it in digits, such as --next 4.`);
    const result = await withNamespace(root, options, (kv) =>
      restore(kv, argument, onProgress, wanted === undefined ? {} : { next: Number(wanted) }),
    );
    const { release, time, next, values, written, damaged, findings } = result;
    const lines = [
      `Restored release ${release ?? "unknown"} and all earlier ones: ${countNoun(values, "value")}, ${written} of them written by this run.`,
      `Release ${release ?? "unknown"} is current again, and everything that was withdrawn after ${time} is back. Repeat those withdrawals before you deploy.`,
      ...(damaged.length > 0
        ? [`Damaged in the backup, so not written:\n${damaged.map((key) => `  ${key}`).join("\n")}`]
        : []),
      findings.length === 0
        ? "Every value that the releases name is present and undamaged."
        : `Incomplete; run npm run data -- repair:\n${findingsText(findings)}`,
      wanted === undefined
        ? `The next release gets the number ${next}. If a release ${next} has been published before, pages may be pinned to it: run the command again with --next N, where N is one more than the last number that was published.`
        : `The next release gets the number ${next}.`,
    ];
    const failed = findings.length > 0 || damaged.length > 0;
    return { text: lines.join("\n"), json: { ...result, findings: findingsJson(findings) }, failed };
  },
};
