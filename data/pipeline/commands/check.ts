import { checkedOrProblems } from "../check.ts";
import { type Command, counted } from "../command.ts";
import { load } from "../load.ts";
import { unrecordedIds } from "../recorded-ids.ts";

/** Reads and checks everything, and writes nothing. */
export const check: Command = {
  summary: "says what is wrong with the data, where, and how to mend it",
  run({ root }) {
    const authored = load(root);
    const { problems } = checkedOrProblems(authored);
    const unrecorded = unrecordedIds(authored).length;
    const counts = { relations: authored.relations.size, sources: authored.sources.size };
    const json = { problems, ...counts, unrecorded };
    if (problems.length > 0) {
      return { text: "", json, problems, remark: `${counted(problems.length, "problem")}.`, failed: true };
    }
    const all = `Nothing wrong in ${counted(counts.relations, "relation")} and ${counted(counts.sources, "source")}.`;
    return { text: [all, ...recordingHint(unrecorded)].join("\n"), json };
  },
};

function recordingHint(unrecorded: number): string[] {
  if (unrecorded === 0) return [];
  const [ids, them] = unrecorded === 1 ? ["id of a fact is", "it"] : ["ids of facts are", "them"];
  return [`${unrecorded} ${ids} not recorded yet; before publishing for real, npm run data -- record records ${them}.`];
}
