import { existsSync } from "node:fs";
import type { Problem } from "../../../pipeline/authored/data-problem.ts";
import { foundTexts, knownWidgets } from "../../../pipeline/maintenance/found-texts.ts";
import { repair } from "../../../pipeline/maintenance/repair.ts";
import { assertSameHistory, hasNoHistory } from "../../../pipeline/maintenance/same-history.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { type Command, countNoun } from "../../command.ts";
import { findingsJson, findingsText } from "../../findings-text.ts";
import { namespaceOptions, nothingPublished, withExistingNamespace } from "../../namespace.ts";

/** Restores missing and damaged values as far as possible. */
export const repairCommand: Command = {
  acceptedOptions: [...namespaceOptions, "from", "dry-run"],
  summary:
    "Restore missing and damaged values from the working data, the backup in DIR, git or copies in KV; rebuild a lost pointer, and mark the number of an interrupted run as abandoned; --dry-run only reports",
  async run({ root, options, onProgress }) {
    const backup = options.from ?? null;
    if (backup !== null && !existsSync(backup)) throw new Refused(`There is no folder ${backup}.`);
    const dryRun = options["dry-run"] ?? false;
    let remark: string | undefined;
    const onInvalid = ({ file, line }: Problem) => {
      remark = `The working data is invalid (${file}:${line}), so only part of it could be used. To see why, run npm run data -- check.`;
    };
    const result = await withExistingNamespace(root, options, async (kv) => {
      if (await hasNoHistory(kv)) {
        throw new Refused(
          "This namespace has neither a pointer nor a log, so repair has nothing to start from; to restore a backup into it, run npm run data -- restore DIR.",
        );
      }
      if (backup !== null) await assertSameHistory(kv, backup);
      const findText = foundTexts(root, { backup, widgets: knownWidgets(root, await kv.list("widget/")) }, onInvalid);
      return repair(kv, findText, new Date().toISOString(), onProgress, { dryRun });
    });
    if (!result) throw new Refused(nothingPublished(options));
    const { repaired, remaining, active, undecided } = result;
    const verb = dryRun ? "Can repair" : "Repaired";
    const lines = [
      ...(repaired.length > 0 ? [`${verb} ${countNoun(repaired.length, "problem")}:`, findingsText(repaired)] : []),
      ...(repaired.length === 0 && active.length === 0 ? ["Nothing to repair."] : []),
      ...(remaining.length > 0
        ? [
            `Cannot restore ${countNoun(remaining.length, "value")}${backup === null ? " (if you have a backup, add --from DIR)" : ""}:`,
            findingsText(remaining),
          ]
        : []),
      ...(active.length > 0
        ? [
            `${active[0]} is from a run that took its number less than two minutes ago and may still be active, so the pointer was not changed. Run the command again in two minutes.`,
          ]
        : []),
      ...(undecided.length > 0
        ? [
            `The entry of ${undecided[0]} is missing, so it is unknown whether that release was current. If it was, repeat the command that created it, with the same data, before you run repair again: the next repair marks its number as abandoned.`,
          ]
        : []),
    ];
    const json = { dryRun, repaired: findingsJson(repaired), remaining: findingsJson(remaining), active, undecided };
    const failed = [remaining, active, undecided].some((list) => list.length > 0);
    return { text: lines.join("\n"), json, ...(remark === undefined ? {} : { remark }), failed };
  },
};
