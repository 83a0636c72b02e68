import { checkAuthored } from "../../pipeline/authored/check.ts";
import { idsFile, load } from "../../pipeline/authored/load.ts";
import { asRecorded, recordIds, unrecordedIds } from "../../pipeline/authored/recorded-ids.ts";
import { type Command, countNoun } from "../command.ts";

/** Writes down the ids of facts that are about to be published, and are theirs for ever from then on. */
export const recordCommand: Command = {
  summary: "adds the ids of new facts to data/ids.txt, which makes them permanent; only if nothing is wrong",
  run({ root }) {
    const authored = load(root);
    checkAuthored(asRecorded(authored));
    const ids = unrecordedIds(authored);
    if (ids.length === 0) return { text: "Every id is recorded already.", json: { recorded: ids } };
    recordIds(root, authored.recorded, ids);
    return { text: `Recorded ${countNoun(ids.length, "id")} in ${idsFile}:\n${list(ids)}`, json: { recorded: ids } };
  },
};

function list(ids: readonly string[]): string {
  return ids.map((id) => `  ${id}`).join("\n");
}
