import { survey } from "../../../pipeline/maintenance/survey.ts";
import { type Command, countNoun } from "../../command.ts";
import { findingsJson, findingsText } from "../../findings-text.ts";
import { emptyResult, namespaceOptions, withExistingNamespace } from "../../namespace.ts";

/** Reads every value that a release names, and reports what is wrong. */
export const verifyCommand: Command = {
  acceptedOptions: namespaceOptions,
  summary:
    "Read every value that any release names, and report what is missing, damaged, withdrawn or in no release; exit code 1 if something needs repair",
  async run({ root, options, onProgress }) {
    const result = await withExistingNamespace(root, options, (kv) => survey(kv, undefined, onProgress));
    if (!result || (result.current === null && result.findings.length === 0))
      return { ...emptyResult(options, { current: null, findings: [] }), failed: true };
    const { values, current, releases, findings, withdrawn, orphaned } = result;
    const wrong = countNoun(findings.length, "problem");
    const heading =
      findings.length === 0
        ? "Every value that they name is present and undamaged."
        : `${wrong}; to repair what can be repaired, run npm run data -- repair:`;
    const lines = [
      `Read ${countNoun(values, "value")} of ${countNoun(releases, "release")}; the current one is ${current ?? "unknown"}. ${heading}`,
      ...(findings.length > 0 ? [findingsText(findings)] : []),
      ...(withdrawn.length > 0
        ? [`Withdrawn, and listed in the pointer: ${countNoun(withdrawn.length, "document")}.`]
        : []),
      ...(orphaned.length > 0
        ? [
            `In no release: ${countNoun(orphaned.length, "value")}, left behind by interrupted runs or written by something else (--json lists them).`,
          ]
        : []),
    ];
    const json = { current, releases, values, findings: findingsJson(findings), withdrawn, orphaned };
    return { text: lines.join("\n"), json, failed: findings.length > 0 };
  },
};
