import { dataAndProblems } from "../../pipeline/authored/check.ts";
import { load } from "../../pipeline/authored/load.ts";
import { type Command, countNoun } from "../command.ts";

/** Checks all authored data. Writes nothing. */
export const checkCommand: Command = {
  summary: "Check the data and report each problem, its line, and how to fix it",
  run({ root }) {
    const authored = load(root);
    const { problems } = dataAndProblems(authored);
    const counts = { relations: authored.relations.size, sources: authored.sources.size };
    const { unchecked } = authored;
    const json = { problems, ...counts, unchecked };
    if (problems.length > 0) {
      return { text: "", json, problems, remark: `${countNoun(problems.length, "problem")}.`, failed: true };
    }
    const text = `No problems in ${countNoun(counts.relations, "relation")} and ${countNoun(counts.sources, "source")}.`;
    return { text: [text, ...unchecked.map((what) => `Not checked: ${what}.`)].join("\n"), json };
  },
};
