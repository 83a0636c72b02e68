import { checkedOrProblems } from "../../pipeline/authored/check.ts";
import { load } from "../../pipeline/authored/load.ts";
import { type Command, counted } from "../command.ts";

/** Reads and checks everything, and writes nothing. */
export const check: Command = {
  summary: "says what is wrong with the data, where, and how to mend it",
  run({ root }) {
    const authored = load(root);
    const { problems } = checkedOrProblems(authored);
    const counts = { relations: authored.relations.size, sources: authored.sources.size };
    const { unchecked } = authored;
    const json = { problems, ...counts, unchecked };
    if (problems.length > 0) {
      return { text: "", json, problems, remark: `${counted(problems.length, "problem")}.`, failed: true };
    }
    const text = `Nothing wrong in ${counted(counts.relations, "relation")} and ${counted(counts.sources, "source")}.`;
    return { text: [text, ...unchecked.map((what) => `Not checked: ${what}.`)].join("\n"), json };
  },
};
