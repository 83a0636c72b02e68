import { checkAuthored } from "../../../pipeline/authored/check.ts";
import { idsFile, load } from "../../../pipeline/authored/load/load-authored.ts";
import { asRecorded, recordIds, unrecordedIds } from "../../../pipeline/authored/recorded-ids.ts";
import { type Command, countNoun } from "../../command.ts";

/** Records the ids of new facts, people, organisations, cities and sources, which makes them permanent. */
export const recordCommand: Command = {
  summary:
    "Add the ids of new facts, people, organisations, cities and sources to data/ids.txt, which makes them permanent, if the data has no other problems",
  run({ root }) {
    const authored = load(root);
    checkAuthored(asRecorded(authored));
    const ids = unrecordedIds(authored);
    if (ids.length === 0) return { text: "All ids are already recorded.", json: { recorded: ids } };
    recordIds(root, authored.recorded, ids);
    return { text: `Recorded ${countNoun(ids.length, "id")} in ${idsFile}:\n${list(ids)}`, json: { recorded: ids } };
  },
};

function list(ids: readonly string[]): string {
  return ids.map((id) => `  ${id}`).join("\n");
}
